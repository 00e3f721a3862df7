import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { clickBefore, pointAt, readerText, selectWords } from '../reading/selectWords';

const transcript = [
  'The meeting began at nine. Nobody was content.',
  'ANNA BERG: We begin with the harbour and what it costs.',
  'PAUL ORTEGA: Then let us begin with the bridge.',
  'ANNA BERG: It costs less than waiting, I think.',
  'PAUL ORTEGA: That is what was said of the bridge.',
];
test.use({ content: { name: 'Harbour', documents: { 'Harbour.txt': transcript }, speakers: true } });

const gutter = (page: Page) => page.getByRole('group', { name: 'Turns in view' });
const turns = (page: Page) => gutter(page).getByRole('button');
const inspector = (page: Page) => page.getByRole('complementary', { name: 'Inspector' });
const picker = (page: Page) => page.getByRole('combobox', { name: 'Who says this' });
/** What is said in a paragraph, as it is told to who cannot see the names beside it. */
const saidIn = (page: Page, words: string) =>
  readerText(page).getByRole('paragraph').filter({ hasText: words });

test('turns are made, given to others, extended, cut, split, joined and removed by hand, and undone', async ({
  page,
}) => {
  await test.step('somebody new says words that nobody said; the caret alone means the paragraph', async () => {
    await clickBefore(page, 'Nobody was content');
    await page.keyboard.press('s');
    await expect(picker(page)).toHaveAttribute('placeholder', 'Who says this?');
    await picker(page).fill('Clerk');
    await page.keyboard.press('Control+Enter');
    await expect(inspector(page)).toContainText('Made by hand.');
    await expect(inspector(page).getByRole('checkbox', { name: 'Confirmed' })).toBeChecked();
    await expect(saidIn(page, 'Nobody was content')).toHaveAttribute('aria-description', 'Said by Clerk.');
  });

  await test.step('a turn is chosen at the left of the text; its end moves by key and by hand', async () => {
    await turns(page).nth(2).click();
    await expect(inspector(page)).toContainText('“PAUL ORTEGA”');
    await expect(inspector(page)).toContainText('Found when speakers were looked for.');
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(inspector(page)).toContainText('7 words');
    const to = await pointAt(page, 'begin with the bridge', 'start');
    const handle = page.locator('[data-side="end"]');
    const box = await handle.boundingBox();
    if (!box) throw new Error('no handle');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await page.mouse.up();
    await expect(inspector(page)).toContainText('3 words');
    await expect(inspector(page).getByRole('checkbox', { name: 'Confirmed' })).toBeChecked();
  });

  await test.step('words are added to the turn before them, and cut out of it', async () => {
    await selectWords(page, 'with the bridge');
    await page.keyboard.press('l');
    await expect(inspector(page)).toContainText('6 words in 2 stretches');
    await selectWords(page, 'Then let');
    await page.keyboard.press('x');
    await expect(inspector(page)).toContainText('4 words in 2 stretches');
  });

  await test.step('the rest after the caret goes to somebody else, and comes back', async () => {
    await clickBefore(page, 'I think.');
    await page.keyboard.press('Shift+S');
    await expect(picker(page)).toHaveAttribute('placeholder', 'Who says the rest?');
    await picker(page).fill('anna');
    await page.keyboard.press('Enter');
    await expect(inspector(page)).toContainText('2 words');
    await clickBefore(page, 'It costs');
    await page.keyboard.press('u');
    await page.keyboard.press('w');
    await expect(inspector(page)).toContainText('7 words');
  });

  await test.step('all turns with a label are given to one person, in one step', async () => {
    await turns(page).nth(1).click({ button: 'right' });
    await page.getByRole('menuitem', { name: /^Change the Speaker of All Turns/ }).click();
    await expect(picker(page)).toHaveAttribute('placeholder', 'Who speaks in these 2 turns?');
    await picker(page).fill('Chair');
    await page.keyboard.press('Control+Enter');
    await expect(saidIn(page, 'It costs less')).toHaveAttribute('aria-description', 'Said by Chair.');
    await page.keyboard.press('Control+z');
    await expect(saidIn(page, 'It costs less')).toHaveAttribute('aria-description', /Anna Berg/i);
  });

  await test.step('a turn is removed from the list of turns by key; undoing everything brings back what was', async () => {
    const before = await turns(page).count();
    await turns(page).last().focus();
    await page.keyboard.press('Delete');
    await expect(turns(page)).toHaveCount(before - 1);
    await readerText(page).focus();
    for (let step = 0; step < 8; step += 1) await page.keyboard.press('Control+z');
    await expect(saidIn(page, 'Then let us')).toHaveAttribute('aria-description', /Paul Ortega/i);
    await expect(saidIn(page, 'Nobody was content')).not.toHaveAttribute('aria-description', /./);
  });
});
