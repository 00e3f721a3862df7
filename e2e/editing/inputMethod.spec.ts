import type { Page } from '@playwright/test';
import { test as base, expect } from '../fixtures';
import { clickBefore, readerText, selectWords } from '../reading/selectWords';

const lines = [
  'The mill had stood by the river for two hundred years.',
  'Nobody counted its wheels.',
  '**The miller** kept careful books of every sack.',
];

/** What an input method does with the text that has the focus. */
interface InputMethod {
  /** Shows words that are not complete, one after the other. */
  suggest(...words: string[]): Promise<void>;
  commit(word: string): Promise<void>;
  cancel(): Promise<void>;
}

const test = base.extend<{ input: InputMethod }>({
  content: {
    name: 'Mills',
    documents: { 'Mill.md': lines },
    passages: [
      { words: 'two hundred years', theme: 'Age' },
      { words: 'careful books', theme: 'Books' },
    ],
  },

  input: async ({ page }, use) => {
    const session = await page.context().newCDPSession(page);
    const pressed = { key: 'Process', code: 'KeyK', windowsVirtualKeyCode: 229 };
    const show = async (text: string) => {
      await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...pressed });
      const { length } = text;
      await session.send('Input.imeSetComposition', { text, selectionStart: length, selectionEnd: length });
    };
    await use({
      suggest: async (...words) => {
        for (const word of words) await show(word);
      },
      commit: async (text) => {
        await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...pressed });
        await session.send('Input.insertText', { text });
      },
      cancel: () => show(''),
    });
  },
});

/** Calls main as the window does. */
const call = (page: Page, name: string, params: object) =>
  page.evaluate(
    async ([asked, sent]) => {
      const { roundtable } = window as unknown as {
        roundtable: { call(name: string, params: object): Promise<{ value?: unknown; parts?: string[] }> };
      };
      const answer = await roundtable.call(asked, sent);
      return answer.parts === undefined ? answer.value : JSON.parse(answer.parts[0] ?? '');
    },
    [name, params] as const,
  );

interface MainText {
  blocks: { id: string; order: string; kind: string; text: string }[];
  annotations: { quote: { head: string; tail: string }; codings: { theme: string }[] }[];
}

async function mainText(page: Page, document: string): Promise<MainText> {
  const { blocks, annotations }: MainText = await call(page, 'openDocument', { document });
  return { blocks: blocks.sort((a, b) => (a.order < b.order ? -1 : 1)), annotations };
}

/** Paragraphs, tagged words and the name of the last step, as main has them. */
async function kept(page: Page, document: string) {
  const { blocks, annotations } = await mainText(page, document);
  const { steps, done } = await call(page, 'history', {});
  return {
    texts: blocks.map(({ text }) => text),
    tagged: annotations.map(({ quote }) => quote.head + quote.tail).sort(),
    last: steps[done - 1].label as string,
  };
}

const shown = (page: Page): Promise<string[]> =>
  readerText(page).evaluate((root) =>
    [...root.querySelectorAll('[data-block]')].map(({ textContent }) => textContent ?? ''),
  );

const [first = '', second = '', third = ''] = lines.map((line) => line.replaceAll('**', ''));
const start = { texts: [first, second, third], tagged: ['careful books', 'two hundred years'] };

/** The text of the only document, and a comparison of what main and window have of it with what they should have. */
async function compared(page: Page) {
  const { documents } = await call(page, 'currentProject', {});
  const document: string = documents[0].id;
  const both = async (expected: Record<string, unknown>) => {
    await expect.poll(() => kept(page, document)).toMatchObject(expected);
    // The window is told when the step is on the disk, which main has by then.
    const { texts } = await kept(page, document);
    await expect.poll(() => shown(page)).toEqual(texts);
  };
  await both(start);
  return { document, both };
}

