import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { repository } from '../fixtures';

/** Milliseconds of one operation, repeated. */
export interface Measure {
  readonly name: string;
  /** What the operation is compared with; measured in the same run. */
  readonly floor?: string;
  readonly times: readonly number[];
}

const quantile = (times: readonly number[], share: number): number => {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};

/** Prints a table of medians, 95th percentiles and ratios of medians, and keeps it for comparison with other versions. */
export function report(title: string, measures: readonly Measure[]): void {
  const medianOf = (name: string) => quantile(measures.find((each) => each.name === name)?.times ?? [], 0.5);
  const rows = measures.map(({ name, floor, times }) => ({
    name,
    runs: times.length,
    median: round(quantile(times, 0.5)),
    p95: round(quantile(times, 0.95)),
    floor: floor ?? '',
    ratio: floor === undefined ? '' : round(quantile(times, 0.5) / medianOf(floor)),
  }));
  console.log(`\n${title} (milliseconds; ratio of medians to the floor)`);
  console.table(rows);
  const folder = path.join(repository, 'test-results/bench');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, `${title.replace(/\W+/g, '-')}.json`),
    `${JSON.stringify(rows, null, 2)}\n`,
  );
}

const round = (value: number): number => Math.round(value * 100) / 100;

/**
 * From now on takes, for every key press, the main thread's time from the event to the end of the frame that shows its effect:
 * script, style, layout, paint. Read with {@link frameTimes}.
 */
export async function watchFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    if ('frameTimes' in window) return;
    const times: number[] = [];
    Object.assign(window, { frameTimes: times });
    addEventListener(
      'keydown',
      () => {
        const start = performance.now();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', () => times.push(performance.now() - start));
          port1.start();
          port2.postMessage(null);
        });
      },
      { capture: true },
    );
  });
}

/** The times taken since the last call. */
export const frameTimes = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    const times: unknown = Reflect.get(window, 'frameTimes');
    return Array.isArray(times) ? times.splice(0).filter((time) => typeof time === 'number') : [];
  });
