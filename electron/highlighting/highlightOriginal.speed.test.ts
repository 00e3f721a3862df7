import { growth } from '@shared/base/testing/growth';
import { expect, test } from 'vitest';
import { handmadePdf, textLines } from '../importing/pdf/testing/handmadePdf';
import { highlightOriginal } from './highlightOriginal';

const lines = Array.from(
  { length: 30 },
  (_, line) => `The words of line ${line}, which are there to be counted.`,
);

/** Pages with four highlights each; what is read of them is put together here, as reading is not measured. */
function longFile(pages: number) {
  const bytes = handmadePdf(Array.from({ length: pages }, () => ({ content: textLines(lines) })));
  const blocks = Array.from({ length: pages }, () => lines.join(' '));
  const pieces = (page: number) => {
    let start = 0;
    return lines.map((line, index) => {
      const from = start;
      start += line.length + 1;
      const x = Array.from({ length: line.length + 1 }, (_, at) => 72 + at * 5);
      return { page, start: from, end: from + line.length, x, y: 770 - 14 * index, size: 11, angle: 0 };
    });
  };
  const positions = {
    pages: blocks.map(() => ({ crop: [0, 0, 595, 842] as const, rotation: 0 })),
    blocks: blocks.map((_, page) => pieces(page)),
  };
  const words = 'Water › Price\n\nSomebody, who has a role and an affiliation\n\nA memo.';
  const passages = blocks.flatMap((_, block) =>
    [0, 100, 400, 900].map((offset) => ({
      start: { block, offset },
      end: { block, offset: offset + 240 },
      highlights: [
        {
          id: `${block}-${offset}`,
          color: '#1f77b4',
          author: 'A',
          at: '2026-11-20T10:20:30Z',
          subject: '',
          words,
        },
      ],
    })),
  );
  return { document: { blocks, passages }, original: { name: 'a.pdf', bytes, text: { blocks, positions } } };
}

test('highlighting takes time that grows as pages and highlights do', async () => {
  const work = async ({ document, original }: ReturnType<typeof longFile>) =>
    expect(await highlightOriginal(document, original)).toMatchObject({ ok: true });
  expect(await growth({ processor: process, limit: 4, make: longFile, work, size: 500 })).toBeLessThan(4);
});
