import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { readerText } from './reading/selectWords';

/** What axe finds against WCAG 2.2 AA in the window as it stands; in the dark appearance only colours can be other faults. */
async function faults(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const appearance of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: appearance });
    await expect(page.locator('html')).toHaveAttribute('data-appearance', appearance);
    // Electron cannot open the second page that axe's ordinary mode works in. Splitters stand between the landmarks and belong to neither.
    const axe = new AxeBuilder({ page }).setLegacyMode().exclude('[role="separator"]');
    if (appearance === 'dark') axe.withRules('color-contrast');
    else axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
    const { violations } = await axe.analyze();
    for (const { id, nodes } of violations)
      found.push(...nodes.map(({ html }) => `${appearance}, ${id}: ${html.slice(0, 160)}`));
  }
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}

test('axe finds nothing on the start screen, where the sample is read, and where it is reported', async ({
  page,
}) => {
  test.setTimeout(120_000);
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
