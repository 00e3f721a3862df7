import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { repository } from '../fixtures';

/** How busy main and the window were, milliseconds. */
export interface BusyTimes {
  /** How late each beat of a timer in main came. */
  readonly mainLate: readonly number[];
  /** Between two frames of the window. */
  readonly frames: readonly number[];
  /** Processor time of each task of the main thread of main, and of the window: what else the computer does is not in it. */
  readonly mainTasks: readonly number[];
  readonly windowTasks: readonly number[];
  /** A trace of all of the app's threads, for `chrome://tracing` or https://ui.perfetto.dev. */
  readonly trace: string;
}

const BEAT_MS = 5;

/**
 * Watches main and the window while `act` runs. Playwright's own waiting looks at the whole page again and again, a hundred
 * milliseconds each time with a long list: `act` waits with {@link untilStatus}.
 * @param title of the trace, in `test-results/bench/`
 * @param categories of the trace beside the tasks; fewer where it takes minutes
 */
export async function watchBusy(
  app: ElectronApplication,
  page: Page,
  title: string,
  act: () => Promise<unknown>,
  categories: readonly string[] = ['v8', 'devtools.timeline'],
): Promise<BusyTimes> {
  const trace = path.join(repository, 'test-results/bench', `${title}.trace.json`);
  mkdirSync(path.dirname(trace), { recursive: true });
  await app.evaluate(
    async ({ contentTracing }, { every, included }) => {
      await contentTracing.startRecording({
        included_categories: included,
        excluded_categories: ['*'],
      });
      const late: number[] = [];
      let last = performance.now();
      const beats = setInterval(() => {
        const now = performance.now();
        late.push(Math.max(0, now - last - every));
        last = now;
      }, every);
      Reflect.set(globalThis, 'busy', { late, beats });
    },
    { every: BEAT_MS, included: ['toplevel', ...categories] },
  );
  await page.evaluate(() => {
    const frames: number[] = [];
    let last = performance.now();
    const next = (now: number) => {
      frames.push(now - last);
      last = now;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
    Reflect.set(globalThis, 'frames', frames);
  });
  const moment = () => app.evaluate(() => Number(process.hrtime.bigint() / 1000n));
  const from = await moment();
  await act();
  const to = await moment();
  const frames = await page.evaluate(() => [...(Reflect.get(globalThis, 'frames') as unknown as number[])]);
  const mainLate = await app.evaluate(async ({ contentTracing }, file) => {
    const { late, beats } = Reflect.get(globalThis, 'busy') as { late: number[]; beats: NodeJS.Timeout };
    clearInterval(beats);
    const kept = [...late];
    await contentTracing.stopRecording(file);
    return kept;
  }, trace);
  return { mainLate, frames, ...tasksOf(trace, from, to), trace };
}

interface TraceEvent {
  readonly ph: string;
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds: when it began, and the thread's processor time in it. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** The tasks between two moments, microseconds of the clock that never goes back, which traces have too. */
function tasksOf(trace: string, from: number, to: number): Pick<BusyTimes, 'mainTasks' | 'windowTasks'> {
  const { traceEvents } = JSON.parse(readFileSync(trace, 'utf8')) as { traceEvents: TraceEvent[] };
  const tasks = (thread: string) => {
    const named = traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === thread);
    const times = named.flatMap(({ pid, tid }) =>
      traceEvents.filter(
        (event) =>
          event.pid === pid &&
          event.tid === tid &&
          event.name === TASK &&
          event.ts > from &&
          event.ts + (event.dur ?? 0) < to,
      ),
    );
    return times.map(({ tdur = 0 }) => tdur / 1000);
  };
  return { mainTasks: tasks('CrBrowserMain'), windowTasks: tasks('CrRendererMain') };
}

const TASK = 'ThreadControllerImpl::RunTask';

/** Resolves when the foot of the window says something like `words`, of work under way or of what came of it. */
export async function untilStatus(page: Page, words: RegExp): Promise<void> {
  await page.evaluate(
    (source) =>
      new Promise<void>((resolve) => {
        const look = () => {
          const said = document.querySelector('footer[aria-label="Status"]')?.textContent ?? '';
          if (new RegExp(source).test(said)) resolve();
          else setTimeout(look, 20);
        };
        look();
      }),
    words.source,
  );
}
