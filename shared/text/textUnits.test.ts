import { describe, expect, it } from 'vitest';
import { seededRandom } from '../base/seededRandom';
import type { BlockKind } from './block';
import { TextUnits } from './textUnits';

const block = (id: string, text: string, kind: BlockKind = 'paragraph', level?: number) => ({
  id,
  text,
  kind,
  level,
});

const hearing = [
  block('h1', 'Hearing', 'heading', 1),
  block('h2', 'Morning', 'heading', 2),
  block('a', 'Director Makarov: "We go on. Mr. Bell agreed." He left.'),
  block('b', 'Bell: It was late.'),
  block('c', 'Very late. We slept.'),
  block('h3', 'Evening', 'heading', 2),
  block('d', 'Nothing was said.'),
];
const joined = hearing.map(({ text }) => text).join('\n');
const at = (words: string) => joined.indexOf(words);
const upTo = (words: string) => at(words) + words.length;
const units = new TextUnits(hearing, [
  [{ start: at('We go on'), end: upTo('agreed.') }],
  [{ start: at('It was late'), end: upTo('We slept.') }],
]);

/** Everything a caret grows to, in words. */
function growth(text: TextUnits, offset: number) {
  const steps: [string, string][] = [];
  let range = { start: offset, end: offset };
  for (let next = text.larger(range); next !== null; next = text.larger(range)) {
    steps.push([next.unit, text.text.slice(next.range)]);
    range = next.range;
  }
  return steps;
}

describe('a selection grows', () => {
  it('from a caret in a quotation, through what is said, to the document', () => {
    expect(growth(units, at('Bell agreed') + 1)).toEqual([
      ['word', 'Bell'],
      ['sentence', 'Mr. Bell agreed.'],
      ['turn', 'We go on. Mr. Bell agreed.'],
      ['paragraph', hearing[2]?.text],
      ['section', joined.slice(at('Morning'), upTo('We slept.'))],
      ['document', joined],
    ]);
  });

  it('from a sentence to its paragraph before the turn, when the turn is longer', () => {
    expect(growth(units, at('slept')).map(([unit]) => unit)).toEqual([
      'word',
      'sentence',
      'paragraph',
      'turn',
      'paragraph',
      'section',
      'document',
    ]);
  });

  it('to whole words at both ends of what the mouse selected, over paragraphs too', () => {
    const dragged = { start: at('late.') + 1, end: at('Very') + 2 };
    expect(units.larger(dragged)).toEqual({
      unit: 'word',
      range: { start: at('late.'), end: upTo('Very') },
    });
    const next = units.larger({ start: at('late.'), end: upTo('Very') });
    expect(next?.unit).toBe('sentence');
    expect(next && units.text.slice(next.range)).toBe('It was late.\nVery late.');
  });

  it('to a section with those below it, not with the next', () => {
    const chapters = [
      block('1', 'One', 'heading', 1),
      block('2', 'Part', 'heading', 2),
      block('3', 'Words of the part.'),
      block('4', 'Two', 'heading', 1),
    ];
    const text = new TextUnits(chapters, []);
    expect(text.larger({ start: 0, end: 3 })).toEqual({
      unit: 'section',
      range: { start: 0, end: 'One\nPart\nWords of the part.'.length },
    });
  });

  it('not over the whole document, and in an empty one not at all', () => {
    expect(units.larger({ start: 0, end: joined.length })).toBeNull();
    expect(new TextUnits([block('e', '')], []).larger({ start: 0, end: 0 })).toBeNull();
    expect(new TextUnits([], []).larger({ start: 0, end: 0 })).toBeNull();
  });
});

describe('a selection shrinks', () => {
  it('to the largest part at its start', () => {
    const paragraph = { start: at('Very'), end: upTo('We slept.') };
    expect(units.smaller(paragraph)).toEqual({
      unit: 'sentence',
      range: { start: at('Very'), end: upTo('Very late.') },
    });
    expect(units.smaller({ start: at('Very'), end: upTo('Very late.') })?.unit).toBe('word');
    expect(units.smaller({ start: at('Very'), end: upTo('Very') })).toBeNull();
  });
});

