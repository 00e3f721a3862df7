import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inIdleSlices } from './inIdleSlices';

/** The idle moments that were asked for and have not come; each can be had by its number. */
const asked = new Map<number, IdleRequestCallback>();
const done = vi.fn();

beforeEach(() => {
  let last = 0;
  vi.stubGlobal('requestIdleCallback', (run: IdleRequestCallback, options: IdleRequestOptions) => {
    expect(options.timeout).toBeGreaterThan(0);
    last += 1;
    asked.set(last, run);
    return last;
  });
  vi.stubGlobal('cancelIdleCallback', (number: number) => asked.delete(number));
});
afterEach(() => {
  vi.unstubAllGlobals();
  asked.clear();
  done.mockClear();
});

/** The next idle moment comes, with these ms left before each further step. */
function beIdle(...left: number[]): void {
  const [[number, run] = [0, undefined]] = asked;
  asked.delete(number);
  run?.({ didTimeout: false, timeRemaining: () => left.shift() ?? 0 });
}

/** Counts to three, a number a step. */
function* counting(steps: number[]): Generator<void, string> {
  for (const step of [1, 2, 3]) {
    steps.push(step);
    yield;
  }
  return 'counted';
}

it('goes on in an idle moment as long as enough of it is left, then waits for the next', () => {
  const steps: number[] = [];
  inIdleSlices(counting(steps), done);
  expect(steps).toEqual([]);
  beIdle(10, 1);
  expect(steps).toEqual([1, 2]);
  expect(done).not.toHaveBeenCalled();
  beIdle();
  expect(steps).toEqual([1, 2, 3]);
  beIdle();
  expect(done.mock.calls).toEqual([['counted']]);
  expect(asked.size).toBe(0);
});

it('does nothing more once it is given up', () => {
  const steps: number[] = [];
  const giveUp = inIdleSlices(counting(steps), done);
  beIdle();
  giveUp();
  expect(asked.size).toBe(0);
  beIdle();
  expect(steps).toEqual([1]);
  expect(done).not.toHaveBeenCalled();
});
