import type { ElectronApplication, Page } from '@playwright/test';
import { chooseFromMenu, expect, test } from '../fixtures';
import { hearings } from '../memos/hearings';
import { readerText, selectWords } from '../reading/selectWords';

test.use({ content: hearings });

const shortcuts = (page: Page) => page.getByRole('dialog', { name: 'Keyboard shortcuts' });
const keysOf = (page: Page, name: string) =>
  shortcuts(page).getByRole('button', { name: new RegExp(`^Keys of ${name}:`) });
const acceleratorOf = (app: ElectronApplication, id: string) =>
  app.evaluate(
    ({ Menu }, entry) => Menu.getApplicationMenu()?.getMenuItemById(entry)?.accelerator ?? null,
    id,
  );
const labelOf = (app: ElectronApplication, id: string) =>
  app.evaluate(({ Menu }, entry) => Menu.getApplicationMenu()?.getMenuItemById(entry)?.label ?? null, id);

test('keys are changed, told apart, given back; key, menu and hints follow at once and stay', async ({
  page,
  app,
  folder,
  launch,
  shot,
}) => {
  await readerText(page).focus();
  await page.keyboard.press('?');
  await shortcuts(page).getByRole('searchbox', { name: 'Find a shortcut' }).fill('tag with');
  await expect(keysOf(page, 'Show or Hide Sidebar')).toHaveCount(0);
  await keysOf(page, 'Tag with a Theme').click();

  await page.keyboard.press('Control+c');
  await expect(shortcuts(page).getByRole('alert')).toContainText('belong to the computer');
  await page.keyboard.press('Control+b');
  await expect(shortcuts(page).getByRole('alert')).toContainText(
    'Ctrl+B is Show or Hide Sidebar. Use it here instead?',
  );
  await shot('shortcut-conflict');
  await page.keyboard.press('g');
  await expect(keysOf(page, 'Tag with a Theme')).toHaveAccessibleName('Keys of Tag with a Theme: G');
  expect(await acceleratorOf(app, 'passage.code')).toBe('G');
  await keysOf(page, 'Tag with a Theme').click();
  await shortcuts(page).getByRole('heading', { name: 'Keyboard shortcuts' }).click();
  await expect(keysOf(page, 'Tag with a Theme')).toHaveAccessibleName('Keys of Tag with a Theme: G');
  await page.keyboard.press('Escape');

  await selectWords(page, 'nobody asked the millers');
  await expect(page.getByRole('toolbar', { name: 'Selected words' }).getByRole('button')).toHaveText([
    'TagG',
    'MemoM',
    'Said byS',
  ]);
  await page.keyboard.press('t');
  await page.keyboard.press('g');
  await page.keyboard.type('Mills');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('complementary', { name: 'Inspector' })).toContainText('Mills');
  await app.close();

  const again = await launch(`${folder}/Weir`);
  await expect(readerText(again.page)).toBeVisible();
  expect(await acceleratorOf(again.app, 'passage.code')).toBe('G');
  await readerText(again.page).focus();
  await again.page.keyboard.press('?');
  await shortcuts(again.page).getByRole('button', { name: 'Reset keys: Tag with a Theme' }).click();
  await expect(keysOf(again.page, 'Tag with a Theme')).toHaveAccessibleName('Keys of Tag with a Theme: T');

  await keysOf(again.page, 'Show or Hide Sidebar').click();
  await again.page.keyboard.press('Control+k');
  await shortcuts(again.page).getByRole('button', { name: 'Use It Here' }).click();
  await expect(keysOf(again.page, 'Command Palette')).toHaveAccessibleName('Keys of Command Palette: None');
  await keysOf(again.page, 'Command Palette').click();
  await again.page.keyboard.press('Escape');
  await expect(shortcuts(again.page)).toBeVisible();
  await shortcuts(again.page).getByRole('button', { name: 'Reset All' }).click();
  await expect(keysOf(again.page, 'Command Palette')).toHaveAccessibleName('Keys of Command Palette: Ctrl+K');
});

