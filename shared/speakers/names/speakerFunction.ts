import { foldName } from './foldName';
import { addresses, fillers, functionWords } from './nameLexicon';
import type { SpeakerFunction } from './nameRules';

/** Folded words of a phrase. Hyphens join. */
export const phraseWords = (phrase: string): string[] =>
  [...phrase.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-'’][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu)].map(
    ([word]) => foldName(word),
  );

/**
 * What a label without a name says that somebody does: `The CHAIRMAN`, `Төраға / Председатель`, `Из зала`, `P`. Null when any word
 * of it says something else, as in `woman in the audience` or `chairman of the anglers`.
 */
export function speakerFunction(label: string): SpeakerFunction | null {
  const words = phraseWords(label);
  // `A. D.` are somebody's initials.
  if (words.length > 1 && words.every((word) => word.length === 1)) return null;
  const telling =
    words.length === 1 ? words : words.filter((word) => !fillers.has(word) && !isPlainAddress(word));
  const [first, ...others] = telling.map((word) => functionWords.get(word) ?? []);
  return first?.find((name) => others.every((more) => more.includes(name))) ?? null;
}

const isPlainAddress = (word: string): boolean => addresses.has(word) && !functionWords.has(word);
