import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test as base, type ElectronApplication, expect, type Page } from '@playwright/test';
import { makeProject, type ProjectContent } from './projects/makeProject';
import { readerText } from './reading/selectWords';
import { startApp } from './startApp';

export { expect } from '@playwright/test';

export const repository = path.resolve(import.meta.dirname, '..');
/** A started Roundtable and the page of its window. */
export interface RunningApp {
  readonly app: ElectronApplication;
  readonly page: Page;
}

/** Answers for the computer's own dialogs, which no test can reach. */
export interface Dialogs {
  /** The next open dialogs choose these files or folders. */
  open(...paths: string[]): Promise<void>;
  /** The next save dialogs choose this file. */
  save(file: string): Promise<void>;
  /** The next open dialogs choose this file, and the next save dialogs this one. */
  openInto(file: string, into: string): Promise<void>;
  /** The next open and save dialogs are cancelled. */
  cancel(): Promise<void>;
}

interface Options {
  appearance: 'light' | 'dark';
  /** The project that is open when the test begins; null: the start screen. */
  content: ProjectContent | null;
  /** Size of the page in pixels; null leaves the window as it opens. */
  windowSize: { width: number; height: number } | null;
  /** Runs the app as it is shipped, with nothing that records or checks beside it: for measuring. */
  asShipped: boolean;
  /** True where a test provokes errors in the page's console or in the crash log on purpose. */
  expectsErrors: boolean;
}

interface Fixtures {
  /** A folder of the test's own, removed at its end. */
  folder: string;
  /** The folder of settings and logs. */
  userData: string;
  /** Starts the app, again too: with the same settings, and the given words after the program's name. */
  launch: (...words: string[]) => Promise<RunningApp>;
  running: RunningApp;
  app: ElectronApplication;
  page: Page;
  dialogs: Dialogs;
  /** Writes a picture of the window to test-results/screens/. */
  shot: (name: string) => Promise<void>;
}

export const test = base.extend<Fixtures & Options>({
  appearance: ['light', { option: true }],
  content: [null, { option: true }],
  windowSize: [{ width: 1280, height: 800 }, { option: true }],
  asShipped: [false, { option: true }],
  expectsErrors: [false, { option: true }],

  folder: async ({}, use) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'roundtable-test-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },

  userData: async ({ folder, expectsErrors }, use) => {
    const userData = path.join(folder, 'user-data');
    mkdirSync(userData);
    await use(userData);
    if (expectsErrors) return;
    const log = path.join(userData, 'logs/roundtable.log');
    expect(existsSync(log) ? readFileSync(log, 'utf8') : '', 'unexpected failures in the app').toBe('');
  },

  launch: async ({ userData, appearance, windowSize, asShipped, expectsErrors }, use, info) => {
    const started: RunningApp[] = [];
    const errors: string[] = [];
    const closed = new Set<ElectronApplication>();
    await use(async (...words) => {
      const app = await startApp({ root: repository, userData, appearance, asShipped }, words);
      // The sample project is made among the analyst's documents: here among the test's.
      await setUp(() =>
        app.evaluate(
          ({ app: roundtable }, documents) => roundtable.setPath('documents', documents),
          userData,
        ),
      );
      // The page as it was at each step can be looked at without pictures, which cost a third of the processor time.
      if (!asShipped) await app.context().tracing.start({ snapshots: true });
      const page = await app.firstWindow();
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      await setUp(() =>
        app.evaluate(({ BrowserWindow }, size) => {
          const [window] = BrowserWindow.getAllWindows();
          if (size) window?.setContentSize(size.width, size.height);
        }, windowSize),
      );
      // The pointer of a fresh screen rests in its middle and would light up what is there.
      await page.mouse.move(1, 1);
      started.push({ app, page });
      // A test may close the app itself.
      app.on('close', () => closed.add(app));
      return { app, page };
    });
    const failed = info.status !== info.expectedStatus;
    for (const [index, { app, page }] of started.entries()) {
      if (closed.has(app)) continue;
      // A window that does not answer any more has a trace all the same.
      if (failed)
        await page.screenshot({ path: info.outputPath(`window${index}.png`) }).catch(() => undefined);
      if (!asShipped) await stopTracing(app, failed && info.outputPath(`trace${index}.zip`));
      await app.close();
    }
    if (!expectsErrors) expect(errors, 'errors in the console of the window').toEqual([]);
  },

  running: async ({ launch, folder, content }, use) => {
    if (content === null) return use(await launch());
    const running = await launch(await makeProject(folder, content));
    await expect(readerText(running.page)).toBeVisible();
    await use(running);
  },
  app: async ({ running }, use) => use(running.app),
  page: async ({ running }, use) => use(running.page),
  dialogs: async ({ app }, use) => use(dialogsOf(app)),

  shot: async ({ page }, use) => {
    await use(async (name) => {
      const file = path.join(repository, 'test-results/screens', `${name}.png`);
      await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
    });
  },
});

/**
 * Does a step of setting up that can be done again. The inspector's answer can be lost when the app clears its memory while it is asked,
 * as it does when it opens a project; what was asked is done nevertheless.
 */
async function setUp(step: () => Promise<void>, times = 5): Promise<void> {
  await step().catch((error: unknown) => {
    if (times === 1 || !String(error).includes('promise was garbage collected')) throw error;
    return setUp(step, times - 1);
  });
}

/** Answers the dialogs of an app that was started with `launch`. */
export function dialogsOf(app: ElectronApplication): Dialogs {
  const answer = (paths: string[], file: string) =>
    setUp(() =>
      app.evaluate(
        ({ dialog }, chosen) => {
          const canceled = chosen.paths.length === 0 && chosen.file === '';
          dialog.showOpenDialog = async () => ({ canceled, filePaths: chosen.paths });
          dialog.showSaveDialog = async () => ({ canceled, filePath: chosen.file });
        },
        { paths, file },
      ),
    );
  return {
    open: (...paths) => answer(paths, ''),
    save: (file) => answer([], file),
    openInto: (file, into) => answer([file], into),
    cancel: () => answer([], ''),
  };
}

/** Chooses an entry of the application menu, which the page cannot reach: `choose(app, 'Edit', 'Undo')`. */
export async function chooseFromMenu(
  app: ElectronApplication,
  menu: string,
  entry: string | RegExp,
): Promise<void> {
  const pattern = typeof entry === 'string' ? `^${escapePattern(entry)}$` : entry.source;
  const outcome = await app.evaluate(
    ({ Menu }, wanted) => {
      const found = Menu.getApplicationMenu()
        ?.items.find(({ label }) => label === wanted.menu)
        ?.submenu?.items.find(({ label }) => new RegExp(wanted.pattern).test(label));
      if (!found) return 'absent';
      if (!found.enabled) return 'disabled';
      found.click();
      return 'chosen';
    },
    { menu, pattern },
  );
  expect(outcome, `${menu} → ${entry}`).toBe('chosen');
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

async function stopTracing(app: ElectronApplication, trace: string | false): Promise<void> {
  await app.context().tracing.stop(trace === false ? {} : { path: trace });
}
