import { describe, expect, test } from 'vitest';
import { linesOfPage, textOfPages } from './pdfBlocks';
import type { PdfPage } from './pdfPage';
import { column, type DrawnText, drawnPage, widthOf } from './testing/drawnPage';

const read = (...pages: readonly PdfPage[]) => textOfPages(pages.map(linesOfPage));
const blocks = (...texts: readonly DrawnText[]) => read(drawnPage(...texts)).blocks;
const texts = (...drawn: readonly DrawnText[]) => blocks(...drawn).map(({ text }) => text);

const fill = (begin: string, letters: number) =>
  `${begin} ${'of the meeting went on '.repeat(9)}`.slice(0, letters).trim();

describe('order of reading', () => {
  const left = Array.from({ length: 8 }, (_, at) => `${fill(`left ${at}`, 38)} al${at}`);
  const right = Array.from({ length: 8 }, (_, at) => `${fill(`right ${at}`, 38)} ar${at}`);
  const wanted = [...left, ...right].join(' ');

  test('columns that are drawn line by line across the page are read one after the other', () => {
    const [a, b] = [column(left), column(right, 300)];
    expect(texts(...a.flatMap((line, at) => [line, b[at] as DrawnText])).join(' ')).toBe(wanted);
  });

  test('columns whose lines are not at one height', () => {
    const [a, b] = [column(left), column(right, 300, 775)];
    expect(texts(...b, ...a).join(' ')).toBe(wanted);
  });

  test('a line over both columns comes first, one below them last', () => {
    const over = { text: fill('over', 95), u: 60, v: 800 };
    const under = { text: fill('under', 95), u: 60, v: 660 };
    const all = texts(...column(right, 300), over, ...column(left), under).join(' ');
    expect(all).toBe([over.text, wanted, under.text].join(' '));
  });

  test('words that are drawn anywhere', () => {
    const words = left.flatMap((line, row) => {
      let u = 60;
      return line.split(' ').map((text) => {
        const word = { text, u, v: 780 - 12 * row };
        u += widthOf(`${text} `);
        return word;
      });
    });
    const shuffled = words
      .map((word, at) => ({ word, key: (at * 7919) % words.length }))
      .sort((a, b) => a.key - b.key);
    expect(texts(...shuffled.map(({ word }) => word)).join(' ')).toBe(left.join(' '));
  });

  test('names beside what is said are no column', () => {
    const said = ['ANNA:', 'BERT:', 'ANNA:', 'BERT:', 'ANNA:'].flatMap((text, at) => [
      { text, u: 60, v: 780 - 30 * at },
      ...column([fill(`speech ${at}`, 60), `goes on ${at}.`], 140, 780 - 30 * at),
    ]);
    expect(texts(...said)).toEqual(
      [0, 1, 2, 3, 4].map((at) => `${at % 2 ? 'BERT:' : 'ANNA:'} ${fill(`speech ${at}`, 60)} goes on ${at}.`),
    );
  });
});

