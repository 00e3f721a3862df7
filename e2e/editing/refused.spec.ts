import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { clickBefore, pointAt, readerText, selectWords } from '../reading/selectWords';

test.use({
  content: {
    name: 'Mills',
    documents: { 'Mill.txt': 'The mill had stood by the river for two hundred years.' },
  },
});

/** Lets every write to a file fail as on a full disk, until `full` is false again. */
async function fillDisk(app: ElectronApplication, full: boolean): Promise<void> {
  await app.evaluate(async (_, isFull) => {
    const { promises } = process.getBuiltinModule('node:fs');
    const handle = await promises.open(process.execPath);
    const files = Object.getPrototypeOf(handle);
    await handle.close();
    files.writeWithRoom ??= files.write;
    files.write = isFull
      ? async () => {
          throw Object.assign(new Error('no room'), { code: 'ENOSPC' });
        }
      : files.writeWithRoom;
  }, full);
}

const copied = (app: ElectronApplication) => app.evaluate(({ clipboard }) => clipboard.readText());
const notices = (page: Page) => page.getByRole('region', { name: 'Notices' });

test('words that a full disk refuses are gone from the text and the memo, and can be copied', async ({
  page,
  app,
  shot,
}) => {
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await clickBefore(page, 'by the river');
  await page.keyboard.type('calmly ');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();

  await fillDisk(app, true);
  await page.keyboard.type('and proudly ');
  const notice = notices(page).getByRole('group').filter({ hasText: 'The disk is full.' });
  await expect(notice).toContainText('Not kept: “and proudly ”');
  await expect(readerText(page)).toHaveText('The mill had stood calmly by the river for two hundred years.');
  await page.keyboard.type('for long ');
  await expect(notice).toContainText('“and proudly for long ”');
  await shot('editing-refused');
  await notice.getByRole('button', { name: 'Copy what you typed' }).click();
  expect(await copied(app)).toBe('and proudly for long ');
  await expect(notice).toHaveCount(0);

  await selectWords(page, 'two hundred');
  await page.keyboard.press('Delete');
  await expect(notice).toBeVisible();
  await expect(notice.getByRole('button', { name: 'Copy what you typed' })).toHaveCount(0);
  await expect(readerText(page)).toContainText('two hundred');
  await readerText(page).evaluate((root) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'One\nTwo');
    root.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await notice.getByRole('button', { name: 'Copy what you typed' }).click();
  expect(await copied(app)).toBe('One\nTwo');

  // What cannot be moved stays where it is, and is not lost.
  await selectWords(page, 'two hundred');
  const from = await pointAt(page, 'two hundred', 'start');
  const to = await pointAt(page, 'mill had', 'start');
  await page.mouse.move(from.x + 2, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
  await expect(notice.filter({ hasText: '“Move text” could not be saved' })).toBeVisible();
  await expect(notices(page)).not.toContainText('Not kept');
  await expect(readerText(page)).toHaveText('The mill had stood calmly by the river for two hundred years.');

  await fillDisk(app, false);
  await clickBefore(page, 'by the river');
  await page.keyboard.type('at last ');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(readerText(page)).toHaveText('The mill had stood calmly by the river for two hundred years.');

  await selectWords(page, 'two hundred');
  await page.keyboard.press('m');
  await expect(page.getByRole('dialog', { name: 'Memo' }).getByRole('textbox')).toBeFocused();
  await fillDisk(app, true);
  await page.keyboard.type('Doubtful. Ask again.');
  const memoNotice = notice.filter({ hasText: 'Not kept: “Doubtful. Ask again.”' });
  await memoNotice.getByRole('button', { name: 'Copy what you wrote' }).click();
  expect(await copied(app)).toBe('Doubtful. Ask again.');
  await fillDisk(app, false);
});
