import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { repository } from '../fixtures';
import { keepResults, type Row, setBacks, writeResults } from './keptResults';

/** What the app holds, megabytes. */
export interface Memory {
  /** Resident memory of the main process, the files of Chromium that it maps included. */
  readonly main: number;
  /** The most that it ever was. */
  readonly mainPeak: number;
  /** Script heap of the window. */
  readonly windowHeap: number;
  /** Resident memory of the window's process. */
  readonly window: number;
}

const megabytes = (kilobytes: number): number => Math.round(kilobytes / 1024);

export async function memoryOf(app: ElectronApplication, page: Page): Promise<Memory> {
  const heap = await page.evaluate(() => {
    const memory: unknown = Reflect.get(performance, 'memory');
    return typeof memory === 'object' && memory !== null ? Number(Reflect.get(memory, 'usedJSHeapSize')) : 0;
  });
  const { main, mainPeak, window } = await app.evaluate(({ app: roundtable }) => {
    const resident = (type: string) =>
      roundtable.getAppMetrics().find((each) => each.type === type)?.memory.workingSetSize ?? 0;
    return { main: resident('Browser'), mainPeak: process.resourceUsage().maxRSS, window: resident('Tab') };
  });
  return {
    main: megabytes(main),
    mainPeak: megabytes(mainPeak),
    windowHeap: megabytes(heap / 1024),
    window: megabytes(window),
  };
}

/** Prints what is held with a project and how many times as much that is as without one, and keeps it for comparison with other versions. */
export function reportMemoryOf(
  title: string,
  empty: Memory,
  measured: Readonly<Record<string, Memory>>,
): void {
  const row = (name: string, value: number, floor: string, of: number): Row => ({
    name,
    runs: 1,
    median: value,
    p95: value,
    floor,
    ratio: floor === '' ? '' : Math.round((value / of) * 100) / 100,
  });
  const floor = 'floor: main process without a project';
  const rows = [
    row(floor, empty.main, '', 1),
    ...Object.entries(measured).map(([when, { main }]) =>
      row(`main process, ${when}`, main, floor, empty.main),
    ),
    row('main process, at its highest', Object.values(measured).at(-1)?.mainPeak ?? 0, floor, empty.main),
    row('floor: window without a project', empty.window, '', 1),
    ...Object.entries(measured).flatMap(([when, { window, windowHeap }]) => [
      row(`window, ${when}`, window, 'floor: window without a project', empty.window),
      row(`script heap of the window, ${when}`, windowHeap, '', 1),
    ]),
  ];
  console.log(`\n${title} (megabytes; ratio to the floor)`);
  console.table(rows.map(({ name, median, floor: under, ratio }) => ({ name, median, floor: under, ratio })));
  writeResults(path.join(repository, 'test-results/bench', `${title.replace(/\W+/g, '-')}.json`), rows);
  const worse = setBacks(title, rows);
  if (process.env['BENCH_KEEP']) keepResults(title, rows);
  if (worse.length > 0) throw new Error(`More memory than the last kept version:\n${worse.join('\n')}`);
}
