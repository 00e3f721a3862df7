import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { hearings, open } from '../memos/hearings';
import { readerText, selectWords } from '../reading/selectWords';

test.use({
  content: {
    ...hearings,
    passages: [
      { words: 'the newspaper had it', theme: 'Trust' },
      { words: 'nobody asked the millers', memo: 'Nobody asked.' },
      { words: 'measured the fall', theme: 'Water' },
    ],
  },
});

test.beforeEach(({ page }) => open(page, 'Second hearing'));

const panel = (page: Page) => page.getByRole('complementary', { name: 'History' });
const steps = (page: Page) => panel(page).getByRole('listbox', { name: 'Steps' });
const step = (page: Page, name: string | RegExp) => steps(page).getByRole('option', { name });
const now = (page: Page) => steps(page).locator('[aria-current="step"]');
const themeTree = (page: Page) => page.getByRole('navigation', { name: 'Project' });

test('every step is there with its name, time and place; the project goes back to any and forward again', async ({
  page,
  shot,
}) => {
  await page.keyboard.press('Control+Alt+z');
  await expect(steps(page)).toBeFocused();
  await expect(steps(page).getByRole('option')).toHaveText([
    /^Before these steps/,
    /^Import.*today \d\d:\d\d/,
    /^Tag.*Trust.*today \d\d:\d\dFirst hearing, paragraph 2/,
    /^Write memo on “nobody asked the millers”/,
    /^Tag.*Water.*Nowtoday \d\d:\d\dSecond hearing, paragraph 2/,
  ]);
  await shot('history');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(panel(page).getByRole('group', { name: 'Chosen step' })).toContainText('the newspaper had it');
  await page.keyboard.press('Enter');
  await expect(now(page)).toContainText('Trust');
  await expect(step(page, /Water/)).toContainText('Undone');
  await expect(themeTree(page).getByText('Water', { exact: true })).toHaveCount(0);
  await expect(panel(page)).toContainText('A change made now drops these 2 undone steps.');
  await shot('history-undone');

  await step(page, /Water/).click();
  await panel(page).getByRole('button', { name: 'Go Forward to Here' }).focus();
  await page.keyboard.press('Enter');
  await expect(now(page)).toContainText('Water');
  await expect(themeTree(page).getByText('Water', { exact: true })).toBeVisible();
  await expect(steps(page)).toBeFocused();

  await step(page, /Trust/).dblclick();
  await expect(now(page)).toContainText('Trust');
  await page.keyboard.press('Escape');
  await expect(readerText(page)).toBeFocused();
  await selectWords(page, 'under water');
  await page.keyboard.press('t');
  await page.keyboard.type('Flood');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('2 undone steps were dropped.')).toBeVisible();
  await expect(step(page, /Water/)).toHaveCount(0);
});

test('what a step touched is shown in its text; steps are found by words, kind and document', async ({
  page,
}) => {
  await page.keyboard.press('Control+Alt+z');
  await step(page, /Trust/).click();
  await panel(page).getByRole('button', { name: 'Show in the Text' }).click();
  await expect(readerText(page)).toHaveAccessibleName('First hearing');

  await panel(page).getByRole('searchbox', { name: 'Words in steps' }).fill('newspaper');
  // The present step stands above: the others are before or after it.
  await expect(steps(page).getByRole('option')).toHaveText([/Now/, /Trust/]);
  await expect(panel(page).getByRole('status')).toHaveText('1 of 4 steps');
  await panel(page).getByRole('searchbox', { name: 'Words in steps' }).fill('');
  await panel(page).getByRole('combobox', { name: 'Kind' }).selectOption('Memos');
  await expect(steps(page).getByRole('option')).toHaveText([/Now/, /^Write memo on “nobody asked/]);
  await panel(page).getByRole('button', { name: 'Show all' }).click();
  await panel(page).getByRole('combobox', { name: 'Document' }).selectOption('First hearing');
  await panel(page).getByRole('combobox', { name: 'Kind' }).selectOption('Codings');
  await expect(step(page, /Trust/)).toBeVisible();
  await expect(step(page, /Import/)).toHaveCount(0);
  await panel(page).getByRole('button', { name: 'Close history' }).click();
  await expect(panel(page)).toHaveCount(0);
  await expect(readerText(page)).toBeFocused();
});

