import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { clickBefore, selectWords } from '../reading/selectWords';

const river = [
  'The river had stood for a century. Water ran where the mill was, and the waters were high.',
  'Резервуар и вода: the word вода is water in Russian.',
  'A résumé of the résumés. Nobody wrote a resume.',
];
const debate = [
  'Ada: Water is a right.',
  'Ben: Water is a good, and water has a price.',
  'Ada: A right has none.',
  'Ben: Somebody always pays.',
];

/** Two texts; the one of the river is shown. */
test.use({
  content: { name: 'Waters', documents: { 'River.txt': river, 'Debate.txt': debate }, speakers: true },
});

async function open(page: Page, title: string): Promise<void> {
  await page.getByRole('tree', { name: 'Documents' }).getByRole('treeitem', { name: title }).click();
  await expect(text(page)).toHaveAccessibleName(title);
}

const text = (page: Page) =>
  page.getByRole('region', { name: 'Reader' }).getByRole('textbox', { name: /^(River|Debate)$/ });
const bar = (page: Page) => page.getByRole('search', { name: 'Find in document' });
const field = (page: Page) => bar(page).getByRole('textbox', { name: 'Find in document' });
const panel = (page: Page) => page.getByRole('region', { name: 'Hits' });
const hits = (page: Page) => panel(page).getByRole('treeitem', { level: 2 });

async function choose(page: Page, button: string | RegExp, option: string): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  await page.keyboard.type(option);
  await page.keyboard.press('Enter');
}

async function tag(page: Page, words: string, theme: string): Promise<void> {
  await selectWords(page, words);
  await page.keyboard.press('t');
  await page.keyboard.type(theme);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: new RegExp(`^${theme}: “${words}`) })).toBeVisible();
}

test('the bar finds by all its choices, and stays within a theme or what somebody says', async ({ page }) => {
  await test.step('the bar counts, goes on, and knows case, whole words, accents and expressions', async () => {
    await clickBefore(page, 'The river');
    await page.keyboard.press('Control+f');
    await page.keyboard.type('water');
    await expect(bar(page)).toContainText('1 of 3');
    await page.keyboard.press('Shift+Enter');
    await expect(bar(page)).toContainText('3 of 3');
    await page.keyboard.press('F3');
    await expect(bar(page)).toContainText('1 of 3');
    await page.keyboard.press('Alt+w');
    await expect(bar(page)).toContainText('1 of 2');
    await bar(page).getByRole('button', { name: 'Match case' }).click();
    await expect(bar(page)).toContainText('1 of 1');
    await bar(page).getByRole('button', { name: 'Match case' }).click();
    await bar(page).getByRole('button', { name: 'Whole words' }).click();

    await field(page).fill('resume');
    await expect(bar(page)).toContainText('1 of 1');
    await bar(page).getByRole('button', { name: 'Ignore accents' }).click();
    await expect(bar(page)).toContainText('of 3');

    await bar(page).getByRole('button', { name: 'Regular expression' }).click();
    await field(page).fill('(?<!\\p{L})вод.');
    await expect(bar(page)).toContainText('of 2');
    await field(page).fill('(вод');
    await expect(bar(page).getByRole('alert')).toHaveText(
      'This expression cannot be understood at character 1, “(”: a “(” is never closed.',
    );
    await field(page).fill('\\bcentury');
    await expect(bar(page)).toContainText('1 of 1');
    await page.keyboard.press('Escape');
    await expect(bar(page)).toHaveCount(0);
    expect(await page.evaluate(() => String(getSelection()))).toBe('century');
  });

  await test.step('the bar stays within a theme, and within what somebody says', async () => {
    await tag(page, 'the waters were high', 'Floods');
    await page.keyboard.press('Control+f');
    await field(page).fill('water');
    await expect(bar(page)).toContainText('of 3');
    await choose(page, 'Within a theme: Any theme', 'Floods');
    await expect(bar(page)).toContainText('1 of 1');
    await choose(page, 'Within a theme: Floods', 'any');
    await expect(bar(page)).toContainText('of 3');
    await page.keyboard.press('Escape');

    await open(page, 'Debate');
    await page.keyboard.press('Control+f');
    await choose(page, 'Within a speaker: Anybody', 'Ben');
    await expect(bar(page)).toContainText('of 2');
  });
});

