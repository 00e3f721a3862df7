import { cleanup, fireEvent, render, screen } from '@testing-library/react';

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useFinding } from '@/bridge/finding';
import { TooltipProvider } from '@/ui/Tooltip';
import type { ReaderModel } from '../ReaderModel';
import type { BarHit } from './findHere';
import { ReplaceRow } from './ReplaceRow';

const call = vi.fn<(name: string, params: unknown) => Promise<unknown>>();
const onReplaced = vi.fn();
const model = { state: { block: () => ({ text: 'one one' }) } } as unknown as ReaderModel;
const hitAt = (start: number): BarHit => ({
  span: { start: { block: 'b', offset: start }, end: { block: 'b', offset: start + 3 } },
});
const row = (hits: readonly BarHit[], hit: BarHit | undefined) => (
  <TooltipProvider>
    <ReplaceRow
      model={model}
      hits={hits}
      hit={hit ?? null}
      isExpression={false}
      onReplaced={onReplaced}
      onReplaceAll={() => undefined}
    />
  </TooltipProvider>
);
const enter = () => fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Enter' });
const kept = { ok: true, value: { replaced: 1, lost: [] } };

beforeEach(() => {
  vi.stubGlobal('roundtable', { call });
  useFinding.setState({ replacement: 'two' });
});
afterEach(() => {
  cleanup();
  call.mockReset();
  onReplaced.mockReset();
  vi.unstubAllGlobals();
});

it('a second Enter waits until the text has been looked through again', async () => {
  call.mockResolvedValue(kept);
  const hits = [hitAt(0), hitAt(4)];
  const { rerender } = render(row(hits, hits[0]));
  enter();
  enter();
  await vi.waitFor(() => expect(onReplaced).toHaveBeenCalledTimes(1));
  rerender(row(hits, hits[1]));
  enter();
  expect(call).toHaveBeenCalledTimes(1);
  const fresh = [hitAt(4)];
  rerender(row(fresh, fresh[0]));
  enter();
  expect(call).toHaveBeenCalledTimes(2);
});

it('what was refused, or changes nothing, can be asked for again', async () => {
  const hits = [hitAt(0)];
  render(row(hits, hits[0]));
  call.mockResolvedValue({ ok: false, problem: { code: 'not-saved', message: 'The disk is full.' } });
  enter();
  await vi.waitFor(() => {
    enter();
    expect(call).toHaveBeenCalledTimes(2);
  });
  cleanup();
  call.mockReset();
  call.mockResolvedValue(kept);
  useFinding.setState({ replacement: 'one' });
  render(row(hits, hits[0]));
  enter();
  await vi.waitFor(() => expect(onReplaced).toHaveBeenCalled());
  enter();
  expect(call).toHaveBeenCalledTimes(2);
});