test('the name that signs, the appearance and the look of the text are chosen in the settings', async ({
  page,
  shot,
}) => {
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await readerText(page).focus();
  await page.keyboard.press('Control+,');
  await settings.getByRole('button', { name: /shortcuts/i }).click();
  await expect(shortcuts(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(readerText(page)).toBeFocused();
  await page.keyboard.press('Control+,');
  await settings.getByRole('textbox', { name: /Your name/ }).fill('Ines');
  await page.keyboard.press('Tab');
  await settings.getByRole('combobox', { name: 'Appearance' }).selectOption('Dark');
  await expect(page.locator('html')).toHaveAttribute('data-appearance', 'dark');
  // What is behind a dialog is hidden from roles.
  const style = () =>
    page
      .getByRole('textbox', { name: 'First hearing', includeHidden: true })
      .evaluate((text) => getComputedStyle(text));
  const size = async () => Number.parseFloat((await style()).fontSize);
  const before = await size();
  await settings.getByRole('button', { name: 'More: Text size' }).click();
  await expect.poll(size).toBeGreaterThan(before);
  await settings.getByText('Sans').click();
  await expect.poll(async () => (await style()).fontFamily).toContain('Inter');
  await shot('settings');
  await page.keyboard.press('Escape');
  await expect(settings).toHaveCount(0);
  await page.getByRole('button', { name: 'Text size and width' }).click();
  const card = page.getByRole('dialog', { name: 'Text size and width' });
  await expect(card).toContainText('19 px');
  await card.getByRole('button', { name: 'Back to standard' }).click();
  await expect.poll(size).toBe(before);
  await page.keyboard.press('Escape');
  await selectWords(page, 'nobody asked the millers');
  await page.keyboard.press('t');
  await page.keyboard.type('Mills');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Control+Alt+z');
  await expect(page.getByRole('group', { name: 'Chosen step' })).toContainText('Ines');
});

test('undo in the menu and the palette is a field’s own while one types into it, and the project’s otherwise; keys of words go first while the text is edited', async ({
  page,
  app,
}) => {
  await selectWords(page, 'nobody asked the millers');
  await page.keyboard.press('t');
  await page.keyboard.type('Mills');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => labelOf(app, 'edit.undo')).toBe('Undo Tag with “Mills”');
  expect(await acceleratorOf(app, 'view.sidebar')).toBe('CmdOrCtrl+B');
  expect(await acceleratorOf(app, 'format.bold')).toBeNull();

  const tree = page.getByRole('navigation', { name: 'Project' });
  await tree.getByText('Mills', { exact: true }).click();
  await page.keyboard.press('F2');
  const name = tree.getByRole('textbox');
  await expect(name).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.type(' and weirs');
  await expect.poll(() => labelOf(app, 'edit.undo')).toBe('Undo');
  await chooseFromMenu(app, 'Edit', 'Undo');
  await expect(name).toHaveValue('Mills');
  await chooseFromMenu(app, 'Edit', 'Redo');
  await expect(name).toHaveValue('Mills and weirs');
  await page.keyboard.press('Control+z');
  await expect(name).toHaveValue('Mills');
  await page.keyboard.press('Escape');
  await expect.poll(() => labelOf(app, 'edit.undo')).toBe('Undo Tag with “Mills”');

  await page.keyboard.press('Control+f');
  const find = page.getByRole('textbox', { name: 'Find in document' });
  await expect(find).toBeFocused();
  await page.keyboard.type('weir');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('undo');
  await expect(page.getByRole('option', { name: /^Undo/ })).toHaveText(/^Undo(?!:)/);
  await page.keyboard.press('Enter');
  await expect(find).toBeFocused();
  await expect(find).toHaveValue('nobody asked the millers');
  await expect(tree.getByText('Mills', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+Shift+e');
  await expect(page.getByRole('toolbar', { name: 'Format of the text' })).toBeVisible();
  await expect.poll(() => acceleratorOf(app, 'format.bold')).toBe('CmdOrCtrl+B');
  expect(await acceleratorOf(app, 'view.sidebar')).toBeNull();
  await chooseFromMenu(app, 'Format', 'Heading 2');
  await expect(readerText(page).getByRole('heading', { level: 2 })).toBeVisible();
  await expect.poll(() => labelOf(app, 'edit.undo')).toMatch(/^Undo Heading/);
  await chooseFromMenu(app, 'Edit', /^Undo Heading/);
  await expect(readerText(page).getByRole('heading')).toHaveCount(0);
  await expect(tree).toBeVisible();
});
