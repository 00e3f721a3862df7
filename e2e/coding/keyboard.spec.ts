import type { Page } from '@playwright/test';
import { test as base, expect } from '../fixtures';
import { sample } from '../projects/sample';
import { readerText } from '../reading/selectWords';

/** The sample project with the keyboard in its text. */
const test = base.extend<{ reader: Page }>({
  content: sample,
  reader: async ({ page }, use) => {
    await readerText(page).focus();
    await use(page);
  },
});

const said = (page: Page) => page.getByRole('region', { name: 'Reader' }).getByRole('status').last();
const selected = (page: Page) => page.evaluate(() => String(getSelection()));
const stripe = (page: Page, name: string | RegExp) =>
  page.getByRole('group', { name: 'Codings in view' }).getByRole('button', { name });
const notice = (page: Page, words: string | RegExp) =>
  page.getByRole('region', { name: /Notices/ }).getByText(words);
const themeLine = (page: Page, name: RegExp) =>
  page.getByRole('tree', { name: 'Themes' }).getByRole('treeitem', { name });

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Finds words and puts the selection on them, all by key. */
async function findWords(page: Page, words: string): Promise<void> {
  await press(page, 'Control+f');
  await page.keyboard.insertText(words);
  await expect(page.getByRole('search')).toContainText(/\b1 of/);
  await press(page, 'Escape');
  await expect(readerText(page)).toBeFocused();
  await expect.poll(() => selected(page)).toBe(words);
}

test('selection and caret go by word, sentence, paragraph and turn', async ({ reader: page }) => {
  await test.step('the selection grows from a word to the document and shrinks the same way', async () => {
    await findWords(page, 'every promise');
    await press(page, 'e');
    expect(await selected(page)).toBe(
      'It has seen every promise we made to each other and it has counted how many we kept.',
    );
    await expect(said(page)).toContainText('Sentence: “It has seen every promise');
    const grown = [await selected(page)];
    for (let step = 0; step < 3; step += 1) {
      await press(page, 'e');
      grown.push(await selected(page));
    }
    expect(grown[1]).toMatch(/^We are used to calling the Lenna[^]*argue afterwards\.$/);
    expect(grown[2]).toMatch(/^IRF Director Marta Velichko: "We are used[^]*argue afterwards\."$/);
    expect(grown[3]).toMatch(/^Two republics, one river[^]*1 September at 7:30\.$/);
    await press(page, 'e');
    await expect(said(page)).toContainText('The whole document is selected.');
    for (const words of [grown[2], grown[1], grown[0], 'every promise']) {
      await press(page, 'Shift+e');
      expect(await selected(page)).toBe(words);
    }
    await press(page, 'Shift+e');
    expect(await selected(page)).toBe('every');
    await press(page, 'Shift+e');
    expect(await selected(page)).toBe('');
  });

  await test.step('the caret goes by word, sentence, paragraph and turn, and selects by them', async () => {
    await press(page, 'Control+Home', 'n');
    await expect(said(page)).toContainText('Marta Velichko: “We are used to calling');
    await press(page, 'Shift+j');
    expect(await selected(page)).toBe('We are used to calling the Lenna a border.');
    await press(page, 'Shift+j');
    expect(await selected(page)).toMatch(/it is a witness\.$/);
    await press(page, 'Shift+k', 'j');
    await expect(said(page)).toContainText('“It has seen every promise');
    await press(page, 'Control+Shift+ArrowRight');
    expect((await selected(page)).trim()).toBe('It');
    await press(page, 'n', 'Shift+n');
    expect(await selected(page)).toMatch(/^Thirty years is a short time for a river[^]{500,}\.$/);
    await press(page, 'p', 'p');
    await expect(said(page)).toContainText('Marta Velichko');
    await press(page, 'Control+ArrowUp', 'Control+ArrowUp', 'Control+Shift+ArrowDown');
    expect(await selected(page)).toMatch(/^Assessing three decades/);
    // Backward, over the border of a paragraph: what is tagged has neither the border nor a blank at its ends.
    await press(page, 'Control+Home', 'n', 'Shift+ArrowLeft', 'Shift+k', 'Shift+k', '1');
    await expect(stripe(page, 'Trust: “Assessing three decades of common work,…”')).toBeVisible();
  });
});

