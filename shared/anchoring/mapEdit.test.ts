import { describe, expect, it } from 'vitest';
import { seededRandom } from '../base/seededRandom';
import { DocumentText, type TextBlock } from '../text/documentText';
import { findReplacement, mapEdit, mapRange } from './mapEdit';

const block = (id: string, text: string): TextBlock => ({ id, text });
const alone = { blockBefore: null, blockAfter: null, caret: null };
const span = (from: string, start: number, to: string, end: number) => ({
  start: { block: from, offset: start },
  end: { block: to, offset: end },
});

/** A letter that can be told from all others, however many look like it. */
interface Cell {
  readonly letter: string;
}

function blocksOf(cells: readonly Cell[]): TextBlock[] {
  const texts = cells
    .map(({ letter }) => letter)
    .join('')
    .split('\n');
  return texts.map((text, index) => block(`b${index}`, text));
}

/** What should be marked afterwards, letter by letter. */
function expected(
  cells: readonly Cell[],
  marked: readonly Cell[],
  at: number,
  removed: number,
  added: readonly Cell[],
) {
  const from = cells.indexOf(marked[0] as Cell);
  const to = from + marked.length;
  const inside = removed === 0 ? from < at && at < to : from <= at && at + removed <= to;
  const now = [...cells.slice(0, at), ...added, ...cells.slice(at + removed)];
  const kept = new Set([...marked.filter((cell) => now.includes(cell)), ...(inside ? added : [])]);
  const units = (count: number) => now.slice(0, count).reduce((sum, { letter }) => sum + letter.length, 0);
  const first = now.findIndex((cell) => kept.has(cell));
  return { now, range: kept.size === 0 ? null : { start: units(first), end: units(first + kept.size) } };
}

const alphabets: Record<string, readonly string[]> = {
  'repeated letters': ['a', 'a', 'b', '\n'],
  'combining marks': ['e\u0301', 'e', 'o\u0308\u0323', '\n'],
  emoji: ['😀', '😁', '👨‍👩‍👧', '🇰🇿', '\n'],
  'right to left': ['ש', 'ל', 'ם', 'ל', '\n'],
  Kazakh: ['ә', 'ғ', 'қ', 'қ', 'ң', '\n'],
};

describe('an edit of a run of blocks', () => {
  for (const [name, letters] of Object.entries(alphabets)) {
    it(`moves passages as a set of letters would: ${name}, typing and deleting (seed 5)`, () => {
      const random = seededRandom(5);
      const some = (most: number) =>
        Array.from({ length: random.int(1, most) }, (): Cell => ({ letter: random.pick(letters) }));
      for (let round = 0; round < 400; round += 1) {
        const cells = some(20);
        const from = random.int(0, cells.length - 1);
        const marked = cells.slice(from, random.int(from + 1, cells.length));
        const at = random.int(0, cells.length);
        const removed = random.chance(0.5) ? random.int(0, cells.length - at) : 0;
        const added = removed > 0 ? [] : some(4);
        const want = expected(cells, marked, at, removed, added);
        const before = new DocumentText(blocksOf(cells));
        const after = new DocumentText(blocksOf(want.now));
        const caret = want.now
          .slice(0, at + added.length)
          .reduce((sum, { letter }) => sum + letter.length, 0);
        const start = cells.slice(0, from).reduce((sum, { letter }) => sum + letter.length, 0);
        const end = start + marked.reduce((sum, { letter }) => sum + letter.length, 0);
        const range = before.spanOf({ start, end });
        const map = mapEdit({
          removed: before.blocks,
          inserted: after.blocks,
          blockBefore: null,
          blockAfter: null,
          caret: after.positionAt(caret),
        });
        const mapped = range && map(range);
        expect(mapped && after.rangeOf(mapped)).toEqual(want.range);
      }
    });
  }

  it('keeps what replaces a whole passage or a part of its inside, on letters that are all different (seed 6)', () => {
    const random = seededRandom(6);
    let next = 0x4e00;
    const fresh = (count: number) =>
      Array.from({ length: count }, (): Cell => {
        next += 1;
        return { letter: random.chance(0.2) && next % 3 === 0 ? '\n' : String.fromCharCode(next) };
      });
    for (let round = 0; round < 600; round += 1) {
      const cells = fresh(random.int(1, 20));
      const from = random.int(0, cells.length - 1);
      const marked = cells.slice(from, random.int(from + 1, cells.length));
      const at = random.int(0, cells.length - 1);
      const removed = random.int(1, cells.length - at);
      const added = fresh(random.int(0, 4)).filter(({ letter }) => letter !== '\n');
      if (cells.slice(at, at + removed).some(({ letter }) => letter === '\n')) continue;
      const want = expected(cells, marked, at, removed, added);
      const text = (all: readonly Cell[]) => all.map(({ letter }) => letter).join('');
      const edit = findReplacement(text(cells), text(want.now), at + added.length);
      expect(edit).toEqual({ start: at, oldEnd: at + removed, newEnd: at + added.length });
      expect(mapRange({ start: from, end: from + marked.length }, edit)).toEqual(want.range);
    }
  });

  it('takes the letter at the caret for the one that was typed', () => {
    const edit = (caret: number) => findReplacement('aa', 'aaa', caret);
    expect([1, 2, 3].map(edit)).toEqual([
      { start: 0, oldEnd: 0, newEnd: 1 },
      { start: 1, oldEnd: 1, newEnd: 2 },
      { start: 2, oldEnd: 2, newEnd: 3 },
    ]);
  });

  it('leaves ends outside of the run exactly where they are', () => {
    const map = mapEdit({ ...alone, removed: [block('b', 'middle')], inserted: [block('b', 'm')] });
    expect(map(span('a', 3, 'c', 4))).toEqual(span('a', 3, 'c', 4));
    expect(map(span('a', 3, 'b', 4))).toEqual(span('a', 3, 'b', 1));
    expect(map(span('b', 2, 'c', 4))).toEqual(span('b', 1, 'c', 4));
  });

  it('moves the ends of a passage to the neighbours when whole blocks are cut', () => {
    const gone = {
      removed: [block('b', 'one'), block('c', 'two')],
      inserted: [],
      blockBefore: block('a', 'before'),
      blockAfter: block('d', 'after'),
      caret: null,
    };
    const map = mapEdit(gone);
    expect(map(span('a', 2, 'c', 1))).toEqual(span('a', 2, 'a', 6));
    expect(map(span('b', 1, 'd', 2))).toEqual(span('d', 0, 'd', 2));
    expect(map(span('b', 0, 'c', 3))).toBeNull();
    expect(mapEdit({ ...gone, blockBefore: null })(span('b', 0, 'c', 3))).toBeNull();
  });

  it('splits and joins a passage with its blocks', () => {
    const apart = mapEdit({
      ...alone,
      removed: [block('a', 'abcd')],
      inserted: [block('a', 'ab'), block('b', 'cd')],
    });
    expect(apart(span('a', 1, 'a', 3))).toEqual(span('a', 1, 'b', 1));
    expect(apart(span('a', 2, 'a', 4))).toEqual(span('b', 0, 'b', 2));
    expect(apart(span('a', 0, 'a', 2))).toEqual(span('a', 0, 'a', 2));
    const together = mapEdit({
      ...alone,
      removed: [block('a', 'ab'), block('b', 'cd')],
      inserted: [block('a', 'abcd')],
    });
    expect(together(span('a', 1, 'b', 1))).toEqual(span('a', 1, 'a', 3));
  });
});
