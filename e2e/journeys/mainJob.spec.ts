import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { chooseFromMenu, expect, test } from '../fixtures';
import { readPdf, squeezed } from '../reading/readPdf';
import { clickBefore, readerText, selectWords } from '../reading/selectWords';
import { roundTable } from './roundTable';

const { file, title, speakers, roles, passages, typo } = roundTable();

/** The stripe of a coding in the margin: a button that says theme, words and speaker. */
const stripe = (page: Page, theme: string) =>
  page.getByRole('region', { name: 'Reader' }).getByRole('button', { name: new RegExp(`^${theme}: “`) });

const scrollTo = async (page: Page, words: string) => clickBefore(page, words);

test('import, review, tag, correct, undo, reopen, export', async ({ app, page, dialogs, folder, shot }) => {
  const pdf = path.join(folder, 'report.pdf');

  await test.step('a new project and a text', async () => {
    await dialogs.save(path.join(folder, 'Round tables'));
    await page.getByRole('button', { name: 'New project' }).click();
    await expect(page.getByRole('heading', { name: 'Round tables' })).toBeVisible();
    await dialogs.open(file);
    await page.getByRole('main').getByRole('button', { name: 'Import documents' }).click();
  });

  await test.step('six speakers are found with their roles, and applied as one step', async () => {
    const review = page.getByRole('dialog', { name: 'Review speakers' });
    await expect(review.getByText('6 speakers found.')).toBeVisible();
    const found = review.getByRole('group', { name: 'People found' });
    const card = (name: string) => found.getByRole('button', { name: new RegExp(`^${name}`) });
    for (const name of speakers) await expect(card(name)).toBeVisible();
    await card(speakers[5] ?? '').click();
    if (roles[1])
      await expect(review.getByRole('textbox', { name: `Role of ${speakers[5]}` })).toHaveText(roles[1]);
    await card(speakers[0] ?? '').click();
    await expect(review.getByRole('textbox', { name: `Role of ${speakers[0]}` })).toHaveText(roles[0]);
    await shot('journey-review');
    await review.getByRole('button', { name: /^Apply/ }).click();
    const people = page.getByRole('tree', { name: 'Speakers' });
    await expect(people.getByRole('treeitem')).toHaveCount(6);
  });

  await test.step('five passages, two overlapping, one across paragraphs', async () => {
    for (const { from, to, theme } of passages) {
      await selectWords(page, from, to);
      await page.keyboard.press('t');
      await page.keyboard.type(theme);
      await page.keyboard.press('Control+Enter');
      await expect(stripe(page, theme).first()).toBeVisible();
    }
    for (const { theme } of passages) {
      await expect(
        page.getByRole('tree', { name: 'Themes' }).getByRole('treeitem', { name: new RegExp(`^${theme}`) }),
      ).toBeVisible();
    }
    await shot('journey-tagged');
  });

  await test.step('a memo', async () => {
    await stripe(page, 'Priorities').first().click();
    await page
      .getByRole('complementary', { name: 'Inspector' })
      .getByRole('textbox', { name: /memo/i })
      .fill('Runs from one speaker into the next.');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('contentinfo')).toContainText('Saved');
  });

  await test.step('a typo is corrected before all of them, and every passage stays on its words', async () => {
    await clickBefore(page, typo);
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await clickBefore(page, typo);
    await page.keyboard.press('Home');
    await page.keyboard.type('Now: ');
    await expect(readerText(page)).toContainText(`Now: ${typo}`);
    await page.keyboard.press('Escape');
    for (const { from, theme } of passages) {
      await scrollTo(page, from);
      await expect(stripe(page, theme).first()).toHaveAccessibleName(
        new RegExp(`^${theme}: “${escaped(from.slice(0, 12))}`),
      );
    }
  });

  await test.step('undo and redo, with their names in the menu', async () => {
    await scrollTo(page, typo);
    await page.keyboard.press('Control+z');
    await expect(readerText(page)).not.toContainText(`Now: ${typo}`);
    await page.keyboard.press('Control+z');
    await expect.poll(() => undoLabel(app)).toMatch(/Priorities/);
    await chooseFromMenu(app, 'Edit', /^Undo .*Priorities/);
    await expect(
      page.getByRole('tree', { name: 'Themes' }).getByRole('treeitem', { name: /^Priorities/ }),
    ).toHaveCount(0);
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+Shift+z');
    await expect(
      page.getByRole('tree', { name: 'Themes' }).getByRole('treeitem', { name: /^Priorities/ }),
    ).toHaveCount(1);
    await expect(readerText(page)).toContainText(`Now: ${typo}`);
  });

  await test.step('closed and opened again from the recent projects', async () => {
    await page.getByRole('button', { name: 'Close project' }).click();
    await page.getByRole('button', { name: /^Round tables/ }).click();
    await page.getByRole('tree', { name: 'Documents' }).getByRole('treeitem', { name: title }).click();
    await expect(readerText(page)).toContainText(`Now: ${typo}`);
    await scrollTo(page, passages[1]?.from ?? '');
    await expect(stripe(page, 'Trust').first()).toBeVisible();
  });

  await test.step('the report is shown and written', async () => {
    await page.getByRole('tab', { name: 'Report' }).click();
    await expect(page.getByText(/^Page 1 of \d+$/)).toBeVisible();
    await shot('journey-report');
    await dialogs.save(pdf);
    await page.getByRole('button', { name: 'Export PDF' }).click();
    await expect(page.getByText(/report\.pdf/)).toBeVisible();
    expect(existsSync(pdf)).toBe(true);
  });

  await test.step('the PDF holds each passage, theme, memo and speaker where it should be', async () => {
    const { text, tagged, bookmarks } = await readPdf(pdf);
    const [document, excerpts] = halves(text);
    expect(tagged).toBe(true);
    expect(bookmarks).toContain(title);
    expect(occurrences(document, `Now: ${typo}`)).toBe(1);
    for (const { from, theme, saidBy } of passages) {
      expect(occurrences(document, from), `${from} in the text`).toBe(1);
      expect(occurrences(document, theme), `${theme} beside the text`).toBeGreaterThan(1);
      const section = excerptsOf(excerpts, theme);
      expect(occurrences(section, from), `${from} under ${theme}`).toBe(1);
      if (saidBy) expect(occurrences(section, saidBy), `${saidBy} under ${theme}`).toBe(1);
    }
    expect(occurrences(document, 'Runs from one speaker into the next.')).toBe(1);
    for (const name of speakers) expect(occurrences(document, name), name).toBeGreaterThan(1);
  });
});

/** The report before and after the heading of the excerpts; the contents name it once before. */
function halves(text: string): [string, string] {
  const at = text.lastIndexOf('Excerpts by theme');
  return [text.slice(0, at), text.slice(at)];
}

/** What stands under a theme's heading among the excerpts, up to the next heading. */
function excerptsOf(excerpts: string, theme: string): string {
  const [, after = ''] = excerpts.split(new RegExp(`${theme}\\s+1 passage`));
  return after.split(/\d+ passages?/)[0] ?? '';
}

const occurrences = (text: string, words: string): number => squeezed(text).split(squeezed(words)).length - 1;
const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const undoLabel = (app: Parameters<typeof chooseFromMenu>[0]): Promise<string> =>
  app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('edit.undo')?.label ?? '');