test('ten passages are coded without the mouse; a coding costs one digit, or T, two letters and Enter', async ({
  reader: page,
}) => {
  let keys = 0;
  let codings = 0;
  const code = async (...pressed: string[]) => {
    await press(page, ...pressed);
    keys += pressed.length;
    codings += 1;
  };
  await press(page, 'Control+Home', 'n');
  // Five sentences, each by its digit.
  for (const digit of ['5', '6', '7', '8', '5']) {
    await press(page, 'j', 'Shift+j');
    const words = await selected(page);
    const theme = { 5: 'Water', 6: 'Flood and warning', 7: 'Drought and sharing', 8: 'Upkeep and money' }[
      digit
    ];
    await code(digit);
    await expect(said(page)).toContainText(`Tagged with ${theme}`);
    await expect(stripe(page, new RegExp(`^${theme}: “${words.slice(0, 10)}`)).first()).toBeVisible();
  }
  // Five more by the first letters.
  for (const [letters, theme] of [
    ['la', 'Language'],
    ['ag', 'New agreement'],
    ['op', 'Open data'],
    ['pe', 'People across the border'],
    ['la', 'Language'],
  ] as const) {
    await press(page, 'j', 'Shift+j');
    await code('t', ...letters, 'Enter');
    await expect(said(page)).toContainText(`Tagged with ${theme}`);
    await expect(readerText(page)).toBeFocused();
  }
  expect(codings).toBe(10);
  expect(keys / codings, 'keys per coding, selecting apart').toBe((5 * 1 + 5 * 4) / 10);
  await expect(page.getByRole('contentinfo')).toContainText('93 codings');
});

test('the picker forgives slips, shows where new themes go, and gives the selection back', async ({
  reader: page,
  shot,
}) => {
  await findWords(page, 'every promise');
  await press(page, 't');
  await page.keyboard.type('agreemnt');
  const options = page.getByRole('listbox', { name: 'Themes' }).getByRole('option');
  await expect(options.first()).toHaveAccessibleName(/^New agreement under Rules/);
  await press(page, 'Escape');
  expect(await selected(page)).toBe('every promise');
  await press(page, 't');
  // Evacuation stands in the description of one theme only.
  await page.keyboard.type('evacua');
  await expect(options.first()).toHaveAccessibleName(/^Flood and warning/);
  await shot('coding-picker-described');
  await press(page, 'Enter');
  await expect(stripe(page, /^Flood and warning: “every promise”/)).toBeVisible();

  await press(page, 't');
  await page.keyboard.type('Sirens');
  await expect(page.getByRole('option', { name: 'Create “Sirens” under Water' })).toBeVisible();
  await shot('coding-picker-new');
  await press(page, 'Tab');
  await expect(page.getByRole('option', { name: 'Create “Sirens” at the top level' })).toBeVisible();
  await press(page, 'Tab', 'Control+Enter');
  await expect(said(page)).toContainText('Tagged with Sirens, a new theme under Water');
  await expect(themeLine(page, /^Sirens/)).toHaveAttribute('aria-level', '2');

  await press(page, 't');
  await page.keyboard.type('Rules/Courage');
  await press(page, 'Control+Enter');
  await expect(said(page)).toContainText('Tagged with Courage, a new theme under Rules');
  // Once more takes it away.
  await press(page, 't');
  await page.keyboard.type('courage');
  await expect(options.first()).toHaveAccessibleName(/applied/);
  await press(page, 'Enter');
  await expect(stripe(page, /^Courage/)).toHaveCount(0);
});

