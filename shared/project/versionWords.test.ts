import { expect, it } from 'vitest';
import { isSameText, sayFates, sayText } from './versionWords';

it('says how long the text is and how much of it stays', () => {
  const shorter = { characters: { before: 1200, after: 900 }, paragraphs: { same: 1, all: 3 } };
  const same = { characters: { before: 1, after: 1 }, paragraphs: { same: 3, all: 3 } };
  expect([shorter, same].map(sayText)).toEqual([
    '900 characters (before: 1,200); 1 of 3 paragraphs as they were.',
    '1 character, as many as before; all 3 paragraphs as they were.',
  ]);
  expect([shorter, same].map(isSameText)).toEqual([false, true]);
});

it.each([
  [{}, 'No passages or turns lie on it.'],
  [{ lost: 1 }, '1 passage or turn: 1 lost.'],
  [
    { exact: 1200, moved: 1, changed: 2, uncertain: 3, lost: 4 },
    '1,210 passages and turns: 1,200 as before, 1 moved, 2 changed, 3 uncertain, 4 lost.',
  ],
])('says what becomes of passages and turns: %o', (numbers, sentence) => {
  expect(sayFates({ exact: 0, moved: 0, changed: 0, uncertain: 0, lost: 0, ...numbers })).toBe(sentence);
});
