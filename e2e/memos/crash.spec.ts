import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { hearings, inspector, memo, note } from './hearings';

test.use({ content: hearings });

const stripe = (page: Page) => page.getByRole('button', { name: /^Memo: “the board/ });

/** Opens the project of the hearings again and answers the memo on “the board”. */
async function memoAfterwards(page: Page): Promise<string> {
  await page.getByRole('button', { name: /^Weir/ }).click();
  await stripe(page).click();
  await expect(memo(page)).toBeVisible();
  return memo(page).innerText();
}

test('a crash while a memo is typed takes the last two seconds of typing at most', async ({
  app,
  page,
  launch,
}) => {
  await note(page, 'the board', 'Begun.');
  await memo(page).click();
  await page.keyboard.press('Control+End');
  const typed: { at: number; letters: number }[] = [];
  const sentence = ' And the words go on and on without a pause, as they do when one is angry at a board.';
  for (const [index, letter] of sentence.split('').entries()) {
    await page.keyboard.type(letter);
    typed.push({ at: Date.now(), letters: index + 1 });
    await new Promise((resolve) => setTimeout(resolve, 45));
  }
  const killed = Date.now();
  app.process().kill('SIGKILL');
  const again = await launch();
  const kept = await memoAfterwards(again.page);
  // What was typed two seconds and a half before is there: two for the longest wait, half for the way to the disk, and more where the
  // machine is so busy that a letter alone takes long.
  const slowest = Math.max(...typed.map(({ at }, index) => at - (typed[index - 1]?.at ?? at)));
  const sure = typed.findLast(({ at }) => at < killed - 2500 - slowest)?.letters ?? 0;
  expect(sure).toBeGreaterThan(20);
  expect(`Begun.${sentence}`.startsWith(kept)).toBe(true);
  expect(kept.length).toBeGreaterThanOrEqual('Begun.'.length + sure);
});

test('a pause is enough to be safe, and quitting in the middle of a word loses nothing', async ({
  running: first,
  launch,
}) => {
  await note(first.page, 'the board', 'Before');
  await memo(first.page).click();
  await first.page.keyboard.press('Control+End');
  await first.page.keyboard.type(' the pause');
  await expect(stripe(first.page)).toContainText('Before the pause');
  first.app.process().kill('SIGKILL');

  const second = await launch();
  expect(await memoAfterwards(second.page)).toBe('Before the pause');
  await memo(second.page).click();
  await second.page.keyboard.press('Control+End');
  await second.page.keyboard.type(', and afte');
  await second.app.close();

  const third = await launch();
  expect(await memoAfterwards(third.page)).toBe('Before the pause, and afte');
  await expect(inspector(third.page)).toContainText('the board');
});
