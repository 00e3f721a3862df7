import type { FoundText, HitLine } from '@shared/query/textQuery';
import { describe, expect, it } from 'vitest';
import { hitKey, hitRows, tickedOf, toggled } from './hitRows';

const line = (document: string, block: string, start: number): HitLine => ({
  document,
  block,
  start,
  end: start + 5,
  before: '',
  words: 'water',
  after: '',
});
const first = [line('a', 'a1', 0), line('a', 'a1', 9)];
const second = [line('b', 'b1', 3)];
const found: FoundText = {
  documents: [
    { document: 'a', total: 2, lines: first },
    { document: 'b', total: 7, lines: second },
  ],
  total: 9,
  listed: 3,
};

describe('the list of hits', () => {
  it('has its hits under their documents, and leaves out those of folded ones', () => {
    expect(hitRows(found, new Set()).map(({ key }) => key)).toEqual([
      'a',
      'a1 0 5',
      'a1 9 14',
      'b',
      'b1 3 8',
    ]);
    expect(hitRows(found, new Set(['a'])).map(({ key }) => key)).toEqual(['a', 'b', 'b1 3 8']);
  });

  it('ticks one, all of a document, and none', () => {
    const some = toggled(first.slice(0, 1), new Set());
    expect([...some]).toEqual(first.slice(0, 1).map(hitKey));
    expect([tickedOf(first, some), tickedOf(second, some)]).toEqual(['mixed', 'true']);
    const all = toggled(first, some);
    expect(tickedOf(first, all)).toBe('true');
    expect(tickedOf(first, toggled(first, all))).toBe('false');
  });
});
