import type { Page } from '@playwright/test';
import { test as base, expect } from '../fixtures';

/** 100 groups of 99 themes. */
const themes = Array.from({ length: 100 }, (_, group) => [
  { name: `Group ${group + 1}` },
  ...Array.from({ length: 99 }, (__, number) => ({
    name: `Theme ${group + 1}.${number + 1}`,
    parent: `Group ${group + 1}`,
  })),
]).flat();

/** Three documents and 10,000 themes. */
const test = base.extend<{ codebook: Page }>({
  content: {
    name: 'Rivers',
    documents: Object.fromEntries(
      ['Mill.txt', 'Weir.txt', 'Ford.txt'].map((name) => [name, 'The river rose in spring.']),
    ),
    codings: { themes },
  },
  codebook: async ({ page }, use) => {
    await expect(theme(page, 'Group 1')).toBeVisible();
    await use(page);
  },
});

const tree = (page: Page) => page.getByRole('tree', { name: 'Themes' });
const theme = (page: Page, name: string) => tree(page).getByRole('treeitem', { name, exact: true });
const chosen = (page: Page) => tree(page).getByRole('treeitem', { selected: true });

async function typeName(page: Page, name: string): Promise<void> {
  for (const letter of name) await page.keyboard.press(letter === ' ' ? 'Space' : letter);
}

test('ten thousand themes: the keyboard goes anywhere, the page holds a screenful', async ({
  codebook: page,
}) => {
  await theme(page, 'Group 1').click();
  expect(await tree(page).getByRole('treeitem').count()).toBeLessThan(80);
  await expect(theme(page, 'Group 1')).toHaveAttribute('aria-setsize', '100');

  await page.keyboard.press('End');
  await expect(theme(page, 'Theme 100.99')).toBeFocused();
  await expect(theme(page, 'Theme 100.99')).toBeInViewport({ ratio: 0.9 });
  await expect(theme(page, 'Theme 100.99')).toHaveAttribute('aria-posinset', '99');
  await page.keyboard.press('ArrowLeft');
  await expect(theme(page, 'Group 100')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(theme(page, 'Group 100')).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageDown');
  await expect(theme(page, 'Group 100')).toBeFocused();

  await typeName(page, 'theme 57.3');
  await expect(theme(page, 'Theme 57.3')).toBeFocused();
  await expect(theme(page, 'Theme 57.3')).toBeInViewport({ ratio: 0.9 });

  // Scrolled away, it still has the keyboard; the next key brings it back.
  await theme(page, 'Theme 57.3').hover();
  await page.mouse.wheel(0, 40_000);
  await expect(theme(page, 'Theme 57.3')).not.toBeInViewport();
  await expect(theme(page, 'Theme 57.3')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(theme(page, 'Theme 57.4')).toBeFocused();
  await expect(theme(page, 'Theme 57.4')).toBeInViewport({ ratio: 0.9 });

  // However long a part is, the headings of the others stay in reach, and what they hold.
  await expect(page.getByRole('tree', { name: 'Documents' }).getByRole('treeitem')).toHaveCount(3);
  await expect(page.getByRole('button', { name: 'Speakers', exact: true })).toBeInViewport({ ratio: 1 });
});

test('several themes are selected, moved, dragged and deleted together, each one step', async ({
  codebook: page,
}) => {
  await theme(page, 'Theme 1.2').click();
  await page.keyboard.press('Shift+ArrowDown');
  await theme(page, 'Theme 1.6').click({ modifiers: ['Control'] });
  await expect(chosen(page)).toHaveCount(3);

  await page.keyboard.press('Alt+ArrowUp');
  await expect(theme(page, 'Theme 1.6')).toHaveAttribute('aria-posinset', '3');
  await expect(theme(page, 'Theme 1.6')).toBeFocused();
  await expect(theme(page, 'Theme 1.1')).toHaveAttribute('aria-posinset', '4');
  await page.keyboard.press('Control+z');
  await expect(theme(page, 'Theme 1.6')).toHaveAttribute('aria-posinset', '6');

  await theme(page, 'Theme 1.3').dragTo(theme(page, 'Theme 1.10'));
  await expect(theme(page, 'Theme 1.10')).toHaveAttribute('aria-expanded', 'true');
  await expect(theme(page, 'Theme 1.6')).toHaveAttribute('aria-level', '3');
  await expect(theme(page, 'Theme 1.2')).toHaveAttribute('aria-setsize', '3');
  await page.keyboard.press('Control+z');
  await expect(theme(page, 'Theme 1.6')).toHaveAttribute('aria-level', '2');

  await theme(page, 'Theme 1.6').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Delete 3 themes' }).click();
  await expect(page.getByText('Deleted 3 themes.')).toBeVisible();
  await expect(theme(page, 'Theme 1.7')).toHaveAttribute('aria-posinset', '4');
  await page.keyboard.press('Control+z');
  await expect(theme(page, 'Theme 1.2')).toHaveAttribute('aria-posinset', '2');

  await theme(page, 'Theme 1.4').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Escape');
  await expect(chosen(page)).toHaveCount(1);
  await expect(theme(page, 'Theme 1.4')).toHaveAttribute('aria-selected', 'true');
});
