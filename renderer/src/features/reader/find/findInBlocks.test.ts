import { describe, expect, it } from 'vitest';
import { findInBlocks, MOST_HITS } from './findInBlocks';

const places = (texts: string[], words: string) =>
  findInBlocks(
    texts.map((text, index) => ({ id: String(index), text })),
    words,
  ).map(({ start, end }) => [start.block, start.offset, end.offset]);

describe('finding words', () => {
  it('ignores case and finds each place once', () => {
    expect(places(['Trust, trust', 'no', 'TRUST'], 'trust')).toEqual([
      ['0', 0, 5],
      ['0', 7, 12],
      ['2', 0, 5],
    ]);
    expect(places(['aaaa'], 'aa')).toEqual([
      ['0', 0, 2],
      ['0', 2, 4],
    ]);
  });

  it('keeps offsets true where letters change their length with their case', () => {
    expect(places(['İİ trust'], 'trust')).toEqual([['0', 3, 8]]);
  });

  it('finds nothing for no words, and stops at some point', () => {
    expect(places(['a'], '')).toEqual([]);
    expect(places(['a'.repeat(MOST_HITS + 5)], 'a')).toHaveLength(MOST_HITS);
  });
});
