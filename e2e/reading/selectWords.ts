import { expect, type Locator, type Page } from '@playwright/test';

/** The text of the open document, as a person finds it. */
export const readerText = (page: Page): Locator =>
  page.getByRole('region', { name: 'Reader' }).getByRole('textbox').first();

/**
 * Selects words in the reader with the mouse, as an analyst does: press before the first letter of `from`, move, let go after the
 * last letter of `to`. Both have to fit on one screen.
 */
export async function selectWords(page: Page, from: string, to: string = from): Promise<void> {
  await scrollToWords(page, from);
  const start = await pointAt(page, from, 'start');
  const end = await pointAt(page, to, 'end');
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 3 });
  await page.mouse.move(end.x, end.y, { steps: 3 });
  await page.mouse.up();
  const selected = await page.evaluate(() => String(getSelection()));
  expect(
    selected.startsWith(from) && selected.endsWith(to),
    `selected “${selected}”, not “${from} … ${to}”`,
  ).toBe(true);
}

/** Puts the caret before `words` with a click. */
export async function clickBefore(page: Page, words: string): Promise<void> {
  await scrollToWords(page, words);
  const { x, y } = await pointAt(page, words, 'start');
  await page.mouse.click(x, y);
}

/** Brings words into the upper third of the reader. */
export async function scrollToWords(page: Page, words: string): Promise<void> {
  await expect(readerText(page)).toContainText(words);
  await readerText(page).evaluate((root, wanted) => {
    const paragraph = [...root.querySelectorAll('p, h1, h2, h3, h4, h5, h6, li, blockquote')].find((each) =>
      each.textContent?.includes(wanted),
    );
    paragraph?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }, words);
  const { y } = await pointAt(page, words, 'start');
  const height = page.viewportSize()?.height ?? 800;
  await readerText(page).evaluate(
    (root, distance) => {
      for (let each: Element | null = root; each; each = each.parentElement) {
        if (each.scrollHeight <= each.clientHeight || getComputedStyle(each).overflowY === 'visible')
          continue;
        each.scrollBy({ top: distance, behavior: 'instant' });
        return;
      }
    },
    y - height / 3,
  );
}

/** A point on the screen inside the first or last letter of words in the reader. */
export async function pointAt(
  page: Page,
  words: string,
  side: 'start' | 'end',
): Promise<{ x: number; y: number }> {
  const point = await readerText(page).evaluate(
    (root, wanted) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node.textContent ?? '').indexOf(wanted.words);
        if (at < 0) continue;
        const letter = wanted.side === 'start' ? at : at + wanted.words.length - 1;
        const range = document.createRange();
        range.setStart(node, letter);
        range.setEnd(node, letter + 1);
        const { left, right, top, height } = range.getBoundingClientRect();
        const runsLeft = /^[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(String(range));
        return { x: (wanted.side === 'start') === runsLeft ? right - 1 : left + 1, y: top + height / 2 };
      }
      return null;
    },
    { words, side },
  );
  if (point === null) throw new Error(`The reader does not show “${words}”.`);
  return point;
}
