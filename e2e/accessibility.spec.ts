import { faults } from './faults';
import { expect, test } from './fixtures';
import { readerText } from './reading/selectWords';

test('axe finds nothing on the start screen, where the sample is read, and where it is reported', async ({
  page,
}) => {
  await expect(page.getByRole('button', { name: 'New project' })).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Control+K');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: /explore the sample/i }).press('Enter');
  await expect(readerText(page)).toBeFocused();
  await page.getByRole('region', { name: 'Documents' }).getByText(/lenna/i).first().click();
  await expect(page.getByRole('region', { name: 'Themes' })).toBeVisible();
  await expect(page.getByText('One River, Two Republics').first()).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Control+Shift+P');
  const people = page.getByRole('group', { name: 'People found' });
  await people.getByRole('button').first().click();
  await expect(page.getByRole('textbox', { name: /^Role of/ })).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await readerText(page).dblclick();
  await page.keyboard.press('t');
  await expect(page.getByRole('combobox', { name: 'Theme' })).toBeFocused();
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+2');
  await page.getByRole('tree', { name: 'Codebook' }).getByRole('treeitem').first().click();
  await expect(
    page
      .getByRole('listbox', { name: /^Quotations of/ })
      .getByRole('option')
      .first(),
  ).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.getByRole('button', { name: /^Look of/ }).click();
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+3');
  await page.getByRole('grid', { name: 'Speakers' }).getByRole('rowheader').first().click();
  await expect(
    page
      .getByRole('listbox', { name: /^Turns of/ })
      .getByRole('option')
      .first(),
  ).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Control+4');
  await expect(
    page.getByRole('region', { name: 'Memo' }).getByRole('textbox', { name: 'Memo' }),
  ).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Control+5');
  await expect(page.getByRole('button', { name: /export pdf/i })).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Control+6');
  await page.getByRole('grid', { name: 'Documents' }).getByRole('rowheader').first().click();
  await expect(page.getByRole('complementary', { name: 'Document' })).toBeVisible();
  expect(await faults(page)).toEqual([]);
});
