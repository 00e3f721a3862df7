import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { faults } from '../faults';
import { test as base, expect } from '../fixtures';
import { readerText, selectWords } from '../reading/selectWords';

const first = [
  'Hearing on the harbour, first day.',
  'Anna Berg said that we will open the harbour in the spring of next year.',
  'Nobody has asked the fishermen what they think of the plan.',
  'The hearing closed at noon.',
];
const second = [
  'Hearing on the harbour, corrected record.',
  'A list of those present was read out.',
  'Anna Berg said that we will perhaps open the harbour in the spring of some later and better year.',
  'Nobody has asked the fishermen what they think of the plan.',
  'It ended in the middle of the day.',
];

const test = base.extend({
  content: {
    name: 'Harbour',
    documents: { 'Hearing.txt': first },
    passages: [
      { words: 'asked the fishermen', theme: 'Fishing' },
      { words: 'we will open the harbour in the spring of next year', theme: 'Plans', memo: 'Which year?' },
      { words: 'closed at noon', theme: 'Order' },
    ],
  },
});

const inspector = (page: Page) => page.getByRole('complementary', { name: 'Inspector' });
const review = (page: Page) => page.getByRole('dialog', { name: 'New version of “Hearing”' });
const tray = (page: Page) => page.getByRole('region', { name: 'Passages without a place' });
const waiting = (page: Page) => tray(page).getByRole('option');
const status = (page: Page) => page.getByRole('contentinfo', { name: 'Status' });
const notices = (page: Page) => page.getByRole('region', { name: 'Notices' });
const stripes = (page: Page) => page.getByRole('button', { name: /^(Fishing|Plans|Order): / });

function newVersion(folder: string): string {
  const file = path.join(folder, 'Hearing, corrected.txt');
  writeFileSync(file, second.join('\n\n'));
  return file;
}

test('a document gets another text: its passages follow, and those that do not are placed by hand', async ({
  page,
  dialogs,
  folder,
}) => {
  await test.step('nothing happens when the dialog is cancelled', async () => {
    await dialogs.cancel();
    await inspector(page).getByRole('button', { name: 'Replace Text…' }).click();
    await expect(review(page)).toBeHidden();
  });

  await test.step('what the new text would do is told before', async () => {
    await dialogs.open(newVersion(folder));
    await inspector(page).getByRole('button', { name: 'Replace Text…' }).click();
    await expect(review(page)).toContainText('The text comes from “Hearing, corrected.txt”.');
    await expect(review(page)).toContainText('1 of 5 paragraphs as they were.');
    await expect(review(page)).toContainText('1 stays where it is');
    const fates = review(page).getByRole('list', { name: 'What does not stay as it is' });
    await expect(fates.getByRole('listitem')).toHaveText([
      /^UncertainPlanswe will open the harbour .*we will perhaps open the harbour/,
      /^LostOrderclosed at noon.*Nowhere in the new text$/,
    ]);
    await review(page)
      .getByRole('button', { name: /^1 waits to be placed: its words are not there/ })
      .click();
    await expect(fates.getByRole('listitem')).toHaveText([/^LostOrder/]);
    expect(await faults(page)).toEqual([]);
    await review(page).getByRole('button', { name: 'Cancel' }).click();
    await expect(readerText(page)).toContainText('first day');
  });

  await test.step('it is taken, and what waits is in the tray', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Replace Text from');
    await page.keyboard.press('Enter');
    await review(page).getByRole('button', { name: 'Replace Text' }).click();
    await expect(notices(page)).toContainText('Text replaced. 1 passage stays, 2 wait to be placed.');
    await expect(readerText(page)).toContainText('corrected record');
    await expect(stripes(page)).toHaveCount(1);
    await expect(status(page).getByRole('button', { name: '2 without a place' })).toBeVisible();
    await expect(inspector(page)).toContainText('2 without a place');
    await notices(page).getByRole('button', { name: 'Show Them' }).click();
    await expect(waiting(page)).toHaveText([
      /we will open the harbour.*we will perhaps open the harbour in the spring of some.*Plans.*Memo.*% alike/,
      /closed at noon.*Nowhere in the text.*Order/,
    ]);
  });

  await test.step('nothing of it is hard to reach or to see', async () => {
    expect(await faults(page)).toEqual([]);
    await tray(page).getByRole('listbox').focus();
  });

  await test.step('one where it was suggested, by keys alone', async () => {
    await expect(tray(page).getByRole('listbox')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => String(getSelection())))
      .toContain('perhaps open the harbour');
    await expect(tray(page).getByRole('listbox')).toBeFocused();
    await page.keyboard.press('p');
    await expect(waiting(page)).toHaveText([/closed at noon/]);
    await expect(page.getByRole('button', { name: /^Plans: “we will perhaps/ })).toBeVisible();
  });

  await test.step('the other on words that are selected in the text', async () => {
    await expect(tray(page).getByRole('button', { name: 'Place at Suggestion' })).toBeDisabled();
    await selectWords(page, 'ended in the middle of the day');
    await waiting(page).click();
    await tray(page).getByRole('button', { name: 'Place at Selection' }).click();
    await expect(waiting(page)).toHaveCount(0);
    await expect(tray(page)).toContainText('Every passage has its place');
    await expect(
      page.getByRole('button', { name: /^Order: “ended in the middle of the day”/ }),
    ).toBeVisible();
    await expect(status(page)).not.toContainText('without a place');
  });

  await test.step('all of it is taken back step by step', async () => {
    await page.keyboard.press('Control+z');
    await expect(waiting(page)).toHaveText([/closed at noon/]);
    await page.keyboard.press('Control+z');
    await expect(waiting(page)).toHaveCount(2);
    await page.keyboard.press('Control+z');
    await expect(readerText(page)).toContainText('first day');
    await expect(stripes(page)).toHaveCount(3);
    await expect(waiting(page)).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(tray(page)).toBeHidden();
    await expect(readerText(page)).toBeFocused();
  });
});

