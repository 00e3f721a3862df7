import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { readerText, selectWords } from '../reading/selectWords';

const part = (number: number) => [
  `## Part ${number}`,
  `Anna Bielik: The river of part ${number} has been measured since the spring, and nobody has read what was written down.`,
  `Tomas Rehor: In part ${number} I only ask who pays for the gauges, and when, and from which of the two purses.`,
  `Anna Bielik: Both banks pay for part ${number}, each for its own side, as it was agreed after the great flood.`,
];
const hearing = ['# The hearing', ...Array.from({ length: 12 }, (_, index) => part(index + 1)).flat()];
const mill = [
  '# The mill',
  'The mill had stood by the river for two hundred years before anybody counted its wheels.',
];

/** A hearing of many turns, shown in the reader, and a short text after it. */
test.use({
  content: { name: 'Rivers', documents: { 'Hearing.md': hearing, 'Mill.md': mill }, speakers: true },
});

const strip = (page: Page) => page.getByRole('slider', { name: 'Place in the document' });
const outline = (page: Page) => page.getByRole('navigation', { name: 'Outline' });
const option = (within: Page | Locator, name: string | RegExp) => within.getByRole('option', { name });
const heading = (page: Page, name: string) => readerText(page).getByRole('heading', { name, exact: true });
const place = (page: Page) =>
  page.getByRole('contentinfo', { name: 'Status' }).getByTitle('Paragraph, character');

