import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { readerText } from './reading/selectWords';

/** What axe finds against WCAG 2.2 AA in the window as it stands. */
async function faults(page: Page): Promise<string[]> {
  const results = await new AxeBuilder({ page })
    // Electron cannot open the second page that axe's ordinary mode works in.
    .setLegacyMode()
    // Splitters stand between the landmarks and belong to neither.
    .exclude('[role="separator"]')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
  );
}

for (const appearance of ['light', 'dark'] as const) {
  test.describe(`in the ${appearance} appearance`, () => {
    test.use({ appearance });

    test('axe finds nothing on the start screen and over it', async ({ page }) => {
      await expect(page.getByRole('button', { name: 'New project' })).toBeVisible();
      expect(await faults(page)).toEqual([]);
      await page.keyboard.press('Control+K');
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await faults(page)).toEqual([]);
    });

    test('axe finds nothing where the sample is read, and where it is reported', async ({ page }) => {
      await page.getByRole('button', { name: /explore the sample/i }).click();
      await page.getByRole('region', { name: 'Documents' }).getByText(/lenna/i).first().click();
      await expect(page.getByRole('region', { name: 'Themes' })).toBeVisible();
      await expect(page.getByText('One River, Two Republics').first()).toBeVisible();
      expect(await faults(page)).toEqual([]);
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
      await expect(
        page.getByRole('region', { name: 'Memo' }).getByRole('textbox', { name: 'Memo' }),
      ).toBeVisible();
      expect(await faults(page)).toEqual([]);
      await page.keyboard.press('Control+4');
      await expect(page.getByRole('button', { name: /export pdf/i })).toBeVisible();
      expect(await faults(page)).toEqual([]);
    });
  });
}
