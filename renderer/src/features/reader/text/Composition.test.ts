import type { BlockRecord } from '@shared/project/records';
import { describe, expect, it } from 'vitest';
import { Composition, rebased } from './Composition';

const block = (text: string): BlockRecord => ({
  type: 'block',
  id: 'b',
  document: 'd',
  order: 'V',
  kind: 'paragraph',
  text,
  marks: [],
});

describe('a word that is not complete', () => {
  it('holds its blocks as they are, and knows when one was changed elsewhere', () => {
    const word = new Composition(null);
    word.touch(block('the bridge'));
    expect(word.holds('c', null)).toBe(false);
    expect(word.holds('b', block('the bridge'))).toBe(true);
    expect(word.isOvertaken).toBe(false);
    expect(word.holds('b', block('a bridge'))).toBe(true);
    expect(word.isOvertaken).toBe(true);
  });

  it.each([
    ['before it', 'so the bridge', 7, 7],
    ['after it', 'the bridge of wood', 4, 4],
    ['around it', 'over there', 9, 9],
    ['not at all', 'the bridge', 4, 4],
  ])('finds its place where the block was changed %s', (_, now, start, end) => {
    expect(rebased(block('the bridge'), 'the 金bridge', 5, block(now))).toEqual({
      words: '金',
      block: 'b',
      start,
      end,
    });
  });

  it('takes the place of the words it was written over', () => {
    const placed = rebased(block('the bridge'), 'the 橋', 5, block('so the bridge'));
    expect(placed).toEqual({ words: '橋', block: 'b', start: 7, end: 13 });
  });
});
