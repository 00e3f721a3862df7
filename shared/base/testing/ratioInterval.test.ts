import { expect, it } from 'vitest';
import { seededRandom } from '../seededRandom';
import { median, ratioInterval } from './ratioInterval';

/** Turns in which the computer is at times twice as slow, for both sides, and `after` takes `ratio` times as long. */
function turnsOf(seed: number, ratio: number) {
  const { next } = seededRandom(seed);
  return Array.from({ length: 24 }, () => {
    const slowness = next() < 0.3 ? 2 : 1;
    const times = (middle: number) =>
      Array.from({ length: 3 }, () => middle * slowness * (0.8 + 0.4 * next()));
    return { before: times(20), after: times(20 * ratio) };
  });
}

it('the median is what half of the times are below', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2.5);
});

it('holds the true ratio of most pairs, and 1 for two of the same', () => {
  const seeds = Array.from({ length: 12 }, (_, number) => number + 1);
  const holds = (ratio: number) =>
    seeds.filter((seed) => {
      const { from, to } = ratioInterval(turnsOf(seed, ratio));
      return from <= ratio && ratio <= to;
    }).length;
  expect(holds(0.5)).toBeGreaterThanOrEqual(10);
  expect(holds(1)).toBeGreaterThanOrEqual(10);
});

it('does not hold 1 where one side is much faster', () => {
  expect(ratioInterval(turnsOf(1, 0.5)).to).toBeLessThan(0.8);
});
