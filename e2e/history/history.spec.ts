import type { Page } from '@playwright/test';
import { test as base, expect } from '../fixtures';
import { importHearings, note, open } from '../memos/hearings';
import { readerText, selectWords } from '../reading/selectWords';

const test = base.extend<{ project: Page }>({
  project: async ({ page, dialogs, folder }, use) => {
    await importHearings(page, dialogs, folder);
    await tag(page, 'the newspaper had it', 'Trust');
    await note(page, 'nobody asked the millers', 'Nobody asked.');
    await open(page, 'Second hearing');
    await tag(page, 'measured the fall', 'Water');
    await use(page);
  },
});

async function tag(page: Page, words: string, theme: string): Promise<void> {
  await selectWords(page, words);
  await page.keyboard.press('t');
  await page.keyboard.type(theme);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('complementary', { name: 'Inspector' })).toContainText(theme);
}

const panel = (page: Page) => page.getByRole('complementary', { name: 'History' });
const steps = (page: Page) => panel(page).getByRole('listbox', { name: 'Steps' });
const step = (page: Page, name: string | RegExp) => steps(page).getByRole('option', { name });
const now = (page: Page) => steps(page).locator('[aria-current="step"]');
const themeTree = (page: Page) => page.getByRole('navigation', { name: 'Project' });

test('every step is there with its name, time and place; the project goes back to any and forward again', async ({
  project: page,
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
  project: page,
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
  project: page,
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
