import type { Page } from '@playwright/test';
import { test as base, expect } from '../fixtures';
import { readerText, selectWords } from '../reading/selectWords';
import { hearings, inspector, memo, open } from './hearings';

/** The hearings with memos on two passages of the first and one of the second document, on a theme and on a document. */
const test = base.extend<{ project: Page }>({
  content: {
    ...hearings,
    passages: [
      { words: 'the newspaper had it', memo: 'Which newspaper? Ask Zoë.' },
      { words: 'nobody asked the millers', memo: 'Nobody asked, they say.' },
      { words: 'measured the fall', theme: 'Water', memo: 'Zoe measured it in May.' },
    ],
  },
  project: async ({ page }, use) => {
    await open(page, 'Second hearing');
    await page.getByRole('button', { name: 'Water: “measured the fall”' }).click();
    await inspector(page).getByRole('button', { name: 'Water', exact: true }).click();
    await memo(page).click();
    await page.keyboard.type('Everything about the river.');
    await expect(page.getByRole('contentinfo')).toContainText('Saved');
    await use(page);
  },
});

const list = (page: Page) => page.getByRole('listbox', { name: 'Memos' });
const detail = (page: Page) => page.getByRole('region', { name: 'Memo' });
const words = (page: Page) => page.getByRole('searchbox', { name: 'Words in memos' });

test('all memos are listed by place, found by their words, and narrowed', async ({ project: page }) => {
  await page.keyboard.press('Control+4');
  await expect(list(page).getByRole('option')).toHaveText([
    /^“nobody asked the millers”Nobody asked, they say.First hearing/,
    /^“the newspaper had it”Which newspaper/,
    /^“measured the fall”.*Second hearing · Water/,
    /^WaterEverything about the river.Theme/,
  ]);
  await words(page).fill('MEASURED zoé');
  await expect(list(page).getByRole('option')).toHaveText([/^“measured the fall”/]);
  await expect(page.getByRole('status').filter({ hasText: 'memos' })).toHaveText('1 of 4 memos');
  await expect(detail(page)).toContainText('nobody asked the millers');
  await expect(detail(page)).toContainText('This memo is not among those found.');
  await detail(page).getByRole('button', { name: 'List all memos' }).click();
  await expect(detail(page)).not.toContainText('not among those found');
  await expect(list(page).getByRole('option')).toHaveCount(4);

  await page.getByRole('combobox', { name: 'Theme' }).selectOption('Water');
  await expect(list(page).getByRole('option')).toHaveText([/^“measured the fall”/, /^Water/]);
  await page.getByRole('combobox', { name: 'On', exact: true }).selectOption('Themes');
  await expect(list(page).getByRole('option')).toHaveText([/^Water/]);
  await page.getByRole('button', { name: 'Show all' }).click();
  await page.getByRole('combobox', { name: 'Document' }).selectOption('First hearing');
  await expect(list(page).getByRole('option')).toHaveCount(2);
});

test('a memo is read and written beside the list; Enter goes to its place', async ({
  project: page,
  app,
  launch,
}) => {
  await page.keyboard.press('Control+4');
  await list(page).focus();
  await page.keyboard.press('Home');
  await expect(detail(page).getByRole('textbox', { name: 'Memo' })).toHaveText('Nobody asked, they say.');
  await page.keyboard.press('ArrowDown');
  await expect(detail(page).getByRole('textbox', { name: 'Memo' })).toHaveText('Which newspaper? Ask Zoë.');
  await detail(page).getByRole('textbox', { name: 'Memo' }).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Today.');
  await expect(list(page).getByRole('option').nth(1)).toContainText('Ask Zoë. Today.');
  await page.keyboard.press('Control+z');
  await expect(detail(page).getByRole('textbox', { name: 'Memo' })).toHaveText('Which newspaper? Ask Zoë.');
  await list(page).focus();
  await page.keyboard.press('Enter');
  await expect(readerText(page)).toHaveAccessibleName('First hearing');
  await expect(memo(page)).toHaveText('Which newspaper? Ask Zoë.');
  await expect(readerText(page)).toBeFocused();

  // In a document that was never opened since the start as well.
  await app.close();
  const again = await launch();
  await again.page.getByRole('button', { name: /^Weir/ }).click();
  await expect(readerText(again.page)).toHaveAccessibleName('First hearing');
  await again.page.keyboard.press('Control+4');
  await list(again.page)
    .getByRole('option', { name: /measured the fall/ })
    .click();
  await detail(again.page).getByRole('textbox', { name: 'Memo' }).click();
  await again.page.keyboard.press('Control+End');
  await again.page.keyboard.type(' Or June.');
  await expect(list(again.page).getByRole('option', { name: /measured the fall/ })).toContainText('Or June.');
  await again.page.keyboard.press('Control+z');
  await expect(detail(again.page).getByRole('textbox', { name: 'Memo' })).toHaveText(
    'Zoe measured it in May.',
  );
  await list(again.page)
    .getByRole('option', { name: /measured the fall/ })
    .dblclick();
  await expect(readerText(again.page)).toHaveAccessibleName('Second hearing');
  await expect(memo(again.page)).toHaveText('Zoe measured it in May.');
});