test('Tab walks the passages and tells what they are; Escape and F6 lead out of the text', async ({
  reader: page,
}) => {
  await press(page, 'Control+Home', 'Tab');
  await expect(said(page)).toHaveText(
    /^People across the border\. “hydrologists, farmers[^”]*”\. 1 of \d+\.$/,
  );
  expect(await selected(page)).toBe(
    'hydrologists, farmers of the lower valley, and students of both republics',
  );
  await press(page, 'Shift+Tab');
  await expect(said(page)).toContainText(/^From the end\. .* (\d+) of \1\.$/);
  await press(page, 'Tab', 'Tab', 'Tab', 'Tab', 'Tab');
  await expect(said(page)).toContainText(/Marta Velichko/);
  await press(page, 'Escape');
  expect(await selected(page)).toBe('');
  await press(page, 'Escape');
  await expect(readerText(page)).not.toBeFocused();
  await press(page, 'ArrowDown');
  await expect(readerText(page)).toBeFocused();
  const regions: string[] = [];
  for (let step = 0; step < 7; step += 1) {
    await press(page, 'F6');
    regions.push(
      await page.evaluate(() => {
        const here = document.activeElement;
        const region =
          here?.closest('aside, nav, header, footer') ?? here?.closest('[role="textbox"], [role="group"]');
        return region?.getAttribute('aria-label') ?? region?.tagName ?? '';
      }),
    );
  }
  expect(regions).toEqual([
    'Codings in view',
    'Inspector',
    'Status',
    'HEADER',
    'Project',
    'Turns in view',
    'Lenna round table',
  ]);
  await press(page, 'Shift+F6');
  await expect(page.getByRole('group', { name: 'Turns in view' }).locator(':focus')).toHaveCount(1);
});

test('a coding gets another theme and keeps its memo; its ends move by word and sentence', async ({
  reader: page,
}) => {
  await findWords(page, 'every promise');
  await press(page, '1', 'm');
  await page.keyboard.type('Which ones?');
  await press(page, 'Escape', 'r');
  await expect(page.getByRole('dialog', { name: 'Change a theme' })).toBeVisible();
  await page.keyboard.type('open');
  await press(page, 'Enter');
  await expect(said(page)).toContainText('Trust changed to Open data');
  await expect(stripe(page, /^Open data: “every promise”, Marta Velichko, with a memo/)).toBeVisible();
  await press(page, 'Alt+ArrowRight', 'Alt+ArrowRight', 'Alt+Shift+ArrowLeft');
  await expect(stripe(page, /^Open data: “seen every promise we made”/)).toBeVisible();
  await expect(said(page)).toContainText('From “seen every promise we made”');
  expect(await selected(page)).toBe('seen every promise we made');
  await press(page, 'Alt+ArrowDown', 'Alt+Shift+ArrowUp');
  await expect
    .poll(() => selected(page))
    .toBe('It has seen every promise we made to each other and it has counted how many we kept.');
  await press(page, 'Control+z');
  await expect
    .poll(() => selected(page))
    .toBe('seen every promise we made to each other and it has counted how many we kept.');
  await press(page, 'Control+Shift+z');
  await expect
    .poll(() => selected(page))
    .toBe('It has seen every promise we made to each other and it has counted how many we kept.');

  // A theme beside it: R asks which of the two.
  await press(page, '5');
  await expect(said(page)).toContainText('Tagged with Water');
  await press(page, 'r');
  const which = page.getByRole('menu', { name: 'Change which coding?' });
  await expect(which.getByRole('menuitem', { name: /^Open data/ })).toBeFocused();
  await press(page, 'ArrowDown', 'Enter');
  await page.keyboard.type('Tolls');
  await press(page, 'Control+Enter');
  await expect(said(page)).toContainText('Water changed to Tolls');
  // Tab tells of both; Enter leads to each, and keys are about that one alone then.
  await press(page, 'Shift+Tab', 'Tab');
  await expect(said(page)).toContainText('2 codings: Enter chooses one.');
  await press(page, 'Enter', 'ArrowDown', 'Enter');
  await expect(said(page)).toHaveText(
    /^Tolls, 2 of 3 here\. “It has seen every promise .*, Marta Velichko\.$/,
  );
  await press(page, 'Enter');
  const here = page.getByRole('menu', { name: 'Codings here' });
  await expect(here.getByRole('menuitem', { name: /^Tolls/ })).toBeFocused();
  await press(page, 'Escape', 'Shift+Tab', 'Tab', 'Delete');
  const removed = page.getByRole('menu', { name: 'Remove which coding?' });
  await expect(removed.getByRole('menuitem', { name: /^Open data/ })).toBeFocused();
  await press(page, 'Space', 't', 'o');
  await expect(removed.getByRole('menuitem', { name: /^Tolls/ })).toBeFocused();
  await press(page, 'Enter');
  await expect(said(page)).toHaveText('Tolls removed');
  const told = notice(page, 'Removed “Tolls” from the passage.');
  await expect(told).toBeVisible();
  await press(page, 'F8');
  const newest = page
    .getByRole('region', { name: /Notices/ })
    .getByRole('group')
    .last();
  await expect(newest.getByRole('button', { name: 'Undo' })).toBeFocused();
  await press(page, 'Tab');
  await expect(newest.getByRole('button', { name: 'Dismiss' })).toBeFocused();
  await press(page, 'Escape');
  await expect(told).toHaveCount(0);
  await expect(readerText(page)).toBeFocused();
  await press(page, 'Control+z');
  await expect(stripe(page, /^Tolls/)).toBeVisible();
});