test('the steps survive the end of the app, those that were taken back too', async ({
  page,
  app,
  launch,
  folder,
}) => {
  await page.keyboard.press('Control+Alt+z');
  await step(page, /Trust/).dblclick();
  await expect(now(page)).toContainText('Trust');
  await app.close();

  const { page: again } = await launch(`${folder}/Weir`);
  await expect(readerText(again)).toBeVisible();
  await again.keyboard.press('Control+Alt+z');
  await expect(now(again)).toContainText('Trust');
  await step(again, /Water/).dblclick();
  await expect(now(again)).toContainText('Water');
  await expect(themeTree(again).getByText('Water', { exact: true })).toBeVisible();
});

/** Makes one theme after the other, as calls of the window, so that there are many steps soon. */
const manySteps = (page: Page, count: number) =>
  page.evaluate(async (wanted) => {
    const { roundtable } = window as unknown as {
      roundtable: { call(name: string, params: object): Promise<{ ok: boolean }> };
    };
    const made = Array.from({ length: wanted }, (_, index) =>
      roundtable.call('runCommand', {
        code: 'createTheme',
        params: { name: `Theme ${index + 1}`, parent: null },
      }),
    );
    await Promise.all(made);
  }, count);

/** Holds the disk behind the next two writes, which are at most one portion of a walk, until it is released. */
const holdDisk = (app: ElectronApplication) =>
  app.evaluate(async ({ app: roundtable }) => {
    const disk = process.getBuiltinModule('node:fs/promises');
    const some = await disk.open(roundtable.getAppPath());
    const handles = Object.getPrototypeOf(some) as { datasync: () => Promise<void> };
    await some.close();
    const sync = handles.datasync;
    let written = 0;
    const held = new Promise<void>((release) => {
      Object.assign(globalThis, {
        releaseDisk: () => {
          handles.datasync = sync;
          release();
        },
      });
    });
    handles.datasync = async function datasync() {
      written += 1;
      if (written > 2) await held;
      return sync.call(this);
    };
  });
const releaseDisk = (app: ElectronApplication) =>
  app.evaluate(() => (globalThis as unknown as { releaseDisk: () => void }).releaseDisk());

test('a long way shows how far it is and can be stopped; what was walked stays, and the rest is walked later', async ({
  page,
  app,
  shot,
}) => {
  await manySteps(page, 240);
  await page.keyboard.press('Control+Alt+z');
  const listed = panel(page).getByRole('status');
  await expect(listed).toHaveText(/^24\d steps$/);
  const total = Number.parseInt((await listed.textContent()) ?? '', 10);
  await page.keyboard.press('Home');
  await holdDisk(app);
  await panel(page).getByRole('button', { name: 'Go Back to Here' }).click();

  const progress = panel(page).getByRole('progressbar', { name: 'Steps taken' });
  await expect(progress).toBeVisible();
  await expect(panel(page).getByText(new RegExp(`^[1-9]\\d* of ${total} steps$`))).toBeVisible();
  await shot('history-walking');
  await page.keyboard.press('Escape');
  await releaseDisk(app);
  const told = page.getByText(
    new RegExp(`^Stopped on the way: [1-9]\\d* of ${total} steps are taken back\\.$`),
  );
  await expect(told).toBeVisible();
  const taken = Number((await told.textContent())?.match(/: (\d+) of/)?.[1]);
  await expect(progress).toHaveCount(0);
  await expect(steps(page)).toBeFocused();

  // The theme of the step that is the present one now is the newest there is.
  const present = `Theme ${240 - taken}`;
  await expect.poll(() => undoLabel(app)).toContain(present);
  await expect.poll(() => redoLabel(app)).toContain(`Theme ${240 - taken + 1}`);
  await page.keyboard.press('Enter');
  await expect(page.getByText(`Went back ${total - taken} steps.`)).toBeVisible();
  await expect(now(page)).toContainText('Before these steps');
  await expect.poll(() => undoLabel(app)).toBe('Undo');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(page.getByText(`Went forward ${total} steps.`)).toBeVisible();
  await expect(now(page)).toContainText('Theme 240');
  await expect(themeTree(page).getByText('Water', { exact: true })).toBeVisible();
});

const labelIn = (app: ElectronApplication, entry: string) =>
  app.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.label ?? '', entry);
const undoLabel = (app: ElectronApplication) => labelIn(app, 'edit.undo');
const redoLabel = (app: ElectronApplication) => labelIn(app, 'edit.redo');
