import { seededRandom } from '../seededRandom';

const RUNS = 7;
const WORDS = 20_000;

/**
 * Milliseconds that sorting 20,000 words takes here and now, the median of a few runs: what tests of speed are measured against, so
 * that a slow or busy machine slows both.
 * @param clock tells milliseconds, `performance` wherever there is one
 */
export function sortingTime(clock: { now(): number }): number {
  const { next } = seededRandom(7);
  const words = Array.from({ length: WORDS }, () => next().toString(36));
  const times = Array.from({ length: RUNS }, () => {
    const began = clock.now();
    [...words].sort();
    return clock.now() - began;
  });
  return times.sort((a, b) => a - b)[RUNS >> 1] ?? Number.POSITIVE_INFINITY;
}