describe('a turn', () => {
  it('is all that is said, or the piece when another speaks between', () => {
    const text = [block('x', 'One. Two. Three. Four.')];
    const broken = new TextUnits(text, [
      [
        { start: 0, end: 4 },
        { start: 10, end: 16 },
      ],
      [{ start: 5, end: 9 }],
    ]);
    expect(broken.turnAt(1)).toEqual({ start: 0, end: 4 });
    const whole = new TextUnits(text, [
      [
        { start: 0, end: 4 },
        { start: 10, end: 16 },
      ],
    ]);
    expect(whole.turnAt(7)).toEqual({ start: 0, end: 16 });
    expect(whole.turnAt(18)).toBeNull();
  });
});

describe('places to go to', () => {
  it('are where sentences begin or end, over the borders of paragraphs', () => {
    expect(units.nextSentence(at('It was'), 1, 'start')).toBe(at('Very late'));
    expect(units.nextSentence(at('It was'), 1, 'end')).toBe(upTo('It was late.'));
    expect(units.nextSentence(at('Very late'), -1, 'start')).toBe(at('Bell: It'));
    expect(units.nextSentence(joined.length, 1, 'start')).toBeNull();
    expect(units.nextSentence(0, -1, 'start')).toBeNull();
  });

  it('are where paragraphs begin or end', () => {
    expect(units.nextParagraph(at('go on'), -1, 'start')).toBe(at('Director'));
    expect(units.nextParagraph(at('Director'), -1, 'start')).toBe(at('Morning'));
    expect(units.nextParagraph(at('Director'), 1, 'start')).toBe(at('Bell: It'));
    expect(units.nextParagraph(at('Director'), 1, 'end')).toBe(upTo('He left.'));
    expect(units.nextParagraph(at('Nothing was'), 1, 'start')).toBeNull();
  });

  it('are where turns begin or end', () => {
    expect(units.nextTurn(0, 1, 'start')).toBe(at('We go on'));
    expect(units.nextTurn(at('We go on'), 1, 'start')).toBe(at('It was late'));
    expect(units.nextTurn(at('It was late'), -1, 'start')).toBe(at('We go on'));
    expect(units.nextTurn(joined.length, 1, 'end')).toBeNull();
  });
});

it('growing always holds what was selected and more, and ends with the document (seed 5)', () => {
  const random = seededRandom(5);
  const kinds: BlockKind[] = ['paragraph', 'heading', 'listItem'];
  const pieces = ['Mr. Bell', ' ', 'said. ', '“No!” ', 'т. е. ', 'қала', '👨‍👩‍👧', '\n', '—', ''];
  for (let round = 0; round < 200; round += 1) {
    const blocks = Array.from({ length: random.int(1, 6) }, (_, index) => {
      const text = Array.from(
        { length: random.int(0, 9) },
        () => pieces[random.int(0, pieces.length - 1)],
      ).join('');
      return block(`b${index}`, text, kinds[random.int(0, 2)], random.int(1, 3));
    });
    const whole = blocks.map(({ text }) => text).join('\n');
    const middle = random.int(0, whole.length);
    const text = new TextUnits(blocks, [[{ start: 0, end: middle }], [{ start: middle, end: whole.length }]]);
    let range = { start: random.int(0, whole.length), end: 0 };
    range = { start: range.start, end: random.int(range.start, whole.length) };
    let steps = 0;
    for (let next = text.larger(range); next !== null; next = text.larger(range)) {
      const before = text.text.trimmed(range) ?? { start: range.start, end: range.start };
      expect(next.range.start).toBeLessThanOrEqual(before.start);
      expect(next.range.end).toBeGreaterThanOrEqual(before.end);
      expect(next.range.end - next.range.start).toBeGreaterThan(range.end - range.start);
      range = next.range;
      steps += 1;
      expect(steps).toBeLessThan(12);
    }
    const trimmed = text.text.trimmed({ start: 0, end: whole.length });
    if (steps > 0) expect(range).toEqual(trimmed);
  }
});