test('all hits are tagged by keyboard alone, after a look at them, as one step', async ({ page, shot }) => {
  await tag(page, 'Water ran', 'Rain');
  await page.keyboard.press('Control+f');
  await field(page).fill('water');
  await bar(page).getByRole('button', { name: 'Tag all…' }).press('Enter');
  await expect(panel(page).getByRole('status')).toHaveText('3 hits');
  await expect(panel(page).getByRole('textbox', { name: 'Find in project' })).toBeFocused();

  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press(' ');
  await expect(hits(page).nth(1)).toHaveAttribute('aria-checked', 'false');
  await expect(panel(page).getByRole('treeitem', { level: 1 })).toHaveAttribute('aria-checked', 'mixed');
  await page.keyboard.press(' ');

  await panel(page).getByRole('combobox', { name: 'What is tagged' }).selectOption('Their sentences');
  await expect(panel(page).getByRole('button', { name: 'Tag 2 passages' })).toBeDisabled();
  await panel(page)
    .getByRole('button', { name: /^Theme/ })
    .press('Enter');
  await page.keyboard.type('Water');
  await page.keyboard.press('Enter');
  await shot('find-tag-all');
  await panel(page).getByRole('button', { name: 'Tag 2 passages' }).press('Enter');
  await expect(page.getByText('Tagged 2 passages with “Water”.')).toBeVisible();
  const stripes = page.getByRole('button', { name: /^Water: “/ });
  await expect(stripes).toHaveCount(2);

  await panel(page).getByRole('button', { name: 'Tag 2 passages' }).press('Enter');
  await expect(page.getByText('Nothing new: 2 passages had “Water” already.')).toBeVisible();
  await expect(panel(page).getByRole('button', { name: 'Tag 2 passages' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(stripes).toHaveCount(0);
});

test('words are found in the project, and a hit is shown where it stands', async ({ page, shot }) => {
  await page.keyboard.press('Control+Shift+f');
  await expect(panel(page).getByRole('textbox', { name: 'Find in project' })).toBeFocused();
  await page.keyboard.type('water');
  await expect(panel(page).getByRole('status')).toHaveText('6 hits in 2 documents');
  await shot('find-in-project');
  await expect(panel(page).getByRole('treeitem', { level: 1 })).toHaveText([/River\s*3/, /Debate\s*3/]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(text(page)).toHaveAccessibleName('Debate');
  await expect(text(page)).toBeFocused();
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe('water');

  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(panel(page).getByRole('tree', { name: 'Hits' })).toBeFocused();

  await choose(page, 'Within a speaker: Anybody', 'Ada');
  await expect(panel(page).getByRole('status')).toHaveText('1 hit');
});

test('words are replaced in the project after a look, with groups, and codings follow', async ({
  page,
  shot,
}) => {
  await tag(page, 'Water ran', 'Rain');
  await tag(page, 'mill', 'Mills');
  await clickBefore(page, 'The river');
  await page.keyboard.press('Control+h');
  await bar(page).getByRole('button', { name: 'Regular expression' }).click();
  await field(page).fill('(w)ater(s?)|mill');
  await bar(page).getByRole('textbox', { name: 'Replace with' }).fill('$1ine$2');
  await expect(bar(page)).toContainText('of 4');
  await bar(page).getByRole('textbox', { name: 'Replace with' }).press('Enter');
  await expect(text(page)).toContainText('Wine ran where');
  await expect(page.getByRole('button', { name: /^Rain: “Wine ran/ })).toBeVisible();
  await bar(page).getByRole('button', { name: 'Replace all…' }).click();

  await page.getByRole('button', { name: 'In: River' }).click();
  await page.getByRole('option', { name: 'All documents' }).click();
  await panel(page).getByRole('textbox', { name: 'Replace with' }).fill('$1');
  await expect(panel(page).getByRole('status')).toHaveText('6 hits in 2 documents');
  await panel(page).getByRole('button', { name: '1 passage would lose all its words' }).click();
  await expect(page.getByRole('dialog', { name: 'Passages without words' })).toContainText('mill');
  await shot('find-replace');
  await page.keyboard.press('Escape');
  await hits(page).last().click();
  await page.keyboard.press(' ');
  await panel(page).getByRole('button', { name: 'Replace 5 in 2 documents' }).press('Enter');
  await expect(
    panel(page).getByText('Replaced 5 places in 2 documents. 1 passage lost all its words and is gone.'),
  ).toBeVisible();
  await expect(panel(page).getByRole('textbox', { name: 'Find in project' })).toBeFocused();
  await expect(panel(page).getByRole('status')).toHaveText('1 hit');
  await expect(panel(page).getByRole('textbox', { name: 'Find in project' })).toBeFocused();
  await open(page, 'River');
  await expect(text(page)).toContainText('Wine ran where the  was, and the w were high.');
  await panel(page).getByRole('button', { name: 'Undo' }).click();
  await expect(text(page)).toContainText('Wine ran where the mill was, and the waters were high.');
  await expect(page.getByRole('button', { name: /^Mills: “mill/ })).toBeVisible();
  await expect(panel(page).getByText('Replaced 5')).toHaveCount(0);

  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await page.keyboard.press('Control+Shift+h');
  await panel(page).getByRole('button', { name: 'Regular expression' }).click();
  await panel(page).getByRole('textbox', { name: 'Find in project' }).fill('water');
  await panel(page).getByRole('textbox', { name: 'Replace with' }).fill('rain');
  await panel(page).getByRole('button', { name: 'Keep case' }).click();
  await expect(hits(page).filter({ hasText: /WaterRain/ })).toHaveCount(2);
  await panel(page).getByRole('button', { name: 'Replace 5 in 2 documents' }).press('Enter');
  await expect(panel(page).getByRole('status')).toHaveText('None is left.');
  await expect(page.getByText('does not stand in')).toHaveCount(0);
  await shot('find-replaced');
});

test('axe finds nothing in the bar, its lists, and the hits', async ({ page }) => {
  const faults = async () => {
    const axe = new AxeBuilder({ page }).setLegacyMode().exclude('[role="separator"]');
    const { violations } = await axe.analyze();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  };
  await page.keyboard.press('Control+h');
  await field(page).fill('water');
  await expect(bar(page)).toContainText('of 3');
  expect(await faults()).toEqual([]);
  await page.getByRole('button', { name: 'Within a speaker: Anybody' }).click();
  await expect(page.getByRole('option', { name: 'Ben' })).toBeVisible();
  expect(await faults()).toEqual([]);
  await page.keyboard.press('Escape');
  await bar(page).getByRole('button', { name: 'Tag all…' }).click();
  await expect(hits(page)).toHaveCount(3);
  expect(await faults()).toEqual([]);
});
