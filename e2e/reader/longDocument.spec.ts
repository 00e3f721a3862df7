import type { Page } from '@playwright/test';
import { makeHugeProject } from '../bench/hugeProject';
import { hugeText } from '../bench/hugeText';
import { test as base, expect, type RunningApp } from '../fixtures';
import { clickBefore, readerText, selectWords } from '../reading/selectWords';

/**
 * A long document is shown before the rest of its text is in the page. Nobody may notice: these ask for the rest in the very moment of
 * opening. The idle time in which it would come by itself is withheld.
 */
const characters = 300_000;
const lines = hugeText(characters).split('\n');
const lineAt = (index: number) => lines[index] ?? '';
const middle = lineAt(Math.floor(lines.length / 2));

const test = base.extend<{ opened: RunningApp }>({
  opened: async ({ folder, launch }, use) => {
    const started = await launch(await makeHugeProject(folder, characters, 400));
    await withholdIdleTime(started.page);
    await openDocument(started.page, 'huge');
    await expect(readerText(started.page)).toContainText(lineAt(0));
    expect((await paragraphs(started.page)).length).toBeLessThan(lines.length / 2);
    await use(started);
  },
});

const withholdIdleTime = (page: Page) =>
  page.evaluate(() => {
    window.requestIdleCallback = () => 0;
  });

const openDocument = (page: Page, title: string) =>
  page.getByRole('tree', { name: 'Documents' }).getByRole('treeitem').filter({ hasText: title }).click();

/** The text, also while the bar for finding words has a text field of its own. */
const hugeReader = (page: Page) => page.getByRole('textbox', { name: 'huge' });

const paragraphs = (page: Page) =>
  readerText(page).evaluate((root) => [...root.querySelectorAll('p')].map((each) => each.textContent));

test('all of it is selected, copied, typed over and brought back, and only what is near is laid out', async ({
  opened: { app, page },
}) => {
  const copied = () => app.evaluate(({ clipboard }) => clipboard.readText());
  const expectSelected = async (text: string) => {
    await page.keyboard.press('Control+c');
    await expect.poll(async () => (await copied()) === text).toBe(true);
  };
  const all = lines.join('\n');
  const last = lineAt(lines.length - 1);

  await readerText(page).focus();
  await page.keyboard.press('Control+a');
  await expectSelected(all);
  expect((await paragraphs(page)).length).toBe(lines.length);
  expect(await laidOut(page)).toBeLessThan(lines.length / 3);
  await scrollTo(page, 0.5);
  await expect.poll(() => placeInView(page)).toBeCloseTo(0.5, 1);
  expect(await laidOut(page)).toBeLessThan(lines.length / 3);
  await expectSelected(all);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => inThePage(page)).toBe(lines.length);
  await expect(hugeReader(page).getByText(lineAt(0))).toBeInViewport();
  await page.keyboard.press('Control+Shift+End');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(hugeReader(page).getByText(last)).toBeInViewport();
  await expectSelected(all.slice(0, -1));
  await page.keyboard.press('Shift+ArrowRight');
  await expectSelected(all);
  expect(await laidOut(page)).toBeLessThan(lines.length / 3);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+Shift+Home');
  await expectSelected(all);
  await expect(hugeReader(page).getByText(lineAt(0))).toBeInViewport();
  expect(await laidOut(page)).toBeLessThan(lines.length / 3);

  await clickBefore(page, lineAt(1));
  await scrollTo(page, 0.9);
  await expect.poll(() => placeInView(page)).toBeCloseTo(0.9, 1);
  const view = await readerText(page).evaluate((root) => root.getBoundingClientRect().left);
  await page.keyboard.down('Shift');
  await page.mouse.click(view + 60, 400);
  await page.keyboard.up('Shift');
  await page.keyboard.press('Control+c');
  await expect.poll(async () => (await copied()).length / all.length).toBeCloseTo(0.9, 1);
  expect(all.slice(lineAt(0).length + 1)).toContain(await copied());
  expect(await laidOut(page)).toBeLessThan(lines.length / 3);

  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  for (const [keys, left] of [
    ['x', ['x']],
    ['Delete', ['']],
    ['Control+x', ['']],
  ] as const) {
    await page.keyboard.press('Control+a');
    expect(await laidOut(page)).toBeLessThan(lines.length / 3);
    await page.keyboard.press(keys);
    await expect.poll(() => paragraphs(page)).toEqual(left);
    await page.keyboard.press('Control+z');
    await expect(readerText(page)).toContainText(lineAt(0));
    await page.keyboard.press('Control+a');
    await expectSelected(all);
  }
});

/** How many paragraphs the browser has laid out. */
const laidOut = (page: Page) =>
  readerText(page).evaluate(
    (root) =>
      [...root.querySelectorAll('p')].filter((each) => each.checkVisibility({ contentVisibilityAuto: true }))
        .length,
  );

/** How many paragraphs could be laid out if they came into view. */
const inThePage = (page: Page) =>
  readerText(page).evaluate(
    (root) => [...root.querySelectorAll('p')].filter((each) => each.checkVisibility()).length,
  );

test('scrolling far shows the text that is there', async ({ opened: { page } }) => {
  for (const share of [0.5, 0.3, 0.9]) {
    await scrollTo(page, share);
    await expect.poll(() => placeInView(page)).toBeCloseTo(share, 1);
  }
});