test('an input method’s word is one step that codings follow, wherever it is written', async ({
  page,
  input,
}) => {
  const { document, both } = await compared(page);
  await page.keyboard.press('Control+Shift+e');
  const places: [name: string, select: () => Promise<void>, texts: string[], tagged: string[]][] = [
    [
      'inside a passage',
      () => clickBefore(page, 'hundred years'),
      ['The mill had stood by the river for two 漢字hundred years.', second, third],
      ['careful books', 'two 漢字hundred years'],
    ],
    [
      'at its start',
      () => clickBefore(page, 'two hundred'),
      ['The mill had stood by the river for 漢字two hundred years.', second, third],
      start.tagged,
    ],
    [
      'at its end',
      async () => {
        await selectWords(page, 'hundred years');
        await page.keyboard.press('ArrowRight');
      },
      ['The mill had stood by the river for two hundred years漢字.', second, third],
      start.tagged,
    ],
    [
      'over a passage',
      () => selectWords(page, 'two hundred years'),
      ['The mill had stood by the river for 漢字.', second, third],
      ['careful books', '漢字'],
    ],
    [
      'over three paragraphs and the borders of two passages',
      () => selectWords(page, 'years', 'kept careful'),
      ['The mill had stood by the river for two hundred 漢字 books of every sack.'],
      [' books', 'two hundred '],
    ],
  ];
  for (const [, select, texts, tagged] of places) {
    await select();
    await input.suggest('k', 'かん', '漢');
    // Nothing goes out before the word is complete.
    expect(await kept(page, document)).toMatchObject(start);
    await input.commit('漢字');
    await both({ texts, tagged, last: 'Type' });
    await page.keyboard.press('Control+z');
    await both(start);
  }
});

test('an input method writes nothing while reading, can be cancelled, and is not disturbed by what comes from elsewhere', async ({
  page,
  input,
}) => {
  const { document, both } = await compared(page);
  // While reading, the text stays as it is.
  await clickBefore(page, 'hundred years');
  await input.suggest('か', 'かん');
  await input.commit('漢字');
  await both({ ...start, last: 'Tag with “Books”' });
  await selectWords(page, 'years', 'kept careful');
  await input.suggest('か', 'かん');
  await input.commit('漢字');
  await both({ ...start, last: 'Tag with “Books”' });

  await page.keyboard.press('Control+Shift+e');
  await clickBefore(page, 'hundred years');
  await input.suggest('k', 'か');
  await input.cancel();
  await both(start);
  await input.suggest('´');
  await input.commit('é');
  await both({ texts: ['The mill had stood by the river for two éhundred years.', second, third] });
  await input.suggest('に', '日');
  await input.commit('日本');
  await page.keyboard.type('x');
  await both({ texts: ['The mill had stood by the river for two é日本xhundred years.', second, third] });
  await page.keyboard.press('Control+z');
  await both(start);

  // What comes from elsewhere meanwhile waits where the word is written, and is shown elsewhere at once.
  const { blocks, annotations } = await mainText(page, document);
  const [one, , three] = blocks;
  const edit = (block: typeof one, after: string | null, text: string) =>
    call(page, 'runCommand', {
      code: 'editText',
      params: {
        document,
        after,
        removed: [block?.id],
        inserted: [{ id: block?.id, kind: 'paragraph', text, marks: [] }],
        caret: null,
      },
    });
  await clickBefore(page, 'hundred years');
  await input.suggest('k', 'か');
  await call(page, 'runCommand', {
    code: 'changeTheme',
    params: { theme: annotations[0]?.codings[0]?.theme, name: 'Renamed' },
  });
  await expect(page.getByRole('treeitem', { name: /^Renamed/ })).toBeVisible();
  await edit(three, blocks[1]?.id ?? null, 'The miller kept careful books.');
  await expect.poll(async () => (await shown(page))[2]).toBe('The miller kept careful books.');
  await edit(one, null, `So: ${first}`);
  await input.suggest('かん');
  expect((await shown(page))[0]).toContain('for two かんhundred years.');
  await input.commit('漢字');
  await both({
    texts: [
      'So: The mill had stood by the river for two 漢字hundred years.',
      second,
      'The miller kept careful books.',
    ],
    tagged: ['careful books', 'two 漢字hundred years'],
    last: 'Type',
  });
  await page.keyboard.press('Control+z');
  await both({ texts: [`So: ${first}`, second, 'The miller kept careful books.'], tagged: start.tagged });

  // Written over three paragraphs, of which two were changed meanwhile: these stay as they are now, the words come in beside.
  const now = { texts: [`So: ${first}`, second, 'The miller kept careful books.'], tagged: start.tagged };
  await selectWords(page, 'hundred', 'Nobody');
  await input.suggest('k', 'かん');
  await edit(blocks[1], one?.id ?? null, 'Yet nobody counted its wheels.');
  await edit(one, null, `And so: ${first}`);
  await input.suggest('漢');
  await input.commit('漢字');
  await both({
    ...now,
    texts: [
      'And so: The mill had stood by the river for two 漢字hundred years.',
      'Yet nobody counted its wheels.',
      now.texts[2],
    ],
    tagged: ['careful books', 'two 漢字hundred years'],
  });
  await page.keyboard.type('x');
  await expect.poll(async () => (await shown(page))[0]).toContain('漢字xhundred');
});
