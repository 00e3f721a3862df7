import { foldUncased } from '../caseless/nameCore';

/**
 * How two spellings of one name are compared: lower case, Latin letters without marks and ligatures, `ё` as `е`, no apostrophes, Arabic
 * without vowel signs and with one form for each letter, Chinese as in simplified writing.
 */
export function foldName(name: string): string {
  if (name.length > longestKept) return folded(name);
  const known = kept.get(name);
  if (known !== undefined) return known;
  if (kept.size >= mostKept) kept.clear();
  const found = folded(name);
  kept.set(name, found);
  return found;
}

/** A text says the same words again and again: single words and names are folded once. */
const kept = new Map<string, string>();
const mostKept = 20_000;
/** UTF-16 units. */
const longestKept = 32;

function folded(name: string): string {
  const lower = foldUncased(name.toLowerCase());
  const plain = marked.test(lower)
    ? lower.normalize('NFD').replace(latinMarks, '$1').normalize('NFC')
    : lower;
  return plain.replace(foldable, (sign) => foldedSigns.get(sign) ?? '');
}

/** Letters with marks, and marks: the others are spared the slow way. */
const marked = /[\u00c0-\u024f\u1e00-\u1eff]|\p{M}/u;
const latinMarks = /(\p{Script=Latin})\p{M}+/gu;

/** The same with German umlauts and Nordic letters spelled out: `krueger` for `Krüger`; null when there are none. */
export function foldSpelledOut(name: string): string | null {
  const lower = name.toLowerCase();
  if (!/[äöüøå]/.test(lower)) return null;
  return foldName(lower.replace(/[äöüøå]/g, (sign) => spelledOut[sign] ?? sign));
}

const spelledOut: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

const signPairs = 'ıi łl øo đd ðd ћс ёе';
const foldedSigns: ReadonlyMap<string, string> = new Map([
  ...signPairs.split(/\s+/).map((pair) => [pair[0] ?? '', pair[1] ?? ''] as const),
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
]);
const foldable = new RegExp(
  `[${[...foldedSigns.keys()].join('')}'’‘ʼʹ\`´\u0307\u064b-\u0652\u0640\u0670\u200c-\u200f]`,
  'gu',
);
