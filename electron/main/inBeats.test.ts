import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inBeats } from './inBeats';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('tells at once, then in beats, and of what came in between the newest', () => {
  const told: unknown[] = [];
  const news = inBeats(100, (number: number) => told.push([Date.now() - begun, number]));
  const begun = Date.now();
  for (let number = 0; number < 25; number += 1) {
    news.call(number);
    vi.advanceTimersByTime(10);
  }
  vi.advanceTimersByTime(1000);
  news.call(99);
  expect(told).toEqual([
    [0, 0],
    [100, 9],
    [200, 19],
    [300, 24],
    [1250, 99],
  ]);
});

it('tells nothing after it was stopped, not even what waited', () => {
  const told: number[] = [];
  const news = inBeats(100, (number: number) => told.push(number));
  news.call(1);
  news.call(2);
  news.stop();
  vi.advanceTimersByTime(1000);
  expect(told).toEqual([1]);
});
