import { seededRandom } from '@shared/base/seededRandom';
import type { Highlight, HighlightedDocument, HighlightedPassage } from '@shared/report/original/highlight';
import { describe, expect, test } from 'vitest';
import { handmadePdf, textLines } from '../importing/pdf/testing/handmadePdf';
import { highlightOriginal, type Original } from './highlightOriginal';
import { readHighlights } from './testing/readHighlights';
import { readOriginal } from './testing/readOriginal';

const courier =
  '/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding/WinAnsiEncoding>>>>>>';
const page = (lines: readonly string[], entries = '', at = {}) => ({
  content: textLines(lines, at),
  entries: courier + entries,
});

const water: Highlight = {
  id: 'c1',
  color: '#1f77b4',
  author: 'Әсел',
  at: '2026-11-20T10:20:30.000Z',
  subject: 'Water › Price',
  words: 'Water › Price (A1)\nSaid by Askar Beisenbayev\n\nЖоғары баға — 高价',
};
const health: Highlight = { ...water, id: 'c2', color: '#d62728', words: 'Health (B)' };

/** A passage of the only, or of the first block that has these words. */
function passageOn(blocks: readonly string[], words: string, ...highlights: Highlight[]): HighlightedPassage {
  const block = blocks.findIndex((text) => text.includes(words));
  const offset = blocks[block]?.indexOf(words) ?? -1;
  return { start: { block, offset }, end: { block, offset: offset + words.length }, highlights };
}

async function highlighted(original: Original, passages: readonly HighlightedPassage[]) {
  const document: HighlightedDocument = { blocks: original.text.blocks, passages };
  const made = await highlightOriginal(document, original);
  if (!made.ok) throw new Error(made.problem.message);
  return made.value;
}

test('a highlight tells all of its coding and lies on its words', async () => {
  const original = await readOriginal(
    handmadePdf([page(['The price of water is too', 'high for most of us here.'])]),
  );
  const { blocks } = original.text;
  const { pdf, ...told } = await highlighted(original, [
    passageOn(blocks, 'water is too high', water, health),
    passageOn(blocks, 'too high for', health),
  ]);
  expect(told).toEqual({ highlights: 3, unplaced: [] });
  const on = { page: 0, author: 'Әсел', modified: 'D:20261120102030Z', hasPopup: true, hasAppearance: true };
  const lines = [
    [157.8, 779.3, 237, 779.3, 157.8, 767.3, 237, 767.3],
    [72, 765.3, 98.4, 765.3, 72, 753.3, 98.4, 753.3],
  ];
  const red = { color: [214, 39, 40], contents: health.words };
  const found = await readHighlights(pdf);
  const rounded = found.map(({ quads, ...rest }) => ({
    ...rest,
    quads: quads.map((quad) => quad.map((value) => Math.round(value * 10) / 10)),
  }));
  expect(rounded).toEqual([
    { ...on, color: [31, 119, 180], contents: water.words, words: 'wateristoohigh', quads: lines },
    { ...on, ...red, words: 'wateristoohigh', quads: lines },
    { ...on, ...red, words: 'toohighfor', quads: expect.any(Array) },
  ]);
});

describe('each coding of a random document is found once, on its words', () => {
  test.each(Array.from({ length: 40 }, (_, seed) => [seed]))('seed %i', async (seed) => {
    const random = seededRandom(seed);
    const original = await readOriginal(randomPdf(random));
    const { blocks } = original.text;
    const passages = randomPassages(random, blocks);
    const { pdf, ...told } = await highlighted(original, passages);
    const wanted = passages.flatMap((passage) =>
      passage.highlights.map(({ words }) => ({ words, on: plain(wordsOf(blocks, passage)) })),
    );
    expect(told).toEqual({ highlights: wanted.length, unplaced: [] });
    const found = joinedOverPages(await readHighlights(pdf));
    for (const { words, on } of wanted) expect([words, found.get(words)]).toEqual([words, on]);
    expect(found.size).toBe(wanted.length);
    expect(Buffer.from(pdf).subarray(0, original.bytes.length).equals(original.bytes)).toBe(true);
    const again = await highlighted(await readOriginal(original.bytes), passages);
    expect(Buffer.from(again.pdf).equals(pdf)).toBe(true);
  });
});

