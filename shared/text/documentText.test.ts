import { describe, expect, it } from 'vitest';
import { seededRandom } from '../base/seededRandom';
import { DocumentText, documentText, spanText } from './documentText';
import { firstGraphemes, graphemeCeil, graphemeFloor, lastGraphemes } from './graphemes';

const blocks = [
  { id: 'a', text: 'Қазақстан 😀' },
  { id: 'b', text: '' },
  { id: 'c', text: 'two\nlines' },
];

describe('document text', () => {
  it('goes from offsets to positions and back without loss (seed 3)', () => {
    const random = seededRandom(3);
    for (let round = 0; round < 200; round += 1) {
      const text = new DocumentText(
        Array.from({ length: random.int(1, 6) }, (_, index) => ({
          id: `b${index}`,
          text: 'word \n'.slice(0, random.int(0, 6)),
        })),
      );
      const start = random.int(0, text.length);
      const range = { start, end: random.int(start, text.length) };
      const span = text.spanOf(range);
      expect(span && text.rangeOf(span)).toEqual(range);
      expect(text.slice(range)).toBe(text.text.slice(range.start, range.end));
      expect(span && spanText(text.blocks, span)).toBe(text.text.slice(range.start, range.end));
    }
  });

  it('counts a list after an edit like one that it never saw (seed 11)', () => {
    const random = seededRandom(11);
    let made = 0;
    const block = () => ({ id: `b${(made += 1)}`, text: 'some words'.slice(0, random.int(0, 10)) });
    let list = Array.from({ length: 200 }, block);
    for (let edit = 0; edit < 100; edit += 1) {
      const at = random.pick([0, list.length, random.int(0, list.length)]);
      const removed = random.int(0, 3);
      const changed = list.slice(at, at + removed).map(({ id }) => ({ ...block(), id }));
      const inserted = Array.from({ length: edit === 50 ? 100 : random.int(0, 3) }, block);
      list = [
        ...list.slice(0, at),
        ...changed.slice(0, random.int(0, 3)),
        ...inserted,
        ...list.slice(at + removed),
      ];
      const text = documentText(list);
      const fresh = new DocumentText(list);
      expect(text.length).toBe(fresh.length);
      const placesIn = (each: DocumentText) =>
        list.map(({ id, text: words }) => [
          each.numberOf(id),
          each.offsetOf({ block: id, offset: words.length }),
        ]);
      expect(placesIn(text)).toEqual(placesIn(fresh));
      expect(text.numberOf('absent')).toBe(-1);
      const offset = random.int(0, text.length);
      expect(text.positionAt(offset)).toEqual(fresh.positionAt(offset));
    }
  });

  it('knows nothing outside of itself', () => {
    const text = documentText(blocks);
    expect(text.length).toBe(12 + 1 + 0 + 1 + 9);
    expect(text.positionAt(-1)).toBeNull();
    expect(text.positionAt(text.length + 1)).toBeNull();
    expect(text.offsetOf({ block: 'z', offset: 0 })).toBeNull();
    expect(text.offsetOf({ block: 'b', offset: 1 })).toBeNull();
    expect(text.rangeOf({ start: { block: 'c', offset: 0 }, end: { block: 'a', offset: 1 } })).toBeNull();
    expect(new DocumentText([]).positionAt(0)).toBeNull();
  });

  it('trims white space and block borders, and takes whole letters', () => {
    const text = documentText(blocks);
    expect(text.trimmed({ start: 9, end: 14 })).toEqual({ start: 10, end: 12 });
    expect(text.trimmed({ start: 11, end: 14 })).toEqual({ start: 10, end: 12 });
    expect(text.trimmed({ start: 12, end: 14 })).toBeNull();
  });

  it('moves the ends of a span off block borders', () => {
    const text = documentText(blocks);
    const span = { start: { block: 'a', offset: 12 }, end: { block: 'c', offset: 3 } };
    expect(text.tightened(span)).toEqual({
      start: { block: 'c', offset: 0 },
      end: { block: 'c', offset: 3 },
    });
    const ending = text.tightened({ start: { block: 'a', offset: 0 }, end: { block: 'c', offset: 0 } });
    expect(ending?.end).toEqual({ block: 'a', offset: 12 });
    expect(text.tightened({ start: { block: 'a', offset: 12 }, end: { block: 'c', offset: 0 } })).toBeNull();
  });
});

describe('graphemes', () => {
  it.each(['abc', 'e\u0301a', '👨‍👩‍👧x', '🇰🇿🇺🇿', 'שלום', 'กำ', 'қ\u0301'])('are never split: %s', (text) => {
    const segments = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text);
    const borders = [...Array.from(segments, ({ index }) => index), text.length];
    for (let offset = 0; offset <= text.length; offset += 1) {
      expect(graphemeFloor(text, offset)).toBe(borders.filter((border) => border <= offset).at(-1));
      expect(graphemeCeil(text, offset)).toBe(borders.find((border) => border >= offset));
    }
    for (let count = 0; count < borders.length; count += 1) {
      expect(firstGraphemes(text, count)).toBe(text.slice(0, borders[count]));
      expect(lastGraphemes(text, count)).toBe(text.slice(borders[borders.length - 1 - count]));
    }
  });
});
