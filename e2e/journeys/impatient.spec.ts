import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { clickBefore, readerText, selectWords } from '../reading/selectWords';

const words = 'Its owners kept careful books, and the books tell of floods.';

const text = (name: string) => [`The ${name} stood by the river.`, words, 'A surveyor came in spring.'];
const mills = { name: 'Mills', documents: { 'Mill.txt': text('mill'), 'Weir.txt': text('weir') } };

test.use({ content: mills });

const documents = (page: Page) => page.getByRole('tree', { name: 'Documents' }).getByRole('treeitem');
const stripe = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Codings in view' }).getByRole('button', { name, exact: true });

async function tag(page: Page, passage: string, theme: string): Promise<void> {
  await selectWords(page, passage);
  await page.keyboard.press('t');
  await page.keyboard.type(theme);
  await page.keyboard.press('Control+Enter');
  await expect(stripe(page, `${theme}: “${passage}”`)).toBeVisible();
}

test('what is typed over tagged words is tagged to its last word, in one step', async ({ page }) => {
  await tag(page, 'careful books', 'Records');
  await page.keyboard.press('Control+Shift+e');
  await selectWords(page, 'careful books');
  await page.keyboard.type('a house of 😀 ledgers');
  await expect(stripe(page, 'Records: “a house of 😀 ledgers”')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(stripe(page, 'Records: “careful books”')).toBeVisible();
  await expect(readerText(page)).toContainText(words);
});

test('letters typed while undo and redo are under way come after them, in their order', async ({ page }) => {
  await page.keyboard.press('Control+Shift+e');
  await clickBefore(page, 'Its owners');
  for (let round = 0; round < 4; round += 1)
    for (const key of [
      'q',
      'Control+z',
      'Control+Shift+z',
      'w',
      'Control+z',
      'e',
      'Backspace',
      'Control+z',
      'Control+Shift+z',
    ])
      await page.keyboard.press(key);
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  const typed = await readerText(page).evaluate(
    (root) => /([a-z]*)Its owners/.exec(root.textContent ?? '')?.[1],
  );
  expect(typed).toBe('q'.repeat(4));
});

test('lists keep the keyboard through opening, renaming, deleting and undo', async ({ page }) => {
  await documents(page).nth(1).click();
  await expect(readerText(page)).toContainText('The weir stood');
  await expect(documents(page).nth(1)).toBeFocused();
  await page.keyboard.press('F2');
  await page.keyboard.type('Weir, 1901');
  await page.keyboard.press('Enter');
  await expect(documents(page).nth(1)).toHaveAccessibleName(/^Weir, 1901/);
  await expect(documents(page).nth(1)).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(documents(page)).toHaveCount(1);
  await expect(readerText(page)).toContainText('The mill stood');
  await expect(documents(page).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(readerText(page)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(documents(page)).toHaveCount(2);
});

test('a storm of undo and redo over import, tags, edits and deletions ends where it began', async ({
  page,
}) => {
  await tag(page, 'careful books', 'Records');
  await page.keyboard.press('Control+Shift+e');
  await clickBefore(page, 'A surveyor');
  await page.keyboard.type('Then: ');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  const shown = await readerText(page).innerText();
  await documents(page).nth(1).click();
  await page.keyboard.press('Delete');
  await expect(documents(page)).toHaveCount(1);

  for (let step = 0; step < 12; step += 1) await page.keyboard.press('Control+z');
  await expect(page.getByRole('main').getByRole('button', { name: 'Import documents' })).toBeVisible();
  for (let step = 0; step < 30; step += 1) {
    await page.keyboard.press(step % 3 === 1 ? 'Control+z' : 'Control+Shift+z');
  }
  await expect(documents(page)).toHaveCount(1);
  expect(await readerText(page).innerText()).toBe(shown);
  await expect(stripe(page, 'Records: “careful books”')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(documents(page)).toHaveCount(2);
});

test('files that cannot be read are told one by one, the others come in', async ({
  page,
  dialogs,
  folder,
}) => {
  const write = (name: string, content: string) => {
    const file = path.join(folder, name);
    writeFileSync(file, content);
    return file;
  };
  mkdirSync(path.join(folder, 'Void'));
  await dialogs.open(
    write('Broken.docx', 'PK\u0003\u0004 and no more'),
    write('Empty.txt', ''),
    write('Bridge.txt', 'The bridge came later.'),
    path.join(folder, 'Gone.txt'),
    path.join(folder, 'Void'),
  );
  await page.keyboard.press('Control+i');
  const told = page.getByRole('dialog', { name: '4 files could not be read' });
  for (const name of ['Broken.docx', 'Empty.txt', 'Gone.txt', 'Void'])
    await expect(told.getByRole('listitem').filter({ hasText: name })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(documents(page)).toHaveCount(3);
  await expect(readerText(page)).toContainText('The bridge came later.');
  await expect(readerText(page)).toBeFocused();
});

test('a window closed while words are typed keeps them, and starting with the project’s folder shows them', async ({
  page,
  app,
  launch,
  folder,
}) => {
  await page.keyboard.press('Control+Shift+e');
  await clickBefore(page, 'A surveyor');
  await page.keyboard.type('Last words. ');
  const closed = app.waitForEvent('close');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await closed;
  const again = await launch(path.join(folder, 'Mills'));
  await expect(readerText(again.page)).toContainText('Last words. A surveyor');
  await again.page.keyboard.press('Control+z');
  await expect(readerText(again.page)).not.toContainText('Last words.');
});

test.describe('from nothing', () => {
  test.use({ content: null });

  test('the main job without a mouse', async ({ page, dialogs, folder }) => {
    const file = path.join(folder, 'Talk.txt');
    writeFileSync(
      file,
      'ANNA BERG: The mill needs a weir.\n\nPAUL OHM: The weir needs a mill.\n\nANNA BERG: Then build both.',
    );
    await dialogs.save(path.join(folder, 'Keys'));
    await page.keyboard.press('Control+Shift+n');
    await expect(page.getByRole('heading', { name: 'Keys' })).toBeVisible();
    await dialogs.open(file);
    await page.keyboard.press('Control+i');
    await expect(page.getByRole('region', { name: 'Text with proposed turns' })).toBeFocused();
    await page.keyboard.press('Control+Enter');
    await expect(readerText(page)).toBeFocused();
    await page.keyboard.press('Control+Shift+t');
    await page.keyboard.type('Mills');
    await page.keyboard.press('Enter');
    await expect(
      page.getByRole('tree', { name: 'Themes' }).getByRole('treeitem', { name: /^Mills/ }),
    ).toBeVisible();
    await expect(readerText(page)).toBeFocused();
    await page.keyboard.press('Control+Home');
    for (let word = 0; word < 3; word += 1) await page.keyboard.press('Control+ArrowRight');
    for (let word = 0; word < 2; word += 1) await page.keyboard.press('Control+Shift+ArrowRight');
    await page.keyboard.press('t');
    await page.keyboard.type('Water');
    await page.keyboard.press('Control+Enter');
    const coding = page
      .getByRole('group', { name: 'Codings in view' })
      .getByRole('button', { name: /^Water: “/ });
    await expect(coding).toBeVisible();
    await expect(readerText(page)).toBeFocused();
    await page.keyboard.press('m');
    await page.keyboard.type('Said first.');
    await page.keyboard.press('Escape');
    const pdf = path.join(folder, 'Keys.pdf');
    await dialogs.save(pdf);
    await page.keyboard.press('Control+e');
    await expect(page.getByText('Keys.pdf')).toBeVisible();
    await page.keyboard.press('Control+1');
    await expect(readerText(page)).toBeFocused();
  });
});
