import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { clickBefore, pointAt, readerText, selectWords } from '../reading/selectWords';
import { randomPicks } from './randomPicks';

const paragraphs = [
  'The mill had stood by the river for two hundred years before anybody counted its wheels.',
  'Its owners kept careful books, and the books tell of floods, of dry summers and of quarrels about the weir.',
  'A surveyor came in spring. He measured the fall of the water, the width of the race and the height of the bank.',
  'What he wrote down was used for a century, although the river had long found another bed.',
  'Today the wheels turn for visitors only, and the weir is kept for the fish.',
];

test.use({ content: { name: 'Mills', documents: { 'The mill.txt': paragraphs } } });

const stripes = (page: Page) =>
  page.getByRole('group', { name: 'Codings in view' }).getByRole('button', { name: /: “/ });
const stripe = (page: Page, name: string | RegExp) => stripes(page).and(page.getByRole('button', { name }));
const picker = (page: Page) => page.getByRole('combobox', { name: 'Theme' });

async function tag(page: Page, from: string, to: string, theme: string): Promise<void> {
  await selectWords(page, from, to);
  await page.keyboard.press('t');
  await expect(picker(page)).toBeFocused();
  await page.keyboard.type(theme);
  await page.keyboard.press('Control+Enter');
  await expect(stripe(page, new RegExp(`^${theme}: “${from}`))).toBeVisible();
}