test('outline, Go To and strip lead to any place, and tell where one is', async ({ page }) => {
  await test.step('the outline follows the reading, finds by typing and leads there', async () => {
    await page.keyboard.press('Control+Shift+O');
    const field = outline(page).getByRole('combobox', { name: 'Find a heading or a turn' });
    await expect(field).toBeFocused();
    await field.fill('part 9');
    await expect(option(outline(page), /^Part 9$/)).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(heading(page, 'Part 9')).toBeInViewport();
    await expect(readerText(page)).toBeFocused();
    await field.fill('');
    await expect(outline(page).locator('[aria-current="true"]')).toHaveText('Part 9');

    await field.fill('who pays for the gauges');
    await expect(option(outline(page), /^Tomas Rehor/)).not.toHaveCount(0);
    await field.press('Escape');
    await field.press('Escape');
    await expect(readerText(page)).toBeFocused();
    await page.keyboard.press('Control+Shift+O');
    await expect(outline(page)).toHaveCount(0);
  });

  await test.step('Go To leads to a paragraph, a share, a heading, a turn and a passage', async () => {
    await selectWords(page, 'measured since the spring');
    await page.keyboard.press('v');
    await expect(page.getByRole('button', { name: /^measured since the spring: “/ })).toBeVisible();
    const goTo = async (typed: string, name: string | RegExp) => {
      await page.keyboard.press('Control+g');
      const window = page.getByRole('dialog', { name: 'Go to' });
      await window.getByRole('combobox', { name: 'Go to' }).fill(typed);
      await expect(option(window, name).first()).toHaveAttribute('aria-selected', 'true');
      await page.keyboard.press('Enter');
      await expect(readerText(page)).toBeFocused();
    };
    await goTo('30', /^Paragraph 30/);
    await expect(place(page)).toHaveText(/^¶ 30 ·/);
    await goTo('100%', /^100 % of the text/);
    await expect(place(page)).toHaveText(/^¶ 49 ·/);
    await goTo('part 4', /^Part 4/);
    await expect(heading(page, 'Part 4')).toBeInViewport();
    await goTo('Tomas', /^Tomas Rehor.*In part 4.*Turn 4 of 12$/);
    await expect(place(page)).toHaveText(/^¶ 16 ·/);
    // What was typed stays: the same again is the next turn.
    await page.keyboard.press('Control+g');
    await expect(option(page, /Turn 5 of 12$/)).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(place(page)).toHaveText(/^¶ 20 ·/);
    await goTo('measured', /^measured since the spring/);
    await expect(
      page.getByRole('complementary', { name: 'Inspector' }).getByText('measured since the spring').first(),
    ).toBeVisible();
  });

  await test.step('the strip tells where one is, and goes there by key and by pointer', async () => {
    await strip(page).focus();
    await page.keyboard.press('End');
    await expect(readerText(page).getByText('Both banks pay for part 12,')).toBeInViewport();
    await expect(strip(page)).toHaveAttribute('aria-valuetext', /%, paragraph \d+/);
    await page.keyboard.press('Home');
    await expect(heading(page, 'The hearing')).toBeInViewport();
    await expect(strip(page)).toHaveAttribute('aria-valuenow', '0');

    const box = (await strip(page).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.move(box.x + 6, box.y + 200);
    await expect(page.getByText(/^¶ \d+ · \d+ %$/)).toBeVisible();
    await page.mouse.down();
    await expect(heading(page, 'The hearing')).not.toBeInViewport();
    await page.mouse.move(box.x + 6, box.y);
    await expect(heading(page, 'The hearing')).toBeInViewport();
    await page.mouse.up();
  });
});

test.describe('a plain text', () => {
  test.use({
    content: { name: 'Plain', documents: { 'Plain.txt': 'A few words, and nobody says them.' } },
  });

  test('a text without headings and turns says so', async ({ page }) => {
    await page.getByRole('button', { name: 'Outline', exact: true }).click();
    await expect(outline(page)).toContainText('There are no headings in this text and nobody’s turns yet.');
  });
});

test('size, width and typeface change at once, the place stays, and they are kept', async ({
  page,
  launch,
  folder,
  app,
}) => {
  await page.keyboard.press('Control+g');
  await page.getByRole('combobox', { name: 'Go to' }).fill('part 6');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Text size and width' }).click();
  const card = page.getByRole('dialog', { name: 'Text size and width' });
  const size = () => readerText(page).evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
  const before = await size();
  for (let step = 0; step < 6; step += 1) await card.getByRole('button', { name: 'More: Text size' }).click();
  await expect.poll(size).toBeGreaterThan(before + 4);
  await card.getByText('Sans').click();
  await expect(card.getByRole('radio', { name: 'Sans' })).toBeChecked();
  await expect(heading(page, 'Part 6')).toBeInViewport();
  await expect
    .poll(() => readerText(page).evaluate((text) => getComputedStyle(text).fontFamily))
    .toContain('Inter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Alt+Minus');
  await page.keyboard.press('Control+Alt+Minus');
  await page.keyboard.press('Control+Alt+Equal');
  await page.getByRole('button', { name: 'Text size and width' }).click();
  await expect(card).toContainText('23 px');
  await app.close();

  const again = await launch();
  await again.page.getByRole('button', { name: /^Rivers/ }).click();
  await again.page.getByRole('button', { name: 'Text size and width' }).click();
  await expect(again.page.getByRole('dialog', { name: 'Text size and width' })).toContainText('23 px');
  await again.page.getByRole('button', { name: 'Back to standard' }).click();
  await expect(again.page.getByRole('dialog', { name: 'Text size and width' })).toContainText('18 px');
  expect(folder).not.toBe('');
});

test('what is around the text: nothing until Escape, two documents side by side, a coding shown whole', async ({
  page,
}) => {
  await test.step('only the text is shown until Escape', async () => {
    await readerText(page).focus();
    await page.keyboard.press('Control+.');
    await expect(page.getByRole('navigation', { name: 'Project' })).toHaveCount(0);
    await expect(page.getByRole('complementary', { name: 'Inspector' })).toHaveCount(0);
    await expect(page.getByRole('contentinfo', { name: 'Status' })).toHaveCount(0);
    await expect(heading(page, 'The hearing')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('navigation', { name: 'Project' })).toBeVisible();
    await expect(page.getByRole('contentinfo', { name: 'Status' })).toBeVisible();
  });

  await test.step('two documents stand side by side, and keys, tags and the inspector follow the active one', async () => {
    await page.keyboard.press('Control+Backslash');
    const left = page.getByRole('region', { name: 'Left reader' });
    const right = page.getByRole('region', { name: 'Right reader' });
    const inspector = page.getByRole('complementary', { name: 'Inspector' });
    await expect(right.getByRole('heading', { name: 'The mill' })).toBeVisible();
    await expect(right.getByRole('textbox').first()).toBeFocused();
    await expect(inspector).toContainText('Mill.md');

    const double = async (within: Locator, words: string) => {
      const text = within.getByText(words).first();
      await text.dblclick({ position: { x: 12, y: 12 } });
    };
    await double(right, 'The mill had stood');
    await page.keyboard.press('v');
    await expect(right.getByRole('button', { name: /^The: “/ })).toBeVisible();
    await expect(left.getByRole('button', { name: /^The: “/ })).toHaveCount(0);

    await double(left, 'The river of part 1 ');
    await expect(page.getByRole('treeitem', { name: /^Hearing/ })).toHaveAttribute('aria-current', 'true');
    await page.keyboard.press('v');
    await expect(left.getByRole('button', { name: /^Anna: “/ })).toBeVisible();
    await expect(right.getByRole('button', { name: /^Anna: “/ })).toHaveCount(0);

    // The same document at two places.
    await right.getByRole('button', { name: /^Document on this side/ }).click();
    await page.getByRole('combobox', { name: 'Document on this side' }).fill('hear');
    await page.keyboard.press('Enter');
    await expect(right.getByRole('heading', { name: 'The hearing' })).toBeVisible();
    await page.keyboard.press('Control+g');
    await page.getByRole('combobox', { name: 'Go to' }).fill('part 12');
    await page.keyboard.press('Enter');
    await expect(right.getByRole('heading', { name: 'Part 12', exact: true })).toBeInViewport();
    await expect(left.getByRole('heading', { name: 'The hearing' })).toBeInViewport();

    await right.getByRole('button', { name: 'Close this side' }).click();
    await expect(page.getByRole('region', { name: 'Reader', exact: true })).toBeVisible();
    await expect(heading(page, 'The hearing')).toBeInViewport();
  });

  await test.step('a deleted document takes its side with it', async () => {
    await page.keyboard.press('Control+Backslash');
    await page.getByRole('region', { name: 'Left reader' }).getByRole('textbox').first().focus();
    await page.getByRole('treeitem', { name: /^Mill/ }).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await expect(page.getByRole('region', { name: 'Reader', exact: true })).toBeVisible();
    await expect(heading(page, 'The hearing')).toBeVisible();
  });

  await test.step('a coding under the pointer or the keyboard is shown whole', async () => {
    await selectWords(page, 'nobody has read');
    await page.keyboard.press('v');
    await selectWords(page, 'measured since the spring');
    await page.keyboard.press('v');
    const stripe = page.getByRole('button', { name: /^nobody has read: “/ });
    const other = page.getByRole('button', { name: /^measured since the spring: “/ });
    await expect(other).toBeVisible();
    await stripe.focus();
    await expect(other).toHaveCSS('opacity', '0.32');
    await expect(stripe).toHaveCSS('opacity', '1');
    await readerText(page).focus();
    await expect(other).toHaveCSS('opacity', '1');
  });
});
