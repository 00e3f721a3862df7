import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { usePassages } from './usePassages';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const hit = (start: number) => ({
  document: 'd',
  block: 'b',
  start,
  end: start + 5,
  before: '',
  words: 'Water',
  after: '',
});

it('keeps the passages of the same hits while they are asked for again, and knows none of others', async () => {
  const answers: ((value: unknown) => void)[] = [];
  vi.stubGlobal('roundtable', { call: () => new Promise((resolve) => answers.push(resolve)) });
  const span = { start: { block: 'b', offset: 0 }, end: { block: 'b', offset: 9 } };
  const found = [hit(0)];
  const { result, rerender } = renderHook(({ lines }) => usePassages(lines, 'sentence'), {
    initialProps: { lines: found },
  });
  expect(result.current).toBeNull();
  await act(async () => answers[0]?.({ ok: true, value: { passages: [span] } }));
  expect([...(result.current ?? [])]).toEqual([['b 0 5', span]]);

  rerender({ lines: [hit(0)] });
  expect(answers).toHaveLength(2);
  expect([...(result.current ?? [])]).toEqual([['b 0 5', span]]);
  await act(async () => answers[1]?.({ ok: true, value: { passages: [null] } }));
  expect([...(result.current ?? [])]).toEqual([['b 0 5', null]]);

  rerender({ lines: [hit(7)] });
  expect(result.current).toBeNull();
});
