import { describe, expect, test } from 'vitest';
import { linesOfPage, textOfPages } from './pdfBlocks';
import { artifact, type PdfGlyph, type PdfPage, type PdfPart } from './pdfPage';
import { column, type DrawnText, drawn, drawnPage } from './testing/drawnPage';

type Tagged = DrawnText & { readonly mark?: number };
const part = (kind: PdfPart['kind'], cells: number[][], level = 0): PdfPart => ({ kind, level, cells });
const page = (parts: readonly PdfPart[], ...texts: readonly Tagged[]): PdfPage => ({
  ...drawnPage(),
  parts,
  glyphs: texts.flatMap((text) =>
    drawn(text).map((glyph): PdfGlyph => (text.mark === undefined ? glyph : { ...glyph, mark: text.mark })),
  ),
});
const read = (...pages: readonly PdfPage[]) => textOfPages(pages.map(linesOfPage));
const shown = (...pages: readonly PdfPage[]) =>
  read(...pages).blocks.map(
    ({ kind, level, ordered, text }) => `${kind}${level ?? ''}${ordered ? 'o' : ''} ${text}`,
  );
const marked = (mark: number, lines: readonly string[], u = 60, v = 780): Tagged[] =>
  column(lines, u, v).map((line) => ({ ...line, mark }));

describe('what the file marks', () => {
  test('cells of several lines are cells of one row, empty ones stay', () => {
    const rows = [part('tableRow', [[0], [1], [], [2]]), part('tableRow', [[3], [4], [], []])];
    expect(
      shown(
        page(
          rows,
          ...marked(0, ['Mill', 'Lane']),
          ...marked(1, ['The old pipe is taken out, a new', 'one is laid.'], 200),
          ...marked(2, ['12'], 500),
          ...marked(3, ['High Street'], 60, 700),
          ...marked(4, ['Nothing'], 200, 700),
        ),
      ),
    ).toEqual([
      'tableRow Mill Lane\tThe old pipe is taken out, a new one is laid.\t\t12',
      'tableRow High Street\tNothing',
    ]);
  });

  test('items with bullets drawn or written, in lists in lists, and numbers', () => {
    const items = [0, 1, 0].map((level, at) => part('listItem', [[at]], level));
    const numbers = [3, 4].map((at) => part('listItem', [[at]]));
    expect(
      shown(
        page(
          [...items, part('paragraph', [[9]]), ...numbers],
          ...marked(0, ['One of', 'two lines.'], 80),
          ...marked(1, ['– Deeper.'], 100, 740),
          ...marked(2, ['• Two.'], 80, 720),
          ...marked(9, ['Between.'], 60, 700),
          // Numbers that stand outside of all parts.
          { text: '1.', u: 56, v: 680 },
          ...marked(3, ['First.'], 80, 680),
          { text: '2.', u: 56, v: 668 },
          ...marked(4, ['Second.'], 80, 668),
        ),
      ),
    ).toEqual([
      'listItem0 One of two lines.',
      'listItem1 Deeper.',
      'listItem0 Two.',
      'paragraph Between.',
      'listItem0o First.',
      'listItem0o Second.',
    ]);
  });

  test('headings, quotes and notes keep what they are; size makes no others', () => {
    const parts = [
      part('heading', [[0]], 3),
      part('paragraph', [[1]]),
      part('quote', [[2]]),
      part('note', [[4]]),
      part('paragraph', [[3]]),
    ];
    expect(
      shown(
        page(
          parts,
          ...marked(0, ['Small head']),
          { text: 'Large words', u: 60, v: 750, size: 20, mark: 1 },
          ...marked(2, ['Somebody said so.'], 60, 700),
          ...marked(3, ['The end.'], 60, 650),
          ...marked(4, ['1. A note.'], 60, 600),
        ),
      ),
    ).toEqual([
      'heading3 Small head',
      'paragraph Large words',
      'quote Somebody said so.',
      'paragraph The end.',
      'paragraph 1. A note.',
    ]);
  });

  test('the order is that of the parts, and a paragraph goes on over the page', () => {
    const full = 'word '.repeat(19).trim();
    expect(
      shown(
        page(
          [part('paragraph', [[1]]), part('paragraph', [[0]])],
          ...marked(0, [full, full]),
          ...marked(1, ['First.'], 60, 600),
        ),
        page(
          [part('paragraph', [[0]]), part('paragraph', [[1]])],
          ...marked(0, ['and the end.']),
          ...marked(1, ['Next.'], 60, 700),
        ),
      ),
    ).toEqual(['paragraph First.', `paragraph ${full} ${full} and the end.`, 'paragraph Next.']);
  });

  test('decoration is left out and told', () => {
    const head = { text: 'Draft', u: 60, v: 820, mark: artifact };
    const read2 = read(
      page([part('paragraph', [[0]])], head, ...marked(0, ['What was said in the meeting.'])),
    );
    expect(read2.blocks.map(({ text }) => text)).toEqual(['What was said in the meeting.']);
    expect(read2.warnings).toEqual([
      'What the file marks as no part of its text, such as heads and feet, was left out on 1 page: “Draft”.',
    ]);
  });
});

describe('marks that are not sound are not followed', () => {
  const lines = ['What was said in the meeting by', 'those who were there.'];

  test('letters outside of all parts, much decoration, an order that leads up and down', () => {
    const outside = page([part('heading', [[0]], 1)], ...marked(0, ['Head']), ...column(lines, 60, 700));
    expect(shown(outside)).toEqual(['paragraph Head', `paragraph ${lines.join(' ')}`]);
    const decorated = page(
      [part('heading', [[0]], 1)],
      ...marked(0, ['Head']),
      ...marked(artifact, lines, 60, 700),
    );
    expect(shown(decorated)).toEqual(['paragraph Head', `paragraph ${lines.join(' ')}`]);
    const upwards = [0, 1, 2, 3].map((at) => part('paragraph', [[3 - at]]));
    const each = [0, 1, 2, 3].flatMap((at) => marked(at, [`Number ${at}.`], 60, 780 - 40 * at));
    expect(shown(page(upwards, ...each))).toEqual([0, 1, 2, 3].map((at) => `paragraph Number ${at}.`));
  });

  test('a part for each line is no paragraph each, one for all is not all', () => {
    const words = Array.from({ length: 10 }, (_, at) => `${at} which goes on until the end of the line`);
    const each = words.map((_, at) => part('paragraph', [[at]]));
    const texts = words.flatMap((word, at) => marked(at, [`a ${word}`], 60, 780 - 12 * at));
    expect(shown(page(each, ...texts))).toHaveLength(1);
    const all = [...marked(0, words.slice(0, 5)), ...marked(0, words.slice(5), 60, 660)];
    expect(shown(page([part('paragraph', [[0]])], ...all))).toHaveLength(2);
  });
});
