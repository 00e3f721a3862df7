import { expect, test } from '../fixtures';

/** A window that the expression held up would not answer for the two seconds it is given; ms, with room for a busy machine. */
const LONGEST_WAIT_MS = 1000;

const lines = Array.from({ length: 2000 }, (_, n) => `${'a'.repeat(60)} ${n} b`);
test.use({ content: { name: 'Slow', documents: { 'Letters.txt': lines } } });

test('an expression that takes for ever is refused, and the window goes on meanwhile', async ({ page }) => {
  const text = page.getByRole('textbox', { name: 'Letters' });
  await expect(text).toContainText('1999 b');

  await page.keyboard.press('Control+f');
  const bar = page.getByRole('search', { name: 'Find in document' });
  const field = bar.getByRole('textbox', { name: 'Find in document' });
  await page.keyboard.press('Alt+r');
  await field.fill('(a+)+$');
  await expect(bar.getByRole('status')).toHaveText('Searching…');

  const waits: number[] = [];
  for (let key = 0; key < 20; key += 1) {
    const begun = Date.now();
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0))));
    waits.push(Date.now() - begun);
  }
  expect(Math.max(...waits)).toBeLessThan(LONGEST_WAIT_MS);
  await expect(bar.getByRole('alert')).toHaveText('This expression takes too long. Make it simpler.');

  // The next letter typed gives the search before it up.
  await field.fill('(a+)+b$');
  await expect(bar.getByRole('status')).toHaveText('Searching…');
  await field.fill('1999');
  await expect(bar.getByRole('status')).toHaveText('1 of 1', { timeout: 1500 });

  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Shift+f');
  const panel = page.getByRole('region', { name: 'Hits' });
  // The selected words were taken over, as words.
  await panel.getByRole('button', { name: 'Regular expression' }).click();
  await panel.getByRole('textbox', { name: 'Find in project' }).fill('(a+)+$');
  await expect(panel.getByRole('alert')).toHaveText('This expression takes too long. Make it simpler.');
});
