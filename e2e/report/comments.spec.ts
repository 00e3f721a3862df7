import { copyFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { faults } from '../faults';
import { test as base, chooseFromMenu, expect } from '../fixtures';
import { selectWords } from '../reading/selectWords';
import { commentOn } from './commentOn';
import { exportPdf } from './exportPdf';

const test = base.extend({
  content: {
    name: 'Harbour',
    documents: {
      'Hearing.txt': [
        'Anna Berg said that we will open the harbour in the spring of next year.',
        'Nobody has asked the fishermen what they think of the plan.',
        'The hearing closed at noon, and everybody went home.',
      ],
    },
    passages: [{ words: 'asked the fishermen', theme: 'Fishing' }],
  },
});

const panel = (page: Page) => page.getByRole('region', { name: 'Comments from a PDF' });
const rows = (page: Page) => panel(page).getByRole('listbox', { name: 'Comments' }).getByRole('option');
const notices = (page: Page) => page.getByRole('region', { name: 'Notices' });
const selected = (page: Page) => page.evaluate(() => String(getSelection()));

test('what readers wrote into the report is looked at in the window and taken as memos, once', async ({
  app,
  page,
  dialogs,
  folder,
}) => {
  const report = path.join(folder, 'report.pdf');
  const back = path.join(folder, 'report, back.pdf');
  const read = () => chooseFromMenu(app, 'File', 'Comments from a PDF…');

  await test.step('the report goes out, and comes back with remarks', async () => {
    await page.keyboard.press('Control+5');
    await exportPdf(page, dialogs, report);
    await commentOn(report, back, [
      { on: 'open the harbour', says: 'Which year?', author: 'Bob' },
      { on: 'closed at noon', says: 'It was later.', author: 'Айгүл', beside: true },
      { on: 'Contents', says: 'Too long for me.', author: 'Bob' },
    ]);
  });

  await test.step('what is no PDF, or has no comments, is said in words', async () => {
    const text = path.join(folder, 'notes.pdf');
    writeFileSync(text, 'no PDF');
    await dialogs.open(text);
    await read();
    await expect(notices(page)).toContainText('“notes.pdf” is called a PDF but is not one.');
    await dialogs.open(report);
    await page.getByRole('button', { name: 'Comments from a PDF…' }).click();
    await expect(notices(page)).toContainText('There are no comments in “report.pdf”');
    await dialogs.cancel();
    await read();
    await expect(panel(page)).toBeHidden();
  });

  await test.step('each comment stands with who wrote it and what it is about', async () => {
    await dialogs.open(back);
    await read();
    await expect(panel(page).getByRole('heading')).toHaveText('Comments from “report, back.pdf”');
    await expect(rows(page)).toHaveText([
      /^Too long for me\..*Bob.*29 Nov 2026.*Page 1/,
      /^Which year\?.*on: Anna Berg said that we will open the harbour.*Bob.*On these words/,
      /^It was later\..*on: The hearing closed at noon.*Айгүл.*Beside this line/,
    ]);
    await expect(panel(page).getByRole('status')).toHaveText('2 to take · 1 to look at');
    await expect(panel(page).getByRole('listbox')).toBeFocused();
    expect(await faults(page)).toEqual([]);
  });

  await test.step('by keys: walked through with the words selected in the text, left out, taken again', async () => {
    await page.keyboard.press('End');
    await expect.poll(() => selected(page)).toContain('The hearing closed at noon');
    await page.keyboard.press(' ');
    await expect(rows(page).nth(2)).toHaveAttribute('aria-checked', 'false');
    await expect(rows(page).nth(2)).toContainText('Left out');
    await page.keyboard.press(' ');
    await expect(rows(page).nth(2)).toHaveAttribute('aria-checked', 'true');
  });

  await test.step('one without a place is put on words by hand, then on the document', async () => {
    await panel(page).getByRole('combobox', { name: 'Which comments' }).selectOption('To be looked at');
    await expect(rows(page)).toHaveCount(1);
    await selectWords(page, 'Anna Berg');
    await page.keyboard.press('o');
    await expect(rows(page)).toHaveCount(0);
    await panel(page).getByRole('combobox', { name: 'Which comments' }).selectOption('All comments');
    await expect(rows(page).nth(0)).toContainText('Placed by you');
    await rows(page).nth(0).click();
    await page.keyboard.press('d');
    await expect(rows(page).nth(0)).toContainText('On the document');
  });

  await test.step('closed with decisions, it is gone on with instead of reading the file anew', async () => {
    await page.keyboard.press('Escape');
    await expect(panel(page)).toBeHidden();
    await read();
    const question = page.getByRole('dialog', { name: 'Comments from a PDF' });
    await expect(question).toContainText('“report, back.pdf”');
    await question.getByRole('button', { name: 'Go On' }).click();
    await expect(rows(page).nth(0)).toContainText('On the document');
    await expect(panel(page).getByRole('listbox')).toBeFocused();
  });

  await test.step('closed by mistake, it is gone back to as it was', async () => {
    await page.keyboard.press('Escape');
    await expect(panel(page)).toBeHidden();
    await notices(page).getByRole('button', { name: 'Go back' }).click();
    await expect(rows(page).nth(0)).toContainText('On the document');
  });

  await test.step('they are taken as one step, which is taken back and done again', async () => {
    await panel(page).getByRole('button', { name: 'Take 3 Comments' }).click();
    await expect(panel(page)).toBeHidden();
    await expect(notices(page)).toContainText('3 comments taken as memos.');
    await notices(page).getByRole('button', { name: 'Show Memos' }).click();
    const memos = page.getByRole('listbox', { name: 'Memos' }).getByRole('option');
    await expect(memos).toHaveText([/Too long for me/, /Which year\?/, /It was later/]);
    await page.keyboard.press('Control+z');
    await expect(memos).toHaveCount(0);
    await page.keyboard.press('Control+Shift+z');
    await expect(memos).toHaveCount(3);
    await page.keyboard.press('Control+Alt+z');
    await expect(
      page.getByRole('option', { name: /Take 3 comments from “report, back\.pdf”/ }),
    ).toBeVisible();
  });

  await test.step('the same file again brings nothing twice', async () => {
    copyFileSync(back, path.join(folder, 'copy.pdf'));
    await dialogs.open(path.join(folder, 'copy.pdf'));
    await read();
    await expect(panel(page).getByRole('status')).toHaveText('3 already memos');
    await expect(panel(page).getByRole('button', { name: 'Take 0 Comments' })).toBeDisabled();
    await expect(rows(page).nth(0)).toContainText('Already a memo');
  });
});