test.describe('a text that was read in the wrong encoding', () => {
  test.use({
    content: { name: 'Village', documents: { 'Village.txt': ['Schöne Häuser am Fluß.', 'Zwei Brücken.'] } },
  });

  test('is read again in the right one, and its original is saved', async ({ page, dialogs, folder }) => {
    const again = page.getByRole('dialog', { name: 'New version of “Village”' });
    const encoding = again.getByRole('combobox', { name: 'Encoding' });
    await inspector(page).getByRole('button', { name: 'Read Again…' }).click();
    await expect(again).toContainText('The text is the same as it is now.');
    await encoding.selectOption('Windows-1252 (Western European)');
    await expect(again).toContainText('0 of 2 paragraphs as they were.');
    await again.getByRole('button', { name: 'Replace Text' }).click();
    await expect(readerText(page)).toContainText('SchÃ¶ne HÃ¤user');
    await expect(inspector(page)).toContainText('Text, Windows-1252');

    await inspector(page).getByRole('button', { name: 'Read Again…' }).click();
    await expect(encoding).toHaveValue('Windows-1252');
    await encoding.selectOption('UTF-8 (all languages)');
    await again.getByRole('button', { name: 'Replace Text' }).click();
    await expect(readerText(page)).toContainText('Schöne Häuser am Fluß.');

    const copy = path.join(folder, 'copy.txt');
    await dialogs.save(copy);
    await inspector(page).getByRole('button', { name: 'Save a Copy…' }).click();
    await expect(notices(page)).toContainText('A copy of the original was saved.');
    expect(readFileSync(copy, 'utf8')).toBe('Schöne Häuser am Fluß.\n\nZwei Brücken.');
  });
});

test('a passage without a place is given up, comes back, and is what a link in a memo leads to', async ({
  page,
  dialogs,
  folder,
}) => {
  await page.getByRole('button', { name: /^Order: / }).click();
  await inspector(page).getByRole('button', { name: 'Copy a link to this passage' }).click();
  await page.getByRole('button', { name: /^Fishing: / }).click();
  await inspector(page).getByRole('textbox', { name: 'Memo' }).click();
  await page.keyboard.press('Control+v');
  const link = inspector(page).getByRole('link', { name: '“closed at noon”' });
  await expect(link).toBeVisible();

  await dialogs.open(newVersion(folder));
  await page.getByRole('tree', { name: 'Documents' }).getByRole('treeitem').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Replace Text from File…' }).click();
  await review(page).getByRole('button', { name: 'Replace Text' }).click();
  await expect(status(page)).toContainText('2 without a place');
  await page.getByRole('button', { name: /^Fishing: / }).click();
  await expect(link).toHaveAccessibleDescription(/waits to be placed/);
  await link.click();
  await expect(notices(page)).toContainText('This passage waits to be placed');
  await notices(page).getByRole('button', { name: 'Show It' }).click();
  await expect(tray(page).getByRole('option', { selected: true })).toContainText('closed at noon');

  await test.step('a memo on one is listed with the others, written on, and leads to the tray', async () => {
    await page.keyboard.press('Control+4');
    const plans = page.getByRole('option', { name: /“we will open the harbour/ });
    await expect(plans).toContainText('Which year?');
    await expect(plans).toContainText('Without a place');
    await plans.click();
    const memo = page.getByRole('region', { name: 'Memo', exact: true });
    await memo.getByRole('textbox', { name: 'Memo' }).click();
    await page.keyboard.press('End');
    await page.keyboard.type(' Ask her.');
    await expect(plans).toContainText('Which year? Ask her.');
    await memo.getByRole('button', { name: 'Show where it waits' }).click();
    await expect(tray(page).getByRole('option', { selected: true })).toContainText('we will open');
    await page.keyboard.press('ArrowDown');
    await expect(tray(page).getByRole('option', { selected: true })).toContainText('closed at noon');
  });

  await page.keyboard.press('Delete');
  await expect(waiting(page)).toHaveText([/we will open the harbour/]);
  await expect(link).toHaveAccessibleDescription('This passage is not in the project any more.');
  await notices(page).getByRole('button', { name: 'Undo' }).click();
  await expect(waiting(page)).toHaveCount(2);
});