test('one theme tags selection after selection, digits change it, Escape ends it', async ({
  reader: page,
  shot,
}) => {
  await press(page, 'Control+Home', 'a');
  await page.keyboard.type('upkeep');
  await press(page, 'Enter');
  const bar = page.getByRole('toolbar', { name: 'Tagging every selection' });
  await expect(bar).toContainText('Upkeep and money');
  await expect(page.getByRole('contentinfo')).toContainText('Tagging with Upkeep and money');
  await press(page, 'n', 'Shift+j', 'Enter');
  await expect(stripe(page, /^Upkeep and money: “We are used/)).toBeVisible();
  await shot('coding-active');
  await press(page, 'Enter');
  await expect(stripe(page, /^Upkeep and money: “We are used/)).toHaveCount(0);
  await press(page, '9');
  await expect(bar).toContainText('Rules');
  await readerText(page).getByText('Assessing three decades').dblclick();
  await expect(stripe(page, /^Rules: “/)).toBeVisible();
  await readerText(page).getByText('Assessing three decades').click({ clickCount: 3 });
  await expect(stripe(page, /^Rules: “Assessing three decades/)).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Inspector' }).getByRole('blockquote')).toHaveText(
    'Assessing three decades of common work, the speakers did not avoid the hard questions.',
  );
  await expect(said(page)).toContainText('Tagged with Rules');
  await press(page, 'Escape');
  await expect(bar).toHaveCount(0);
});

test('what cannot be done says why; V, T and Shift+T tag own words and turns', async ({
  reader: page,
  app,
}) => {
  await test.step('what cannot be done says why, and the palette does not offer it', async () => {
    await press(page, 'Control+Home', 'm');
    await expect(notice(page, 'Select a passage first.')).toBeVisible();
    const isEnabled = (id: string) =>
      app.evaluate(({ Menu }, entry) => Menu.getApplicationMenu()?.getMenuItemById(entry)?.enabled, id);
    await expect.poll(() => isEnabled('passage.memo')).toBe(false);
    await press(page, 'Control+k');
    await page.keyboard.type('memo');
    await expect(page.getByRole('option', { name: /Write a Memo/ })).toHaveCount(0);
    await press(page, 'Escape');
    await expect(readerText(page)).toBeFocused();
    await press(page, 'e');
    await expect(said(page)).toContainText('Word: “Two”');
    await press(page, 'Control+k');
    await page.keyboard.type('memo');
    await expect(page.getByRole('option', { name: /Write a Memo/ })).toBeVisible();
    await expect.poll(() => isEnabled('passage.memo')).toBe(true);
    await press(page, 'Escape');
    await expect(readerText(page)).toBeFocused();
  });

  await test.step('V, T and Shift+T: own words, the turn at the caret, the turn around a selection', async () => {
    await findWords(page, 'a witness');
    await press(page, 'v');
    await expect(stripe(page, /^a witness: “a witness”/)).toBeVisible();
    await press(page, 'Shift+t');
    await page.keyboard.type('lang');
    await press(page, 'Enter');
    await expect(stripe(page, /^Language: “We are used to calling/)).toBeVisible();
    await press(page, 'Control+Home', 'n', 'ArrowRight', 'ArrowRight', 't', '5');
    await expect(stripe(page, /^Water: “We are used to calling/)).toBeVisible();
    // The caret is where it was, after the picker as after the palette.
    await press(page, 'e');
    await expect.poll(() => selected(page)).toBe('We');
    await press(page, 'Escape', 'Control+k');
    await expect(page.getByRole('dialog', { name: 'Command palette' })).toBeVisible();
    await press(page, 'Escape');
    await expect(readerText(page)).toBeFocused();
    await press(page, 'e');
    await expect.poll(() => selected(page)).toBe('We');
  });
});
