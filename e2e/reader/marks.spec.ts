import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { clickBefore } from '../reading/selectWords';

test.use({
  content: {
    name: 'marks',
    documents: {
      'a.md': ['The **bridge will** open in May.', '# The council', 'Nothing is known of the *station*.'],
    },
    passages: [
      { words: 'bridge will open', theme: 'Bridge' },
      { words: 'The council', theme: 'Council' },
    ],
  },
});

test('what is coded is tinted and underlined, in bold words, headings and at once when it is typed', async ({
  page,
}) => {
  await expect
    .poll(() => painted(page))
    .toEqual([
      ['bridge will', true, true],
      [' open', true, true],
      ['The council', true, true],
    ]);
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await clickBefore(page, 'will');
  await page.keyboard.type('soon ');
  await expect
    .poll(() => painted(page))
    .toEqual([
      ['bridge soon will', true, true],
      [' open', true, true],
      ['The council', true, true],
    ]);
});

/** The words under the browser's highlights, in text order: whether they are tinted and whether they are underlined. */
function painted(page: Page): Promise<[string, boolean, boolean][]> {
  return page.evaluate(() => {
    const found: { at: StaticRange; words: string; tinted: boolean; underlined: boolean }[] = [];
    for (const [name, highlight] of CSS.highlights)
      for (const range of highlight) {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        let inside = false;
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          inside ||= node === range.startContainer;
          if (!inside || !node.parentElement) continue;
          const look = getComputedStyle(node.parentElement, `::highlight(${name})`);
          const from = node === range.startContainer ? range.startOffset : 0;
          const to = node === range.endContainer ? range.endOffset : undefined;
          found.push({
            at: range,
            words: (node.textContent ?? '').slice(from, to),
            tinted: look.backgroundColor !== 'rgba(0, 0, 0, 0)',
            underlined: look.textDecorationLine === 'underline',
          });
          if (node === range.endContainer) break;
        }
      }
    const place = ({ startContainer }: StaticRange) =>
      document.body.textContent?.indexOf(startContainer.textContent ?? '') ?? 0;
    return found
      .sort((a, b) => place(a.at) - place(b.at))
      .map(({ words, tinted, underlined }) => [words, tinted, underlined]);
  });
}
