import { givenNameGroups } from './nameLexicon';
import { consonants, nameSkeletons } from './nameSkeleton';
import { type NameWord, type PersonName, patronymicOf } from './personName';
import { nominativesOf, scriptOf } from './sameWord';

/** Keys of a word of a name: two words that may be the same share one, whatever their script, case or spelling. */
export function wordKeys(word: NameWord): string[] {
  if (word.initial) return [];
  const keys = [word.key, ...nominativesOf(word.key)];
  if (word.spelledOut !== null) keys.push(word.spelledOut);
  const group = givenNameGroups.get(word.key);
  if (group !== undefined) keys.push(`#${group}`);
  for (const sound of nameSkeletons(word.text)) if (sound.length > 1) keys.push(`~${sound}`);
  const script = scriptOf(word.key);
  if (script === 'Arabic' || script === 'Latin') keys.push(`:${consonants(word.text)}`);
  if (word.patronymic) {
    const stem = patronymicOf(word.key)?.stem ?? '';
    for (const sound of nameSkeletons(stem)) keys.push(`-${sound}`);
    const stemGroup = givenNameGroups.get(stem);
    if (stemGroup !== undefined) keys.push(`-#${stemGroup}`);
  }
  return keys;
}

/** Keys of a word under which its slips of one letter are found too. */
export function slipKeys(word: NameWord): string[] {
  const { key } = word;
  if (word.initial || key.length < 5 || key.length > 20) return [];
  const cut = Array.from(
    { length: key.length - 2 },
    (_, at) => `?${key.slice(0, at + 1)}${key.slice(at + 2)}`,
  );
  return [`?${key}`, ...cut];
}

/** First letters in any order, under which a label of initials finds whom it may mean. */
export function initialKeys(name: PersonName): string[] {
  if (name.initials !== '') return [sorted([...name.initials])];
  const letters = name.words.filter((word) => !word.initial).map((word) => word.key[0] ?? '');
  const plain = name.words
    .filter((word) => !word.initial && !word.patronymic)
    .map((word) => word.key[0] ?? '');
  const ends = letters.length > 2 ? [letters[0] ?? '', letters[letters.length - 1] ?? ''] : letters;
  return [...new Set([letters, plain, ends].map(sorted))];
}

const sorted = (letters: readonly string[]): string => [...letters].sort().join('');
