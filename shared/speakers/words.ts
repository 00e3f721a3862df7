import { foldKey } from './languages/languageRules';
import { lexicon } from './languages/lexicon';

/** A word of a line with its place in it. */
export interface Word {
  /** As written; an initial or an abbreviated title keeps its full stop. */
  readonly text: string;
  /** Folded, without a closing full stop: the form in which the lexicon is asked. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** What stands between the word before (or the start) and this one. */
  readonly gap: string;
  readonly capital: boolean;
  readonly initial: boolean;
}

/** Parts joined by a hyphen, an apostrophe, a full stop, or both as in `Dipl.-Ing.` and `J.-P.` */
const wordPattern =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:[-‑'’.]|\.[-‑])(?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*/gu;
const initialPattern = /^\p{Lu}\p{M}*(?:\.?[.-]\p{Lu}\p{M}*)*$/u;

/** `Anna d'Aubrac`, `M. dell'Orto`: behind a part of a name, a particle without its vowel is one too. */
const elided = /^(?:d|dell|dall|all|nell|sant)['’]\p{Lu}/u;

/** The words of `text`, in order. Linear. */
export function wordsOf(text: string): Word[] {
  const found: Word[] = [];
  let last = 0;
  for (const match of text.matchAll(wordPattern)) {
    const start = match.index;
    let word = match[0];
    const bare = foldKey(word);
    const dotted = text[start + word.length] === '.';
    const initial = dotted && initialPattern.test(word);
    if (
      dotted &&
      (initial || lexicon.honorifics.has(bare) || lexicon.titles.has(bare) || bare === 'jr' || bare === 'sr')
    ) {
      word += '.';
    }
    const before = found.at(-1);
    const goesOn = before?.capital === true && /^\s+$/u.test(text.slice(last, start));
    found.push({
      text: word,
      key: bare,
      start,
      end: start + word.length,
      gap: text.slice(last, start),
      capital: /^\p{Lu}/u.test(word) || (goesOn && elided.test(word)),
      initial,
    });
    last = start + word.length;
  }
  return found;
}

/** True when the letters of `text` are all capitals, and there are at least two. */
export const isUpperCase = (text: string): boolean =>
  text === text.toUpperCase() && text !== text.toLowerCase() && /\p{Lu}.*\p{Lu}/su.test(text);
