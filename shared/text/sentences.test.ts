import { describe, expect, it } from 'vitest';
import { seededRandom } from '../base/seededRandom';
import { graphemeCeil } from './graphemes';
import { sentenceAt, sentencesNear } from './sentences';
import { wholeWords, wordAt, wordsNear } from './words';

const split = (text: string) =>
  sentencesNear(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
const words = (text: string) =>
  wordsNear(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['One came. Two went!  Three?', ['One came.', 'Two went!', 'Three?']],
    ['Mr. Smith met Dr. J. S. Bell. They talked.', ['Mr. Smith met Dr. J. S. Bell.', 'They talked.']],
    ['Пришёл И. И. Иванов. Он ждал.', ['Пришёл И. И. Иванов.', 'Он ждал.']],
    ['Это т. е. Москва. Так.', ['Это т. е. Москва.', 'Так.']],
    ['Мы, т.е. Россия и т. д. Потом ушли.', ['Мы, т.е. Россия и т. д.', 'Потом ушли.']],
    ['Das ist z. B. Wasser. Gut.', ['Das ist z. B. Wasser.', 'Gut.']],
    ['“Yes!” she said. “We go.” He left.', ['“Yes!” she said.', '“We go.”', 'He left.']],
    ['He asked: "Why? When?" — and left. Then', ['He asked: "Why?', 'When?" — and left.', 'Then']],
    ['So do I. Then we went.', ['So do I.', 'Then we went.']],
    ['1. The first point. More.', ['1. The first point.', 'More.']],
    ['Line one\nline two. Three', ['Line one', 'line two.', 'Three']],
    ['It rose in 2022. Then it fell.', ['It rose in 2022.', 'Then it fell.']],
    ['Бүгін жақсы күн. Ертең жаңбыр жауады.', ['Бүгін жақсы күн.', 'Ертең жаңбыр жауады.']],
    ['   ', []],
  ])('%s', (text, expected) => expect(split(text)).toEqual(expected));

  it('is the one the caret stands in, or the last', () => {
    const text = 'One came. Two went.';
    expect(sentenceAt(text, 0)).toEqual({ start: 0, end: 9 });
    expect(sentenceAt(text, 9)).toEqual({ start: 10, end: 19 });
    expect(sentenceAt(text, 19)).toEqual({ start: 10, end: 19 });
    expect(sentenceAt('', 0)).toBeNull();
  });

  it('are the same in a long text as in a short one', () => {
    const text = 'The mill stood. Mr. Wells counted wheels. '.repeat(4000);
    const at = sentenceAt(text, 84_020);
    expect(at && text.slice(at.start, at.end)).toBe('Mr. Wells counted wheels.');
  });

  it('lie in order, apart, on whole letters, and leave out nothing but white space (seed 7)', () => {
    const random = seededRandom(7);
    const pieces = [
      'Mr. ',
      'a',
      'Б',
      ' ',
      '. ',
      '!” ',
      '“',
      'И. ',
      '👨‍👩‍👧',
      'e\u0301',
      '\n',
      '… ',
      'т. е. ',
      '7',
      ' — ',
    ];
    for (let round = 0; round < 300; round += 1) {
      const text = Array.from(
        { length: random.int(0, 30) },
        () => pieces[random.int(0, pieces.length - 1)],
      ).join('');
      let last = 0;
      let kept = '';
      for (const { start, end } of sentencesNear(text, { start: 0, end: text.length })) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect([graphemeCeil(text, start), graphemeCeil(text, end)]).toEqual([start, end]);
        kept += text.slice(last, start).trim() + text.slice(start, end);
        last = end;
      }
      expect(kept.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }
  });
});

describe('words', () => {
  it('keep hyphens and apostrophes inside, and lose the marks around', () => {
    expect(words('Belarusian-Kazakh “don’t”, т. е. қазақ — 3,5 %')).toEqual([
      'Belarusian-Kazakh',
      'don’t',
      'т',
      'е',
      'қазақ',
      '3,5',
    ]);
  });

  it('are found from within, from their end, and from a gap', () => {
    expect(wordAt('one, two', 1)).toEqual({ start: 0, end: 3 });
    expect(wordAt('one, two', 3)).toEqual({ start: 0, end: 3 });
    expect(wordAt('one, two', 4)).toEqual({ start: 5, end: 8 });
    expect(wordAt('one …', 5)).toEqual({ start: 0, end: 3 });
    expect(wordAt(' … ', 1)).toBeNull();
  });

  it('are completed at both ends of a range', () => {
    expect(wholeWords('the old weir-keeper', { start: 5, end: 10 })).toEqual({ start: 4, end: 19 });
    expect(wholeWords('a … b', { start: 2, end: 3 })).toEqual({ start: 2, end: 3 });
  });
});
