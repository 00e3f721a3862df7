import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** What axe finds against WCAG 2.2 AA in the window as it stands; in the dark appearance only colours can be other faults. */
export async function faults(page: Page): Promise<string[]> {
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
