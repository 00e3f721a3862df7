import { describe, expect, it } from 'vitest';
import { matchedLetters } from './matchedLetters';

const shown = (name: string, typed: string) =>
  matchedLetters(name, typed)
    .map(({ start, end }) => name.slice(start, end))
    .join('|');

describe('the letters shown as matched', () => {
  it.each([
    ['Trade policy', 'pol', 'pol'],
    ['Untrue trust', 'tru', 'tru'],
    ['Élan', 'ela', 'Éla'],
    ['Trade policy', 'pol tra', 'Tra|pol'],
    ['Integration', 'integraton', 'Integrat|on'],
    ['Қазақ', 'аз', 'аз'],
    ['Water', 'xyz', ''],
  ])('%s by %s', (name, typed, expected) => expect(shown(name, typed)).toBe(expected));

  it('are those at the beginning of a word, where there is such a place', () => {
    expect(matchedLetters('Untrue trust', 'tru')).toEqual([{ start: 7, end: 10 }]);
  });
});
