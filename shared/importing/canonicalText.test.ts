import { expect, test } from 'vitest';
import { canonicalText, surrogateWarnings } from './canonicalText';

test('every kind of line end becomes a line feed', () => {
  expect(canonicalText('a\r\nb\rc\nd\u2028e\u2029f\u0085g\vh\fi')).toBe('a\nb\nc\nd\ne\nf\ng\nh\ni');
});

test('byte order marks and control characters go, tabs and every other space stay', () => {
  expect(canonicalText('\ufeffa\u0000b\u0007c\u001bd\u007fe\u009ff\u00ad\tg\u00a0h\u200bi')).toBe(
    'abcdef\tg\u00a0h\u200bi',
  );
});

test('letters and their accents are composed, Kazakh and Cyrillic letters too', () => {
  expect(canonicalText('e\u0301 и\u0306 ё')).toBe('é й ё');
  expect(canonicalText('әғқңөұүһі ӘҒҚҢӨҰҮҺІ')).toBe('әғқңөұүһі ӘҒҚҢӨҰҮҺІ');
});

test('half surrogate pairs are replaced and counted, whole ones stay', () => {
  const raw = 'a\ud83db\udc00c\ud83d\ude00';
  expect(canonicalText(raw)).toBe('a\ufffdb\ufffdc😀');
  expect(surrogateWarnings(raw)).toEqual(['2 broken characters are shown as \ufffd.']);
  expect(surrogateWarnings('😀')).toEqual([]);
});
