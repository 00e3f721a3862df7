import { describe, expect, it } from 'vitest';
import { seededRandom } from '../base/seededRandom';
import { countWords } from './countWords';
import { wordsNear } from './words';

const byRule = (text: string) => wordsNear(text, { start: 0, end: text.length }).length;

describe('words are counted by the rule that selects them', () => {
  it.each([
    ['', 0],
    ['It’s a well-known fact: 1,000.5 people (3D) said so.', 9],
    ['т.е. кто-то — №5 «сказал»', 4],
    ['a--b -c- d‑e', 4],
    ['ملح وماء', 2],
    ['我们相信邻居。你呢', 5],
    ['snake_case a\u202fb so\u00adft e\u0301te\u0301', 4],
  ])('%j has %i', (text, count) => {
    expect(byRule(text)).toBe(count);
    expect(countWords(text)).toBe(count);
  });

  it.each([1, 2, 3, 4])('in any text (seed %i)', (seed) => {
    const random = seededRandom(seed);
    const parts = [
      ...'aZéЖқ09. ,;:’‘\'"-‐‑–—_…()«»№$%&/@#·ªº²½™\n\t\u00a0\u202f\u00ad\u200b\u2060\u0301',
      '字',
      '词',
      '。',
      'か',
      'カ',
      'ש',
      'ب',
      'ก',
      '😀',
      '👨‍👩‍👧',
      'ﬁ',
      '１',
      '．',
      '\u2028',
      'Ω',
      '-',
      ' ',
      'a',
      '1',
    ];
    for (let round = 0; round < 3000; round += 1) {
      const text = Array.from({ length: random.int(0, 14) }, () => random.pick(parts)).join('');
      expect([text, countWords(text)]).toEqual([text, byRule(text)]);
    }
  });

  it('within a stretch', () => expect(countWords('one two three', 4, 9)).toBe(2));
});