describe('words', () => {
  const line = (text: string, more: Partial<DrawnText> = {}) => ({ text, u: 60, v: 780, ...more });

  test('gaps are spaces, spaced letters are one word', () => {
    expect(texts(line('one'), line('two', { u: 78 }))).toEqual(['one two']);
    expect(texts(line('HEADING', { tracking: 3 }), line('OF', { tracking: 3, u: 60 + 7 * 8 + 5 }))).toEqual([
      'HEADING OF',
    ]);
    expect(texts(line('会议 记录', { tracking: 2 }))).toEqual(['会议 记录']);
    expect(texts(line('会议记录', { tracking: 3 }))).toEqual(['会议记录']);
  });

  test('what is drawn twice to look bold is read once; a doubled letter stays', () => {
    expect(texts(line('letter'), line('letter', { u: 60.3 }))).toEqual(['letter']);
  });

  test('ligatures are letters, accents are joined, other signs stay', () => {
    expect(texts(line('Aﬀairs ½ m² №'))).toEqual(['Affairs ½ m² №']);
    expect(texts(line('re´sume'))).toEqual(['re´sume']);
    const page = drawnPage(line('resume'));
    const accent = { ...page.glyphs[1], text: '´', u: 65, advance: 5 } as PdfPage['glyphs'][number];
    expect(
      read({ ...page, glyphs: [...page.glyphs.slice(0, 1), accent, ...page.glyphs.slice(1)] }).blocks[0]
        ?.text,
    ).toBe('résume');
  });

  test('ligatures whose bytes are exchanged are letters, signs of Chinese stay', () => {
    const page = drawnPage(line('xce'));
    const [x, ...rest] = page.glyphs;
    const text = (drawn: string) =>
      read({ ...page, glyphs: [{ ...x, text: drawn } as PdfPage['glyphs'][number], ...rest] }).blocks[0]
        ?.text;
    expect(text('昀昀椀')).toBe('ffice');
    expect(text('会议')).toBe('会议ce');
  });

  test('a line of Chinese that ends early ends its paragraph', () => {
    expect(
      texts(...column(['会议在上午十点开始并且讨论了', '预算。', '主席宣布休会然后大家都走了。'])),
    ).toEqual(['会议在上午十点开始并且讨论了预算。', '主席宣布休会然后大家都走了。']);
  });

  test('raised numbers behind words are notes, others are not', () => {
    const note = (u: number, text = '1') => ({ text, u, v: 784, size: 6 });
    expect(texts(line('word'), note(80), line('goes', { u: 86 }))).toEqual(['word[1] goes']);
    expect(texts(line('5 m'), note(75, '2'))).toEqual(['5 m2']);
  });

  const joined = (first: string, second: string) =>
    texts(...column([fill('x', 40), first, second]))[0]
      ?.split(' ')
      .slice(-3)
      .join(' ');
  test.each([
    ['the World-', 'bank said so', 'Worldbank said so'],
    ['the World-', 'Bank said so', 'World-Bank said so'],
    ['in the Ein-', 'und Ausfuhr', 'Ein- und Ausfuhr'],
    ['потому что какой-', 'то есть', 'что какой-то есть'],
    ['from 2019-', '2020 it grew', '2019-2020 it grew'],
  ])('%s / %s', (first, second, wanted) => {
    const start = `${fill('y', 40 - first.length)} `;
    expect(joined(start.padEnd(41 - first.length, 'z') + first, second)).toBe(wanted);
  });

  test('a hyphen that the document has within a line stays', () => {
    const lines = [fill('a well-known thing', 40), `${fill('b', 34)} well-`, 'known one.'];
    expect(texts(...column(lines))).toEqual([`${lines[0]} ${fill('b', 34)} well-known one.`]);
  });
});

describe('from right to left', () => {
  /** As Chromium draws it: from left to right, brackets as they are seen. */
  const visual = (text: string) => ({ text: [...text].reverse().join(''), u: 60, v: 780 });

  test('is turned, numbers and foreign words in it are not', () => {
    expect(texts(visual('אמר 05.21 אחוזים כלומר knaB dlroW אמר'))).toEqual([
      'אמר 12.50 אחוזים כלומר World Bank אמר',
    ]);
    expect(texts(visual('שלום )עולם( ועוד'))).toEqual(['שלום (עולם) ועוד']);
  });

  test('the number of an item is set from left to right', () => {
    const lines = ['חלק ראשון', 'חלק שני'].map((text, at) => ({
      text: `${visual(text).text} ${at + 1}.`,
      u: 500 - widthOf(text),
      v: 780 - 12 * at,
    }));
    expect(read(drawnPage(...lines)).blocks).toEqual(
      ['חלק ראשון', 'חלק שני'].map((text) => ({
        kind: 'listItem',
        level: 0,
        ordered: true,
        text,
        marks: [],
      })),
    );
  });

  test('its characters stand where they were drawn', () => {
    const { positions } = read(drawnPage(visual('אבג')));
    expect(positions.blocks[0]).toEqual([
      { page: 0, start: 0, end: 3, x: [75, 70, 65, 60], y: 780, size: 10, angle: 0 },
    ]);
  });
});

