import { cleanup, renderHook } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { openReader } from '../testing/openReader';
import { useBarHits } from './useBarHits';

it('an expression is found in both of two readers side by side', async () => {
  const reader = await openReader('Alpha beta gamma');
  const [block] = reader.model.state.blocks(reader.document);
  const found = {
    documents: [{ document: reader.document, lines: [{ block: block?.id, start: 0, end: 5 }] }],
    total: 1,
  };
  const waiting = new Map<string, (answer: unknown) => void>();
  // As main does it: of each asker, the newest question is answered.
  const call = async (_name: string, { asker }: { asker: string }) =>
    new Promise((resolve) => {
      waiting.get(asker)?.({ ok: false, problem: { code: 'search-given-up', message: '' } });
      waiting.set(asker, resolve);
      setTimeout(() => resolve({ ok: true, value: found }));
    });
  vi.stubGlobal('roundtable', { call });
  const options = { matchCase: false, wholeWords: false, ignoreAccents: false };
  const search = { query: { words: 'Al.*', isExpression: true, ...options }, theme: null, speaker: null };
  const bars = (['left', 'right'] as const).map((side) =>
    renderHook(() => useBarHits(reader.document, side, search)),
  );
  await vi.waitFor(() => expect(bars.map(({ result }) => result.current.total)).toEqual([1, 1]));
  cleanup();
  await reader.close();
  vi.unstubAllGlobals();
});