test('themes are found, made, applied by digit and taken away again', async ({ page }) => {
  await tag(page, 'careful books', 'careful books', 'Records');
  await tag(page, 'floods', 'dry summers', 'Water');

  await selectWords(page, 'fall of the water');
  await page.keyboard.press('t');
  await page.keyboard.type('wat');
  await page.keyboard.press('Enter');
  await expect(stripe(page, 'Water: “fall of the water”')).toBeVisible();
  await expect(readerText(page)).toBeFocused();

  await page.keyboard.press('1');
  await expect(stripe(page, 'Records: “fall of the water”')).toBeVisible();
  await page.keyboard.press('1');
  await expect(stripe(page, 'Records: “fall of the water”')).toHaveCount(0);

  await page.keyboard.press('t');
  await expect(page.getByRole('option', { name: 'Water applied' })).toBeVisible();
  await page.keyboard.type('Water / Fall');
  await expect(page.getByRole('option', { name: 'Create “Water / Fall”' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(stripe(page, 'Fall: “fall of the water”')).toBeVisible();

  await selectWords(page, 'another bed');
  await page.keyboard.press('v');
  await expect(stripe(page, 'another bed: “another bed”')).toBeVisible();
  await expect(readerText(page).getByRole('paragraph').filter({ hasText: 'another bed' })).toHaveAttribute(
    'aria-description',
    'Tagged: another bed.',
  );
});

test('of several codings at a place the one that is meant is removed', async ({ page }) => {
  await tag(page, 'Its owners', 'about the weir', 'Records');
  await tag(page, 'floods', 'dry summers', 'Water');
  await clickBefore(page, 'of dry summers');
  const layers = page.getByRole('menu', { name: 'Codings here' });
  await expect(layers.getByRole('menuitem')).toHaveText([/^Water/, /^Records/]);
  await page.keyboard.press('Escape');

  await page.keyboard.press('Delete');
  const question = page.getByRole('menu', { name: 'Remove which coding?' });
  await expect(question.getByRole('menuitem', { name: /^Water/ })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(stripe(page, /^Records/)).toHaveCount(0);
  await expect(stripe(page, /^Water/)).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(stripe(page, /^Records/)).toHaveCount(1);
});

test('nothing can be typed while reading, words are found, a memo is kept, and a passage takes new bounds by key', async ({
  page,
}) => {
  await test.step('nothing can be typed while reading; words are found', async () => {
    await clickBefore(page, 'A surveyor');
    for (const key of ['x', 'Backspace', 'Enter', 'Control+x', 'Control+Shift+v'])
      await page.keyboard.press(key);
    await expect(readerText(page)).toContainText(paragraphs[2] ?? '');
    await page.keyboard.press('Control+f');
    await page.getByRole('textbox', { name: 'Find in document' }).fill('RIVER');
    await expect(page.getByRole('search')).toContainText('2 of 2');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('search')).toContainText('1 of 2');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => String(getSelection()))).toBe('river');
  });

  await test.step('a memo is kept as it is written, and a passage takes new bounds by key', async () => {
    await selectWords(page, 'measured the fall');
    await page.keyboard.press('m');
    await page.getByRole('textbox', { name: 'Memo' }).last().fill('By whom was he paid?');
    await page.keyboard.press('Escape');
    await expect(stripe(page, 'Memo: “measured the fall”')).toBeVisible();
    await page.keyboard.press('Alt+ArrowRight');
    await expect(stripe(page, 'Memo: “measured the fall of”')).toBeVisible();
    await page.keyboard.press('Alt+Shift+ArrowLeft');
    await expect(stripe(page, 'Memo: “He measured the fall of”')).toBeVisible();
  });
});

test.describe('from the right', () => {
  const lines = [
    'The river rose in spring.',
    'הנהר עלה באביב, said Anna Bielik, ואיש לא הוזהר עד שנת 1926.',
    'ارتفع النهر في الربيع ولم يحذر أحد.',
  ];
  test.use({ content: { name: 'Rivers', documents: { 'Rivers.txt': lines } } });

  test('Hebrew and Arabic run from the right, and are tagged, pointed at and given new ends there', async ({
    page,
  }) => {
    const paragraph = (words: string) => readerText(page).getByRole('paragraph').filter({ hasText: words });
    for (const [words, direction] of [
      ['The river', 'ltr'],
      ['הנהר', 'rtl'],
      ['النهر', 'rtl'],
    ] as const)
      await expect(paragraph(words)).toHaveCSS('direction', direction);

    await selectWords(page, 'הנהר', 'באביב');
    await page.keyboard.press('v');
    await expect(stripe(page, 'הנהר עלה באביב: “הנהר עלה באביב”')).toBeVisible();
    await stripe(page, /^הנהר/).click();
    await expect(page.getByRole('complementary', { name: 'Inspector' }).getByRole('blockquote')).toHaveCSS(
      'direction',
      'rtl',
    );
    const handle = async (side: 'start' | 'end') => {
      const box = await page.locator(`[data-side="${side}"]`).boundingBox();
      return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
    };
    const [start, end] = [await handle('start'), await handle('end')];
    const edge = (await paragraph('הנהר').boundingBox()) ?? { x: 0, width: 0 };
    expect(Math.abs(start.x - (edge.x + edge.width))).toBeLessThan(8);
    expect(end.x).toBeLessThan(start.x);
    // The end is taken over the English words, which run the other way.
    await page.mouse.move(end.x, end.y);
    await page.mouse.down();
    const beyond = await pointAt(page, 'ואיש', 'end');
    await page.mouse.move(beyond.x, beyond.y, { steps: 4 });
    await page.mouse.up();
    await expect(stripe(page, /: “הנהר עלה באביב, said Anna Bielik, ואיש”$/)).toBeVisible();
    const selected = () => page.evaluate(() => String(getSelection()));
    await clickBefore(page, 'Bielik');
    await page.keyboard.press('e');
    expect(await selected()).toBe('Bielik');
    await clickBefore(page, 'الربيع');
    await page.keyboard.press('Shift+ArrowLeft');
    expect(await selected()).toBe('ا');
  });
});

test('whatever is edited, the disk holds what the window shows, and undo leads back (seed 11)', async ({
  page,
}) => {
  await tag(page, 'two hundred years', 'anybody counted', 'Age');
  await tag(page, 'floods', 'dry summers', 'Water');
  await tag(page, 'the river had', 'another bed', 'River');
  const random = randomPicks(11);
  const shown = () =>
    readerText(page).evaluate((root) =>
      [...root.querySelectorAll('[data-block]')].map((each) => each.textContent),
    );
  const names = async () =>
    new Set(await stripes(page).evaluateAll((all) => all.map((each) => each.getAttribute('aria-label'))));
  const start = [await shown(), await names()];

  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await clickBefore(page, 'careful books');
  for (let step = 0; step < 40; step += 1) {
    const moves = [
      'ArrowLeft',
      'ArrowRight',
      'ArrowUp',
      'ArrowDown',
      'Control+ArrowRight',
      'Control+ArrowLeft',
      'Home',
      'End',
    ];
    for (let move = random.below(4); move > 0; move -= 1) {
      await page.keyboard.press((random.next() < 0.25 ? 'Shift+' : '') + random.pick(moves));
    }
    const act = random.pick([
      'type',
      'type',
      'words',
      'Backspace',
      'Delete',
      'Enter',
      'Control+Backspace',
      'Control+x',
      'Control+v',
      'Control+b',
      'Control+z',
    ]);
    if (act === 'type') await page.keyboard.type(random.pick(['a', 'e', ' ', 'é', 'ң', '“']));
    else if (act === 'words') await page.keyboard.type('some words ');
    else await page.keyboard.press(act);
  }
  await page.keyboard.press('Escape');
  await expect(page.getByRole('contentinfo')).toContainText('Saved');
  const edited = [await shown(), await names()];
  expect(edited).not.toEqual(start);

  await page.getByRole('button', { name: 'Close project' }).click();
  await page.getByRole('button', { name: /^Mills/ }).click();
  await expect(readerText(page)).toBeVisible();
  await expect.poll(async () => [await shown(), await names()]).toEqual(edited);

  await readerText(page).focus();
  for (let step = 0; step < 120 && JSON.stringify(await shown()) !== JSON.stringify(start[0]); step += 1) {
    await page.keyboard.press('Control+z');
  }
  await expect.poll(async () => [await shown(), await names()]).toEqual(start);
});
