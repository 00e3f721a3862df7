import { seededRandom } from '@shared/base/seededRandom';
import { describe, expect, test } from 'vitest';
import { mendTags } from './mendTags';
import { isTag, type Tag, type TagKid } from './tag';

let marks = 0;
const content = (): TagKid => {
  marks += 1;
  return { page: 1, mark: marks };
};
const tag = (type: string, ...kids: TagKid[]): Tag => ({ type, kids });
const marked = (type: string, number: number, ...kids: TagKid[]): Tag => ({ type, kids, number });

/** `P(Link(·)·)`: a point for content and annotations. */
function told(kid: TagKid): string {
  if (!isTag(kid)) return '·';
  return kid.kids.length === 0 ? kid.type : `${kid.type}(${kid.kids.map(told).join('')})`;
}
const mended = (...kids: TagKid[]): string =>
  mendTags(tag('Document', ...kids))
    .kids.map(told)
    .join(' ');

describe('the tags of a report', () => {
  test('boxes that say nothing are looked through, bare words are a paragraph', () => {
    const text = tag('NonStruct', content());
    expect(mended(tag('Div', tag('P', text, tag('NonStruct', text))), text)).toBe('P(··) P(·)');
  });

  test('notes follow their paragraph, and stand in the last cell of their row', () => {
    const note = tag('Note', tag('NonStruct', content()));
    expect(mended(tag('P', content(), note, content()))).toBe('P(··) Note(·)');
    const row = marked('TR', 0, note, marked('TD', 0, content()), marked('TD', 1, content()));
    expect(mended(row)).toBe('Table(TR(TD(·)TD(·Note(·))))');
  });

  test('paragraphs in a paragraph stand beside what else is in it', () => {
    const said = tag('P', content(), marked('P', 0, content()), marked('LI', 0, content()), content());
    expect(mended(said)).toBe('P(·) P(·) L(LI(LBody(·))) P(·)');
    expect(mended(tag('P', content(), tag('Note', marked('P', 0, content()), content())))).toBe(
      'P(·) Note(P(·)·)',
    );
  });

  test('items are lists as deep as they say, with sign and body', () => {
    const item = (depth: number) => marked('LI', depth, tag('Lbl', content()), content());
    const li = 'LI(Lbl(·)LBody(·))';
    expect(mended(item(0), item(1), item(1), item(0), tag('P', content()), item(2))).toBe(
      `L(LI(Lbl(·)LBody(·L(${li}${li})))${li}) P(·) L(${li})`,
    );
  });

  test('a cell that its lines cut is one, and one without words is there', () => {
    const row = (...columns: number[]) =>
      marked('TR', 0, ...columns.map((column) => marked('TD', column, content())));
    expect(mended(row(0, 1, 1), row(2))).toBe('Table(TR(TD(·)TD(··)TD)TR(TDTDTD(·)))');
  });

  test('no level of headings is left out, and parts begin at the second', () => {
    const heading = (level: number) => tag(`H${level}`, content());
    expect(mended(heading(1), heading(2), heading(5), heading(4), heading(3), heading(2), heading(4))).toBe(
      'H1(·) Sect(H2(·)H3(·)H3(·)H3(·)) Sect(H2(·)H3(·))',
    );
  });

  test('a figure without words is none, and neither is a link without a way', () => {
    expect(mended(tag('Figure', tag('P', content())), tag('P', tag('Link', content())))).toBe('P(·) P(·)');
    expect(mended({ ...tag('Figure', content()), alt: '(Bars)' })).toBe('Figure(·)');
  });

  test('the language of a box goes over to what is in it', () => {
    const document = mendTags(
      tag('Document', { ...tag('Div', tag('P', content()), content()), lang: '(kk)' }),
    );
    expect(document.kids).toMatchObject([
      { type: 'P', lang: '(kk)' },
      { type: 'P', kids: [{ type: 'Span', lang: '(kk)' }] },
    ]);
  });

  test('whatever the boxes, every content is there once and everything stands in what it may stand in', () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const { next, int, pick } = seededRandom(seed);
      marks = 0;
      const grow = (within: string, depth: number): TagKid => {
        const type = depth === 0 || next() < 0.2 ? '' : pick(mayHold[within] ?? ['']);
        if (type === '') return content();
        const around = type === 'NonStruct' || type === 'Div' ? within : type;
        const kids = Array.from({ length: int(0, 3) }, () => grow(around, depth - 1));
        return { type, number: int(0, 3), kids };
      };
      const document = mendTags(tag('Document', ...Array.from({ length: 8 }, () => grow('Document', 6))));
      const found = contentsOf(document);
      expect(
        [...found].sort((a, b) => a - b),
        `seed ${seed}`,
      ).toEqual(Array.from({ length: marks }, (_, index) => index + 1));
      expect(misplaced(document), `seed ${seed}`).toEqual([]);
    }
  });
});

/** What the elements of a report stand in one another as. */
const blocks = [
  'P',
  'Div',
  'NonStruct',
  'LI',
  'TR',
  'H2',
  'H3',
  'H6',
  'BlockQuote',
  'Note',
  'Figure',
  'P',
  'LI',
  'TR',
];
const words = ['NonStruct', 'Note', 'Reference', 'Link', ''];
const mayHold: Readonly<Record<string, readonly string[]>> = {
  Document: blocks,
  BlockQuote: ['P', 'NonStruct', 'Note', ''],
  Note: ['P', 'LI', 'Div', ''],
  LI: ['Lbl', 'NonStruct', 'Note', ''],
  TR: ['TD', 'TD', 'NonStruct', 'Note', ''],
  Figure: ['Div', ''],
  ...Object.fromEntries(['P', 'H2', 'H3', 'H6', 'TD'].map((type) => [type, words])),
};

const contentsOf = ({ kids }: Tag): number[] =>
  kids.flatMap((kid) => (isTag(kid) ? contentsOf(kid) : 'mark' in kid ? [kid.mark] : []));

const within: Readonly<Record<string, string>> = { LI: 'L', LBody: 'LI', TR: 'Table', TH: 'TR', TD: 'TR' };

const misplaced = (around: Tag): string[] =>
  around.kids
    .filter(isTag)
    .flatMap((kid) => [
      ...(within[kid.type] !== undefined && within[kid.type] !== around.type
        ? [`${kid.type} in ${around.type}`]
        : []),
      ...(/^(P|H\d)$/.test(around.type) && /^(P|H\d|Note|L|Table|Figure|BlockQuote)$/.test(kid.type)
        ? [`${kid.type} in ${around.type}`]
        : []),
      ...misplaced(kid),
    ]);
