import { expect, test } from '../fixtures';

/** The expression is given two seconds: a window that it held up would show no frame meanwhile, also on a quick machine. */
const FEWEST_FRAMES = 3;

const lines = Array.from({ length: 2000 }, (_, n) => `${'a'.repeat(60)} ${n} b`);
test.use({ content: { name: 'Slow', documents: { 'Letters.txt': lines } } });

test('an expression that takes for ever is refused, and the window goes on meanwhile', async ({ page }) => {
  const text = page.getByRole('textbox', { name: 'Letters' });
  await expect(text).toContainText('1999 b');

  await page.keyboard.press('Control+f');
  const bar = page.getByRole('search', { name: 'Find in document' });
  const field = bar.getByRole('textbox', { name: 'Find in document' });
  await page.keyboard.press('Alt+r');
  const frames = bar.evaluate(async (element) => {
    let count = 0;
    while (element.querySelector('[role=alert]')?.textContent === '') {
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
      if (element.textContent.includes('Searching…')) count += 1;
    }
    return count;
  });
  await field.fill('(a+)+$');
  await expect(bar.getByRole('alert')).toHaveText('This expression takes too long. Make it simpler.');
  expect(await frames).toBeGreaterThanOrEqual(FEWEST_FRAMES);

  await field.fill('(a+)+b$');
  await expect(bar.getByRole('status')).toHaveText('Searching…');
  await field.fill('1999');
  await expect(bar.getByRole('status')).toHaveText('1 of 1');

  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Shift+f');
  const panel = page.getByRole('region', { name: 'Hits' });
  // The selected words were taken over, as words.
  await panel.getByRole('button', { name: 'Regular expression' }).click();
  await panel.getByRole('textbox', { name: 'Find in project' }).fill('(a+)+$');
  await expect(panel.getByRole('alert')).toHaveText('This expression takes too long. Make it simpler.');
});
