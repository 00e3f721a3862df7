import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { repository } from '../fixtures';
import { keepResults, type Row, setBacks, writeResults } from './keptResults';

/** Milliseconds of one operation, repeated. */
export interface Measure {
  readonly name: string;
  /** What the operation is compared with; measured in the same run. */
  readonly floor?: string;
  readonly times: readonly number[];
}

export const quantile = (times: readonly number[], share: number): number => {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};

/** Prints a table of medians, 95th percentiles and ratios of medians, and keeps it for comparison with other versions. */
export function report(title: string, measures: readonly Measure[]): void {
  const medianOf = (name: string) => quantile(measures.find((each) => each.name === name)?.times ?? [], 0.5);
  const rows = measures.map(
    ({ name, floor, times }): Row => ({
      name,
      runs: times.length,
      median: round(quantile(times, 0.5)),
      p95: round(quantile(times, 0.95)),
      floor: floor ?? '',
      ratio: floor === undefined ? '' : round(quantile(times, 0.5) / medianOf(floor)),
    }),
  );
  console.log(`\n${title} (milliseconds; ratio of medians to the floor)`);
  console.table(rows);
  writeResults(path.join(repository, 'test-results/bench', `${title.replace(/\W+/g, '-')}.json`), rows);
  const worse = setBacks(title, rows);
  if (process.env['BENCH_KEEP']) keepResults(title, rows);
  if (worse.length > 0) throw new Error(`Slower than the last kept version:\n${worse.join('\n')}`);
}

export const round = (value: number): number => Math.round(value * 100) / 100;

/**
 * Starts to add up all work of the page's main thread, also what comes after the frame; returns the function that answers how many
 * milliseconds it was.
 */
export async function watchWork(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  // Time of the processor, so that other work of the computer does not count; not every Chromium has it.
  await session.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' }).catch(() => undefined);
  await session.send('Performance.enable');
  const worked = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  const before = await worked();
  return async () => {
    const work = (await worked()) - before;
    await session.detach();
    return work;
  };
}

/** Prints what the app's processes hold, megabytes. */
export async function reportMemory(app: ElectronApplication, page: Page): Promise<void> {
  const heap = await page.evaluate(() => {
    const memory: unknown = Reflect.get(performance, 'memory');
    return typeof memory === 'object' && memory !== null ? Reflect.get(memory, 'usedJSHeapSize') : Number.NaN;
  });
  const processes = await app.evaluate(({ app: roundtable }) =>
    roundtable.getAppMetrics().map(({ type, memory }) => ({ type, megabytes: memory.workingSetSize / 1024 })),
  );
  console.log(`\nmemory (megabytes; script heap of the window ${Math.round(Number(heap) / 1024 / 1024)})`);
  console.table(processes.map(({ type, megabytes }) => ({ type, megabytes: Math.round(megabytes) })));
}