const scrollTo = (page: Page, share: number) =>
  readerText(page).evaluate((root, to) => {
    let scroller: Element | null = root;
    while (scroller && getComputedStyle(scroller).overflowY !== 'auto') scroller = scroller.parentElement;
    if (scroller) scroller.scrollTop = scroller.scrollHeight * to;
  }, share);

/** How far into the text the paragraph in the middle of the view is, 0 to 1; below 0: there is none. */
async function placeInView(page: Page): Promise<number> {
  const text = await readerText(page).evaluate((root) => {
    const { left, width } = root.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, innerHeight / 2);
    return hit?.closest('p')?.textContent ?? '';
  });
  return lines.indexOf(text) / lines.length;
}

test('words are found far away, and the place is kept when the document is opened again', async ({
  opened: { page },
}) => {
  await page.keyboard.press('Control+f');
  await page.getByRole('textbox', { name: 'Find in document' }).fill(middle);
  await page.keyboard.press('Enter');
  await expect(hugeReader(page).getByText(middle)).toBeInViewport();
  await page.keyboard.press('Escape');
  await openDocument(page, 'short');
  await expect(readerText(page)).toContainText('A short text');
  await openDocument(page, 'huge');
  await expect(hugeReader(page).getByText(middle)).toBeInViewport();
});

/** Leads to a line that is not in the page yet. */
async function goTo(page: Page, line: string): Promise<void> {
  await page.keyboard.press('Control+g');
  await page.keyboard.type(String(lines.indexOf(line) + 1));
  await page.keyboard.press('Enter');
  await expect(hugeReader(page).getByText(line)).toBeInViewport();
}

test('the text is edited at once, and what was edited is taken back', async ({ opened: { page } }) => {
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await goTo(page, middle);
  await clickBefore(page, middle);
  await page.keyboard.type('Warm');
  await page.keyboard.press('Enter');
  const edited = lines.flatMap((line) => (line === middle ? ['Warm', line] : [line]));
  expect(await paragraphs(page)).toEqual(edited);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(() => paragraphs(page)).toEqual(lines);
});

test('what is taken back elsewhere in the text is taken back', async ({ opened: { page } }) => {
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await goTo(page, middle);
  await clickBefore(page, middle);
  await page.keyboard.type('Warm');
  await page.keyboard.press('Escape');
  await openDocument(page, 'short');
  await expect(readerText(page)).toContainText('A short text');
  await page.reload();
  await withholdIdleTime(page);
  await openDocument(page, 'huge');
  await expect(readerText(page)).toContainText(lineAt(0));
  expect(await paragraphs(page)).not.toContain(`Warm${middle}`);
  await readerText(page).focus();
  await page.keyboard.press('Control+z');
  await expect(readerText(page).getByText(middle, { exact: true })).toBeInViewport();
  expect(await paragraphs(page)).toEqual(lines);
});

test('codings of the whole text arrive', async ({ opened: { page } }) => {
  await page.reload();
  await openDocument(page, 'huge');
  await expect.poll(async () => (await paragraphs(page)).length).toBe(lines.length);
  await selectWords(page, lineAt(lines.length - 3).slice(0, 12));
  await expect(
    page.getByRole('group', { name: 'Codings in view' }).getByRole('button', { name: /: “/ }).first(),
  ).toBeVisible();
});

test('an end and a selection that are dragged past the edge go on through text that waited', async ({
  opened: { page },
}) => {
  const begin = 110;
  const far = 160 / lines.length;
  const words = lineAt(begin).slice(0, 20);
  const belowWindow = 1000;

  const whole = await selectWords(page, words).then(() => readerText(page).boundingBox());
  const x = (whole?.x ?? 0) + 100;
  const line = await readerText(page).getByText(lineAt(begin), { exact: true }).boundingBox();
  const y = (line?.y ?? 0) + 15;
  await page.mouse.move(x, y);
  await page.mouse.down();
  // The browser scrolls under a selection once it has seen it grow.
  await page.mouse.move(x + 40, y + 90, { steps: 4 });
  await page.mouse.move(x + 40, belowWindow, { steps: 4 });
  await expect.poll(() => placeInView(page)).toBeGreaterThan(far);
  await page.mouse.up();
  const selected = await page.evaluate(() => String(getSelection()).replaceAll(/\s+/gu, ' ').trim());
  expect(selected.length).toBeGreaterThan(3000);
  expect(lines.join(' ')).toContain(selected);

  await selectWords(page, words);
  await page.keyboard.press('t');
  await page.keyboard.type('Dragged');
  await page.keyboard.press('Control+Enter');
  const end = page.locator('[data-side="end"]');
  const drag = async (to: number) => {
    const handle = await end.boundingBox();
    await page.mouse.move((handle?.x ?? 0) + 5, (handle?.y ?? 0) + 8);
    await page.mouse.down();
    await page.mouse.move(x, to);
  };
  await drag(belowWindow);
  await expect.poll(() => placeInView(page)).toBeGreaterThan(far);
  await page.mouse.up();
  await expect(end).toBeInViewport();
  await drag(-200);
  await expect.poll(() => placeInView(page)).toBeLessThan(far);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('region', { name: 'Notices' })).toContainText('Undone');
  await clickBefore(page, words.slice(4));
  await expect(end).toBeInViewport();
});
