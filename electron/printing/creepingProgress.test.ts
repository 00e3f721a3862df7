import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { creepingProgress, type PrintProgress } from './creepingProgress';

const first = { step: 'First', end: 20, longer: 1 };
const second = { step: 'Second', end: 90, longer: 2 };

describe('creepingProgress', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function run(firstMs: number, secondMs: number): PrintProgress[] {
    const told: PrintProgress[] = [];
    const progress = creepingProgress((each) => told.push(each), Date.now);
    progress.begin(first);
    vi.advanceTimersByTime(firstMs);
    progress.begin(second);
    vi.advanceTimersByTime(secondMs);
    progress.stop();
    vi.advanceTimersByTime(10_000);
    return told;
  }

  it('moves while a step says nothing, never back, never past the end of the step', () => {
    const told = run(2000, 60_000);
    const values = told.map(({ done }) => done);
    expect(values).toEqual([...values].sort((a, b) => a - b));
    expect(new Set(values).size).toBeGreaterThan(25);
    expect(Math.max(...values)).toBeLessThanOrEqual(90);
    expect(told.filter(({ step }) => step === 'First').every(({ done }) => done <= 20)).toBe(true);
  });

  it('foretells a step from the time that went before', () => {
    const half = (told: PrintProgress[]) => told.filter(({ done }) => done < 55 && done > 20).length;
    expect(half(run(8000, 60_000))).toBeGreaterThan(2 * half(run(2000, 60_000)));
  });

  it('says nothing after its end', () => {
    expect(run(1000, 1000).length).toBe(10);
  });
});