test.describe('without memos', () => {
  test.use({ content: hearings });

  test('a project without memos says what they are for, and one is written on the project', async ({
    page,
  }) => {
    await page.keyboard.press('Control+4');
    await expect(page.getByRole('main')).toContainText('Write a memo on a passage (M)');
    await page.getByRole('main').getByRole('button', { name: 'Write about the project' }).click();
    await detail(page).getByRole('textbox', { name: 'Memo' }).click();
    await page.keyboard.type('What we want to know.');
    await expect(list(page).getByRole('option')).toHaveText([/^WeirWhat we want to know.Project/]);
  });
});

test('a link leads to its passage, also in another document, and is struck when the passage is gone', async ({
  project: page,
  app,
}) => {
  await open(page, 'First hearing');
  await page.getByRole('button', { name: 'Memo: “the newspaper had it”' }).click();
  await test.step('a passage, and words that are no passage, are quoted with where they are from', async () => {
    const copied = () => app.evaluate(({ clipboard }) => clipboard.readText());
    await inspector(page).getByRole('button', { name: 'Copy quotation with citation' }).click();
    await expect.poll(copied).toBe('“the newspaper had it” — First hearing, ¶ 2');
    await selectWords(page, 'lowered in the dry summer');
    await page.keyboard.press('q');
    await expect.poll(copied).toBe('“lowered in the dry summer” — First hearing, ¶ 1');
    await page.getByRole('button', { name: 'Memo: “the newspaper had it”' }).click();
  });
  await inspector(page).getByRole('button', { name: 'Copy a link to this passage' }).click();
  await open(page, 'Second hearing');
  await page.getByRole('button', { name: 'Water: “measured the fall”' }).click();
  await memo(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+v');
  const link = memo(page).getByRole('link', { name: '“the newspaper had it”' });
  await expect(link).toBeVisible();
  await link.click();
  await expect(readerText(page)).toHaveAccessibleName('First hearing');
  await expect(inspector(page)).toContainText('the newspaper had it');

  await test.step('a link chosen from the passages of the document', async () => {
    await memo(page).click();
    await page.keyboard.press('Control+End');
    await inspector(page).getByRole('button', { name: 'Link to a passage' }).click();
    await page.keyboard.type('millers');
    await expect(page.getByRole('option')).toHaveText([/nobody asked the millers/]);
    await page.keyboard.press('Enter');
    await expect(memo(page).getByRole('link', { name: '“nobody asked the millers”' })).toBeVisible();
    await expect(memo(page)).toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Control+Enter');
    await expect(memo(page)).toHaveText('Nobody asked, they say.');
  });

  await test.step('the passage goes, the words stay', async () => {
    await page.getByRole('button', { name: 'Memo: “the newspaper had it”' }).click();
    await inspector(page).getByRole('button', { name: 'Delete passage' }).click();
    await expect(readerText(page)).toBeFocused();
    await open(page, 'Second hearing');
    await page.getByRole('button', { name: 'Water: “measured the fall”' }).click();
    await expect(link).toHaveAccessibleDescription('This passage is not in the project any more.');
    await link.click();
    await expect(page.getByText('This passage is not in the project any more.')).toBeVisible();
    await expect(memo(page)).toContainText('“the newspaper had it”');
  });
});
