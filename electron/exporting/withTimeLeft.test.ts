import { expect, it } from 'vitest';
import { type TimedProgress, withTimeLeft } from './withTimeLeft';

it('says how long the rest takes by what was done so far, after two seconds', () => {
  let time = 500;
  const told: (number | null)[] = [];
  const tell = withTimeLeft(
    ({ secondsLeft }: TimedProgress) => told.push(secondsLeft),
    () => time,
  );
  for (const [at, done] of [
    [1500, 20],
    [2499, 0],
    [2500, 0],
    [2500, 20],
    [5500, 50],
    [9500, 90],
  ] as const) {
    time = at;
    tell({ done, total: 100, step: 'Printing' });
  }
  expect(told).toEqual([null, null, null, 8, 5, 1]);
});
