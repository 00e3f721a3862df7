import type { Locator, Page } from '@playwright/test';
import { expect } from '../fixtures';
import type { ProjectContent } from '../projects/makeProject';
import { readerText, selectWords } from '../reading/selectWords';

const first = [
  'The weir was lowered in the dry summer, and nobody asked the millers.',
  'We heard of it from the newspaper, and the newspaper had it from the board.',
  'The board had written to everyone who owns a wheel on this river.',
];
const second = [
  'The second hearing was held in the school, because the hall was under water.',
  'Nobody has measured the fall since my grandfather did.',
];

/** Two texts; the first is shown. */
export const hearings = {
  name: 'Weir',
  documents: { 'First hearing.txt': first, 'Second hearing.txt': second },
} satisfies ProjectContent;

export const inspector = (page: Page): Locator => page.getByRole('complementary', { name: 'Inspector' });
/** The memo of what the inspector shows. */
export const memo = (page: Page): Locator => inspector(page).getByRole('textbox', { name: 'Memo' });
/** The memo in the small window over the text. */
export const card = (page: Page): Locator => page.getByRole('dialog', { name: 'Memo' }).getByRole('textbox');

/** Shows a document in the reader. */
export async function open(page: Page, title: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Project' }).getByText(title, { exact: true }).click();
  await expect(readerText(page)).toHaveAccessibleName(title);
}

/** Writes a memo on words of the open document, in the window over the text. */
export async function note(page: Page, words: string, text: string): Promise<void> {
  await selectWords(page, words);
  await page.keyboard.press('m');
  await expect(card(page)).toBeFocused();
  await page.keyboard.type(text);
  await page.keyboard.press('Escape');
  await expect(memo(page)).toContainText(text.split(' ').at(-1) ?? '');
}
