import { families, givenNameGroups, longestEnding, nominativeEndings, pairedNames } from './nameLexicon';
import { consonants, nameSkeletons } from './nameSkeleton';
import { type NameWord, patronymicOf } from './personName';

/** How two words of two names are the same. */
export type WordMatch = 'same' | 'spelling' | 'script' | 'case' | 'perhapsCase' | 'initial' | 'typo';

/** Whether two words can be the same word of a name, and how. `oblique`: the first stands in another case than the nominative. */
export function sameWord(a: NameWord, b: NameWord, oblique: boolean): WordMatch | null {
  if (a.key === b.key) return 'same';
  if (a.initial || b.initial) return sameInitial(a, b) ? 'initial' : null;
  if (a.spelledOut === b.key || b.spelledOut === a.key) return 'spelling';
  const inflected = sameInAnotherCase(a.key, b.key, oblique) ?? sameInAnotherCase(b.key, a.key, false);
  if (inflected) return inflected;
  const group = givenNameGroups.get(a.key);
  const sameGroup = group !== undefined && group === givenNameGroups.get(b.key);
  const scripts = scriptOf(a.key) !== scriptOf(b.key);
  if (sameGroup) return scripts ? 'script' : 'spelling';
  if (a.patronymic && b.patronymic && samePatronymic(a.key, b.key)) return scripts ? 'script' : 'spelling';
  if (scripts) return soundsAlike(a.text, b.text) || sameConsonants(a.text, b.text) ? 'script' : null;
  if (peculiar.test(a.key) !== peculiar.test(b.key) && soundsAlike(a.text, b.text)) return 'spelling';
  return oneLetterApart(a.key, b.key) ? 'typo' : null;
}

/** Letters of one language that writes with the letters of another one, and some more. */
const peculiar = /[іўәғқңөұүһґєї]/u;

type Script = 'Latin' | 'Cyrillic' | 'Arabic' | 'Han' | '';
const scripts: readonly (readonly [Script, RegExp])[] = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Arabic', /\p{Script=Arabic}/u],
  ['Han', /\p{Script=Han}/u],
];
/** The script of the first letter that has one of these. */
export const scriptOf = (word: string): Script =>
  scripts.find(([, letters]) => letters.test(word))?.[0] ?? '';

function sameInitial(a: NameWord, b: NameWord): boolean {
  if (a.initial && b.initial) return startsAlike(a, b);
  const [letter, full] = a.initial ? [a, b] : [b, a];
  return full.key.startsWith(letter.key) || startsAlike(letter, full);
}

/** Е. for Yerzhan, Ә. for А.: the first sounds agree. */
function startsAlike(a: NameWord, b: NameWord): boolean {
  if (scriptOf(a.key) === scriptOf(b.key) && !peculiar.test(a.key[0] ?? '') && !peculiar.test(b.key[0] ?? ''))
    return false;
  const starts = nameSkeletons(a.text).map((sound) => sound[0]);
  return nameSkeletons(b.text).some((sound) => starts.includes(sound[0]));
}

/** `орлова` for `орлов` may be his name in another case or her name: told apart by `oblique`, or by another word of the name. */
function sameInAnotherCase(inflected: string, nominative: string, oblique: boolean): WordMatch | null {
  if (!nominativesOf(inflected).includes(nominative)) return null;
  if (oblique) return 'case';
  const doubtful =
    (pairedNames.has(inflected) && pairedNames.has(nominative)) ||
    families.some(
      ([man, woman]) => nominative.endsWith(man) && inflected === nominative.slice(0, -man.length) + woman,
    );
  if (doubtful || inflected.endsWith('s')) return null;
  return inflected === `${nominative}а` ? 'perhapsCase' : 'case';
}

const consonant = /[^аеёиоуыэюяіәөұүaeiouy]$/u;

/** What the nominative of a word would be when the word stands in another case; also endings that the word only happens to have. */
export function nominativesOf(key: string): readonly string[] {
  const found: string[] = [];
  for (let length = 1; length <= longestEnding && key.length - length >= 2; length++) {
    const endings = nominativeEndings.get(key.slice(-length));
    if (!endings) continue;
    const stem = key.slice(0, -length);
    for (const ending of endings) {
      if (ending === '*') {
        if (consonant.test(stem)) found.push(stem);
      } else if (ending !== '') found.push(stem + ending);
      else if (stem.length >= 4) found.push(stem);
    }
  }
  return found;
}

function samePatronymic(a: string, b: string): boolean {
  const one = patronymicOf(a);
  const other = patronymicOf(b);
  if (!one || !other || one.gender !== other.gender) return false;
  const group = givenNameGroups.get(one.stem);
  return (
    soundsAlike(one.stem, other.stem) || (group !== undefined && group === givenNameGroups.get(other.stem))
  );
}

export function soundsAlike(a: string, b: string): boolean {
  const sounds = nameSkeletons(a);
  return nameSkeletons(b).some((sound) => sound.length > 1 && sounds.includes(sound));
}

function sameConsonants(a: string, b: string): boolean {
  if (scriptOf(a) !== 'Arabic' && scriptOf(b) !== 'Arabic') return false;
  const sounds = consonants(a);
  return sounds.length > 1 && sounds === consonants(b);
}

/** One letter more, less, other, or two changed about; neither the first nor the last, which make another name. */
function oneLetterApart(a: string, b: string): boolean {
  if (a.length < 5 || b.length < 5 || Math.abs(a.length - b.length) > 1 || scriptOf(a) === 'Han')
    return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end])
    end++;
  if (start === 0 || end === 0) return false;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