describe('kinds of blocks', () => {
  const body = column(
    Array.from({ length: 6 }, (_, at) => fill(`body ${at}`, 80)),
    60,
    700,
  );

  test('headings by size and weight, bold names that speak are none', () => {
    const found = blocks(
      { text: 'Great', u: 60, v: 800, size: 20 },
      { text: 'Less', u: 60, v: 760, size: 14 },
      { text: 'Strong', u: 60, v: 730, bold: true },
      ...body,
      { text: 'Anna Beck:', u: 60, v: 600, bold: true },
      { text: 'She said so.', u: 60, v: 588 },
    );
    expect(found.map(({ kind, level }) => [kind, level])).toEqual([
      ['heading', 1],
      ['heading', 2],
      ['heading', 3],
      ['paragraph', undefined],
      ['paragraph', undefined],
      ['paragraph', undefined],
    ]);
  });

  test('lists: bullets, and numbers that count from one under which lines hang', () => {
    const found = blocks(
      ...body,
      { text: '• first', u: 60, v: 600 },
      { text: '• second', u: 60, v: 588 },
      { text: '• below it', u: 80, v: 576 },
      { text: 'Between.', u: 60, v: 550 },
      { text: '1. one', u: 60, v: 530 },
      { text: '2. two', u: 60, v: 518 },
      { text: 'After.', u: 60, v: 490 },
      { text: '4. not one', u: 60, v: 470 },
      { text: '– said he.', u: 60, v: 450 },
    );
    expect(found.slice(1).map(({ kind, level, ordered, text }) => [kind, level, ordered, text])).toEqual([
      ['listItem', 0, false, 'first'],
      ['listItem', 0, false, 'second'],
      ['listItem', 1, false, 'below it'],
      ['paragraph', undefined, undefined, 'Between.'],
      ['listItem', 0, true, 'one'],
      ['listItem', 0, true, 'two'],
      ['paragraph', undefined, undefined, 'After.'],
      ['paragraph', undefined, undefined, '4. not one'],
      ['paragraph', undefined, undefined, '– said he.'],
    ]);
  });

  test('numbers in lists within lists count for themselves', () => {
    const items = [
      '1. one',
      ' 1. one of one',
      ' 2. two of one',
      '2. two',
      ' 1. one of two',
      ' 2. two of two',
      '3. three',
    ];
    const found = blocks(
      ...body,
      ...items.map((text, at) => ({
        text: text.trim(),
        u: text.startsWith(' ') ? 80 : 60,
        v: 600 - 12 * at,
      })),
    );
    expect(found.slice(1).map(({ kind, level, ordered, text }) => [kind, level, ordered, text])).toEqual(
      items.map((text) => ['listItem', text.startsWith(' ') ? 1 : 0, true, text.trim().slice(3)]),
    );
  });

  test('rows of a table are rows, with the head that stands in the middle of its columns', () => {
    const row = (cells: readonly string[], v: number, shift = 0) =>
      cells.map((text, at) => ({ text, u: 60 + 100 * at + shift, v }));
    const found = blocks(
      ...body,
      ...row(['Region', '2019', '2020'], 560, 13),
      ...row(['North', '12', '13'], 540),
      ...row(['South', '1', '2'], 520),
    );
    expect(found.slice(1)).toEqual(
      ['Region\t2019\t2020', 'North\t12\t13', 'South\t1\t2'].map((text) => ({
        kind: 'tableRow',
        text,
        marks: [],
      })),
    );
  });

  test('cells of several lines, also of the first column, are one cell; empty ones stay', () => {
    const found = blocks(
      ...body,
      ...column(['Street', 'or lane'], 60, 560),
      ...column(['What is', 'to be done'], 160, 560),
      { text: 'Cost', u: 400, v: 560 },
      { text: 'Mill Lane', u: 60, v: 530 },
      ...column(['The old pipe is taken out', 'and a new one is laid'], 160, 530),
      { text: '12', u: 405, v: 530 },
      { text: 'High Street', u: 60, v: 500 },
      { text: '7', u: 405, v: 500 },
      ...column(['That is what was said about it in', 'the meeting.'], 60, 470),
    );
    expect(found.slice(1).map(({ kind, text }) => [kind, text])).toEqual([
      ['tableRow', 'Street or lane\tWhat is to be done\tCost'],
      ['tableRow', 'Mill Lane\tThe old pipe is taken out and a new one is laid\t12'],
      ['tableRow', 'High Street\t\t7'],
      ['paragraph', 'That is what was said about it in the meeting.'],
    ]);
  });

  test('two columns are a table when their cells are short, but not numbers, bullets or names before a text', () => {
    const pairs = (labels: readonly string[], other: string) =>
      blocks(
        ...body,
        ...labels.flatMap((text, at) => [
          { text, u: 60, v: 560 - 12 * at },
          { text: other, u: 120, v: 560 - 12 * at },
        ]),
      )
        .slice(1)
        .map(({ kind }) => kind);
    expect(pairs(['North', 'South', 'West'], '12 of 30')).toEqual(['tableRow', 'tableRow', 'tableRow']);
    expect(pairs(['North', 'South', 'West'], fill('what was said', 60))).not.toContain('tableRow');
    expect(pairs(['1.', '2.', '3.'], 'Yes')).toEqual(['listItem', 'listItem', 'listItem']);
    expect(pairs(['o', 'o', 'o'], 'Yes')).toEqual(['listItem', 'listItem', 'listItem']);
    expect(pairs(['\uf0a7', '–', '–'], 'Yes')).toEqual(['listItem', 'listItem', 'listItem']);
    expect(pairs(['ANNA:', 'BERT:', 'ANNA:'], 'Yes.')).toEqual(['paragraph', 'paragraph', 'paragraph']);
  });

  test('what stands further in at both edges is a quotation; what everybody says is none', () => {
    const quote = column([fill('we have waited', 72), 'and so have others'], 90, 600);
    const after = column([fill('after', 80), fill('and', 70)], 60, 560);
    expect(blocks(...body, ...quote, ...after).map(({ kind }) => kind)).toEqual([
      'paragraph',
      'quote',
      'paragraph',
    ]);
    const said = [0, 1, 2, 3].flatMap((at) => [
      { text: `Speaker ${at}`, u: 60, v: 600 - 60 * at },
      ...column([fill('what was said', 60), fill('and more', 50)], 90, 580 - 60 * at),
    ]);
    expect(blocks(...said).filter(({ kind }) => kind === 'quote')).toEqual([]);
  });

  test('notes as large as the text: white before them, their sign in the text', () => {
    const note = (sign: string) => [
      { text: sign, u: 60, v: 103, size: 6 },
      { text: 'A note as large as all.', u: 64, v: 100 },
    ];
    const text = [
      ...column(['What they had to say about a word']),
      { text: '1', u: 60 + 5 * 33, v: 784, size: 6 },
    ];
    const next = drawnPage(...column(['Next page.']));
    const endsOf = (sign: string) =>
      read(drawnPage(...text, ...note(sign)), next).blocks.map((block) => block.text.slice(-23));
    expect(endsOf('1').at(-1)).toBe('A note as large as all.');
    expect(endsOf('2').at(-1)).toBe('Next page.');
  });

  test('notes at the foot of a page go to the end, and the paragraph over two pages is one', () => {
    const note = [
      { text: '1', u: 60, v: 83, size: 4.5 },
      { text: 'A note.', u: 66, v: 80, size: 8 },
    ];
    const [first, second] = [column([fill('a', 80), fill('b', 80)]), column([`and ${fill('c', 60)}.`])];
    expect(read(drawnPage(...first, ...note), drawnPage(...second)).blocks.map(({ text }) => text)).toEqual([
      `${fill('a', 80)} ${fill('b', 80)} and ${fill('c', 60)}.`,
      '[1] A note.',
    ]);
  });

  test('emphasis and links are marks', () => {
    const page = drawnPage({ text: 'one ', u: 60, v: 780 }, { text: 'two', u: 80, v: 780, bold: true });
    const link = { href: 'https://example.org/', box: [60, 775, 74, 790] } as const;
    expect(read({ ...page, links: [link] }).blocks).toEqual([
      {
        kind: 'paragraph',
        text: 'one two',
        marks: [
          { start: 0, end: 3, kind: 'link', href: 'https://example.org/' },
          { start: 4, end: 7, kind: 'bold' },
        ],
      },
    ]);
  });
});

