import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';

interface MarkEvent {
  readonly name: string;
  readonly cat: string;
  /** Processor time of the thread, microseconds. */
  readonly tts: number;
}

/**
 * From now on marks, for every key press, the moment of the event and the end of the frame that shows its effect: script, style,
 * layout, paint. {@link recordWork} measures between the marks.
 */
export async function markKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    if ('markedKeys' in window) return;
    let count = 0;
    Object.assign(window, { markedKeys: true });
    addEventListener(
      'keydown',
      () => {
        const number = (count += 1);
        performance.mark(`work-begin-k${number}`);
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', () => performance.mark(`work-end-k${number}`));
          port1.start();
          port2.postMessage(null);
        });
      },
      { capture: true },
    );
  });
}

/**
 * Milliseconds of the main thread's work between each pair of marks `work-begin-…` and `work-end-…` that the page sets while `act`
 * runs, in their order. It is time of the processor: what else the computer does, and waiting for the screen, is not in it.
 */
export async function recordWork(app: ElectronApplication, act: () => Promise<unknown>): Promise<number[]> {
  await app.evaluate(({ contentTracing }) =>
    contentTracing.startRecording({ included_categories: ['blink.user_timing'], excluded_categories: ['*'] }),
  );
  await act();
  const file = path.join(os.tmpdir(), `roundtable-work-${randomUUID()}.json`);
  await app.evaluate(({ contentTracing }, to) => contentTracing.stopRecording(to), file);
  const { traceEvents } = JSON.parse(readFileSync(file, 'utf8')) as { traceEvents: MarkEvent[] };
  rmSync(file);
  const marks = new Map(traceEvents.map(({ name, tts }) => [name, tts]));
  return [...marks].flatMap(([name, begin]) => {
    const end = name.startsWith('work-begin-') ? marks.get(name.replace('begin', 'end')) : undefined;
    return end === undefined ? [] : [(end - begin) / 1000];
  });
}