describe('a text that was edited since', () => {
  test.each(Array.from({ length: 40 }, (_, seed) => [seed]))(
    'seed %i: nothing is drawn wrongly',
    async (seed) => {
      const random = seededRandom(1000 + seed);
      const original = await readOriginal(randomPdf(random));
      const known = new Set(original.text.blocks.join(' ').split(/\s+/));
      const share = random.pick([0.04, 0.04, 0.3]);
      const blocks = original.text.blocks.map((text) => edited(random, text, share));
      const passages = randomPassages(random, blocks);
      const made = await highlightOriginal({ blocks, passages }, original);
      if (!made.ok) throw new Error(made.problem.message);
      const found = joinedOverPages(await readHighlights(made.value.pdf));
      for (const passage of passages) {
        const words = wordsOf(blocks, passage).split(/\s+/);
        const left = words.filter((word) => known.has(word)).map(plain);
        const isPlaced = !made.value.unplaced.includes(passage);
        if (left.length === words.length && !isEditedWithin(original.text.blocks, words))
          expect(isPlaced).toBe(true);
        for (const highlight of passage.highlights) {
          const under = found.get(highlight.words);
          expect(under !== undefined).toBe(isPlaced);
          if (under === undefined) continue;
          expect(left.join('').length).toBeGreaterThan(0.7 * plain(words.join('')).length);
          expect(under.startsWith(left[0] ?? '?')).toBe(true);
          expect(under.endsWith(left.at(-1) ?? '?')).toBe(true);
        }
      }
    },
  );
});

const isEditedWithin = (blocks: readonly string[], words: readonly string[]) =>
  !blocks.join(' ').includes(words.join(' '));

const plain = (words: string) => words.replace(/[\s-]/g, '');

function wordsOf(blocks: readonly string[], { start, end }: HighlightedPassage): string {
  return blocks
    .slice(start.block, end.block + 1)
    .map((text, index, { length }) =>
      text.slice(index === 0 ? start.offset : 0, index === length - 1 ? end.offset : undefined),
    )
    .join('\n');
}

/** Words under the highlights by what these say; the parts on several pages together. */
function joinedOverPages(found: Awaited<ReturnType<typeof readHighlights>>): Map<string, string> {
  const joined = new Map<string, string>();
  for (const { contents, words } of found) joined.set(contents, (joined.get(contents) ?? '') + plain(words));
  return joined;
}

type Random = ReturnType<typeof seededRandom>;

const randomWord = (random: Random, most = 9) =>
  Array.from({ length: random.int(3, most) }, () => random.pick([...'bcdfghklmnprstvwzaeiou'])).join('');

/** Pages in one or two columns, some turned, some cropped, of paragraphs that go on over pages. */
function randomPdf(random: Random): Uint8Array {
  const column = (x: number, letters: number, count: number) => {
    const lines = Array.from({ length: count }, () => {
      let line = randomWord(random);
      while (line.length < letters - 10) line += ` ${randomWord(random)}`;
      return random.chance(0.1) ? `${line}-` : line;
    });
    return textLines(lines, { x, y: 760, size: 9, step: 12 });
  };
  const pages = Array.from({ length: random.int(1, 3) }, () => {
    const count = random.int(8, 30);
    const content = random.chance(0.4)
      ? `${column(60, 42, count)} ${column(320, 42, count)}`
      : column(60, 88, count);
    const rotation = random.pick(['', '', '/Rotate 90', '/Rotate 180', '/Rotate 270']);
    const crop = random.pick(['', '', '/CropBox[40 60 570 820]']);
    return { content, entries: courier + rotation + crop };
  });
  return handmadePdf(pages);
}

/** Passages of whole words, in the order of the text, that overlap as it happens, each with one to three codings. */
function randomPassages(random: Random, blocks: readonly string[]): HighlightedPassage[] {
  const borders = blocks.flatMap((text, block) =>
    [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ block, from: index, to: index + word.length })),
  );
  const ends = Array.from({ length: random.int(1, 12) }, () => {
    const first = random.int(0, borders.length - 1);
    return { first, last: Math.min(borders.length - 1, first + random.int(2, 60)) };
  }).sort((a, b) => a.first - b.first);
  return ends.flatMap(({ first, last }, index) => {
    const [from, to] = [borders[first], borders[last]];
    if (from === undefined || to === undefined) return [];
    const highlights = Array.from({ length: random.int(1, 3) }, (_, coding) => ({
      ...water,
      id: `${index}-${coding}`,
      words: `coding ${coding} of passage ${index}`,
    }));
    const start = { block: from.block, offset: from.from };
    return [{ start, end: { block: to.block, offset: to.to }, highlights }];
  });
}

/** @param share of its words that are changed, 0…1 */
function edited(random: Random, text: string, share: number): string {
  return text
    .split(' ')
    .flatMap((word) => {
      if (!random.chance(share)) return [word];
      return random.pick([[], [randomWord(random, 12)], [word, randomWord(random, 12)]]);
    })
    .join(' ');
}
