import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, repository, test } from '../fixtures';
import { clickBefore, scrollToWords, selectWords } from '../reading/selectWords';

/** Draws the pictures of the guide from the bundled sample: `npm run pictures`. */
const picture = (page: Page, name: string) =>
  page.screenshot({
    path: path.join(repository, 'docs/guide', `${name}.png`),
    animations: 'disabled',
    caret: 'hide',
  });

test('the pictures of the guide', async ({ page, dialogs, folder }) => {
  await page.getByRole('button', { name: 'Explore the sample' }).click();
  await scrollToWords(page, 'Thirty years is a short time');
  await expect(page.getByRole('button', { name: /^Promises kept and broken: “/ }).first()).toBeVisible();
  await picture(page, 'read');

  await selectWords(page, 'Some of our officials kept to the paper');
  await page.keyboard.press('t');
  await page.keyboard.type('tr');
  await expect(page.getByRole('option', { name: /Trust/ }).first()).toBeVisible();
  await picture(page, 'tag');
  await page.keyboard.press('Escape');

  await clickBefore(page, 'nineteen documents');
  await expect(page.getByRole('complementary', { name: 'Inspector' }).getByText('Said by')).toBeVisible();
  await picture(page, 'passage');

  await page.getByRole('tab', { name: 'Report' }).click();
  await expect(page.getByRole('img', { name: 'Page 1', exact: true })).toHaveAttribute('aria-busy', 'false');
  await picture(page, 'report');

  await dialogs.save(path.join(folder, 'Round tables'));
  await page.getByRole('button', { name: 'Close project' }).click();
  await page.getByRole('button', { name: 'New project' }).click();
  await dialogs.open(path.join(repository, 'resources/sample/Lenna round table.txt'));
  await page.getByRole('main').getByRole('button', { name: 'Import documents' }).click();
  await expect(page.getByRole('dialog', { name: 'Review speakers' })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Turn of Daniyar Akhmetzhan' }).scrollIntoViewIfNeeded();
  await picture(page, 'speakers');
});