describe('heads and feet', () => {
  const page = (head: string, foot: string, begin: string) =>
    drawnPage({ text: head, u: 60, v: 820 }, ...column([fill(begin, 80), 'End.'], 60, 760), {
      text: foot,
      u: 290,
      v: 30,
    });

  test('what is repeated is left out and told, page numbers too', () => {
    const pages = [4, 5, 6].map((at) => page('Annual report', `Page ${at} of 9`, `text ${at}`));
    const { blocks: kept, warnings } = read(...pages);
    expect(kept.map(({ text }) => text)).toEqual([4, 5, 6].map((at) => `${fill(`text ${at}`, 80)} End.`));
    expect(warnings).toEqual([
      'What is repeated at the head or foot of 3 pages was left out: “Annual report”, “Page … of …”.',
    ]);
  });

  test('what is not repeated stays: other words, numbers that do not count the pages, two pages only', () => {
    const words = [
      ['Anna', '12'],
      ['Bert', '7'],
      ['Clara', '30'],
    ] as const;
    const pages = words.map(([head, foot]) => page(head, foot, head));
    expect(
      read(...pages)
        .blocks.map(({ text }) => text)
        .join(' '),
    ).toMatch(/^Anna .*End\. 12 Bert .*End\. 7 Clara .*End\. 30$/);
    const two = [1, 2].map((at) => page('Annual report', String(at), `text ${at}`));
    expect(read(...two).warnings).toEqual([]);
  });

  test('a long line stays, though a number in it counts the pages', () => {
    const pages = [1, 2, 3].map((at) => page(fill(`${at} was asked`, 70), 'x'.repeat(at), `text ${at}`));
    expect(read(...pages).warnings).toEqual([]);
  });

  test('a first line as close to the text as its own lines stays, though it is the same on each page', () => {
    const pages = [1, 2, 3].map((at) =>
      drawnPage(...column(['The same line.', fill(`text ${at}`, 80), 'End.'])),
    );
    expect(read(...pages).blocks.filter(({ text }) => text.startsWith('The same line.'))).toHaveLength(3);
  });
});
