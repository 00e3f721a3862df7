import { describe, expect, it } from 'vitest';
import { seededRandom } from '../base/seededRandom';
import { expandReplacement } from './expandReplacement';
import { textFinder } from './textFinder';
import type { TextQuery } from './textQuery';

const query = (words: string, options: Partial<TextQuery> = {}): TextQuery => ({
  words,
  isExpression: false,
  matchCase: false,
  wholeWords: false,
  ignoreAccents: false,
  ...options,
});

function find(text: string, words: string, options: Partial<TextQuery> = {}): string[] {
  const finder = textFinder(query(words, options));
  if (!finder.ok) throw new Error(finder.problem.message);
  return finder.value(text).map(({ start, end }) => `${start}–${end} ${text.slice(start, end)}`);
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The slow way: at every place, letter by letter. */
function oracle(text: string, { words, matchCase, wholeWords, ignoreAccents }: TextQuery): string[] {
  const borders = new Set([...Array.from(segmenter.segment(text), ({ index }) => index), text.length]);
  const same = (letter: string) => {
    const cased = matchCase ? letter : letter.toLowerCase();
    const own = cased === 'й' || cased === 'Й';
    return ignoreAccents && !own ? cased.normalize('NFD').replace(/\p{M}/gu, '') : cased;
  };
  const compared = (part: string) => Array.from(part, same).join('');
  const isLetter = (part: string | undefined) => part !== undefined && /[\p{L}\p{N}\p{M}_]/u.test(part);
  const counting = (part: string) => Array.from(part).filter((letter) => same(letter) !== '');
  const beforeOf = (at: number) => counting(text.slice(0, at)).at(-1);
  const afterOf = (at: number) => counting(text.slice(at))[0];
  const fits = (start: number, end: number) => {
    // A mark on nothing before the words is none of theirs.
    if (same(Array.from(text.slice(start))[0] ?? '') === '') return false;
    if (!borders.has(start) || !borders.has(end) || compared(text.slice(start, end)) !== compared(words))
      return false;
    if (!wholeWords) return true;
    const letters = counting(words);
    return !(
      (isLetter(letters[0]) && isLetter(beforeOf(start))) ||
      (isLetter(letters.at(-1)) && isLetter(afterOf(end)))
    );
  };
  const found: string[] = [];
  for (let start = 0; start < text.length; ) {
    const ends = Array.from({ length: text.length - start }, (_, more) => start + more + 1);
    const end = ends.find((each) => fits(start, each));
    if (end !== undefined) found.push(`${start}–${end} ${text.slice(start, end)}`);
    start = end ?? start + 1;
  }
  return found;
}

const alphabets: Record<string, readonly string[]> = {
  'repeated letters': ['a', 'a', 'A', 'b', ' ', '.'],
  accents: ['e', 'é', 'É', 'E', 'ö', 'o', ' '],
  'marks of their own': ['x̃', 'x', '̃', 'X', ' '],
  Cyrillic: ['е', 'ё', 'и', 'й', 'Й', 'ә', '-', ' '],
  emoji: ['👨', '👨‍👩‍👧', '😀', '🇰🇿', '🇰', 'a', ' '],
  'right to left': ['ש', 'שׁ', 'ל', 'ם', ' ', '1'],
  'signs of expressions': ['.', '*', '(', ')', '[', '\\', '$', '|', '/', 'a'],
};

describe('finding words', () => {
  for (const [name, letters] of Object.entries(alphabets)) {
    it(`is what comparing letter by letter gives: ${name} (seed 11)`, () => {
      const random = seededRandom(11);
      const some = (most: number) =>
        Array.from({ length: random.int(1, most) }, () => random.pick(letters))
          .join('')
          .normalize('NFC');
      let hits = 0;
      for (let round = 0; round < 500; round += 1) {
        const text = some(24);
        const asked = query(some(3), {
          matchCase: random.chance(0.5),
          wholeWords: random.chance(0.3),
          ignoreAccents: random.chance(0.5),
        });
        // Accents that are all there is would leave nothing to look for.
        if (asked.ignoreAccents && asked.words.normalize('NFD').replace(/\p{M}/gu, '') === '') continue;
        const found = find(text, asked.words, asked);
        hits += found.length;
        expect(found, JSON.stringify({ text, asked })).toEqual(oracle(text, asked));
      }
      expect(hits).toBeGreaterThan(50);
    });
  }

  it('finds é by e only when asked', () => {
    expect(find('Résumé, resume', 'resume')).toEqual(['8–14 resume']);
    expect(find('Résumé, resume', 'resume', { ignoreAccents: true })).toEqual(['0–6 Résumé', '8–14 resume']);
    expect(find('Résumé, resume', 'résumé', { ignoreAccents: true })).toEqual(['0–6 Résumé', '8–14 resume']);
  });

  it('finds nothing when there is nothing to look for', () => {
    expect(find('text', '')).toEqual([]);
    expect(find('', 'a')).toEqual([]);
  });
});

describe('an expression', () => {
  const expression = { isExpression: true };

  it('skips empty matches', () => {
    expect(find('aab', 'a*', expression)).toEqual(['0–2 aa']);
    expect(find('abc', '(?=b)|$|^', expression)).toEqual([]);
    expect(find('😀a😀', 'x?', expression)).toEqual([]);
  });

  it('knows lines, any letters and whole words', () => {
    expect(find('one\ntwo', '^\\w+$', expression)).toEqual(['0–3 one', '4–7 two']);
    expect(find('Қазақ 12', '\\p{L}+', expression)).toEqual(['0–5 Қазақ']);
    expect(find('Wasser Wassers', 'Wass.r|Wassers', { ...expression, wholeWords: true })).toEqual([
      '0–6 Wasser',
      '7–14 Wassers',
    ]);
  });

  it('keeps what its groups caught, for the replacement', () => {
    const finder = textFinder(query('(\\d+) (?<what>\\w+)|(x)', expression));
    const [match] = finder.ok ? finder.value('30 years') : [];
    expect(match).toEqual({ start: 0, end: 8, groups: ['30', 'years', ''], names: { what: 'years' } });
    const line = { words: '30 years', groups: ['30', 'years', ''], names: { what: 'years' } };
    expect(
      expandReplacement('$2: $1 ($<what>, $&, $$1, $3, $12, $9, $<no>)', line, {
        isExpression: true,
        keepCase: false,
      }),
    ).toBe('years: 30 (years, 30 years, $1, , 302, $9, $<no>)');
    expect(expandReplacement('$1', line, { isExpression: false, keepCase: false })).toBe('$1');
  });

  it.each([
    ['a(b', 'character 2, “(”', 'a “(” is never closed'],
    ['(a)(b', 'character 4, “(”', 'a “(” is never closed'],
    ['a)b', 'character 2, “)”', 'a “)” closes nothing'],
    ['a[bc', 'character 2, “[”', 'a “[” is never closed'],
    ['*a', 'character 1, “*”', 'nothing before it to repeat'],
    ['a**', 'character 3, “*”', 'nothing before it to repeat'],
    ['a{2', 'character 2, “{”', 'number of repetitions'],
    ['a{3,2}', 'character 6, “}”', 'wrong order'],
    ['[z-a]', 'character 4, “a”', 'wrong order'],
    ['a\\', 'character 2, “\\”', 'stands at the end'],
    ['a\\qb', 'character 3, “q”', 'nothing special'],
    ['\\p{Foo}', 'character 2, “p”', 'no such kind'],
    ['\\k<a>', 'character 5, “>”', 'name'],
    ['a}', 'character 2, “}”', 'stands alone'],
  ])('that is wrong is told of in words and with its place: %s', (words, place, why) => {
    const finder = textFinder(query(words, { ...expression, wholeWords: true }));
    expect(finder.ok ? '' : finder.problem.message).toContain(place);
    expect(finder.ok ? '' : finder.problem.message).toContain(why);
  });
});
