import { foldName } from '../speakers/names/foldName';

/** A word of a text as names are looked for in it. Offsets are UTF-16 units of the text. */
export interface NameToken {
  readonly start: number;
  readonly end: number;
  /** As written, without what is not seen: soft hyphens, joiners, marks of direction. */
  readonly text: string;
  /** Folded, see `foldName`. */
  readonly key: string;
  /** Begins with a capital, or is in a writing without capitals. */
  readonly capital: boolean;
  /** One letter. */
  readonly initial: boolean;
}

/** Signs inside of words that are not seen. */
const unseen = '\\u00ad\\u200b-\\u200f\\u2060\\ufeff';
const letters = `[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\u0640${unseen}]*`;
/** A word cut at the end of a line goes on in the next with a small letter. */
const cut = `(?:[-\\u2010\\u00ad]\\n\\s*(?=[\\p{Ll}\\p{Lo}])${letters})?`;
const pattern = new RegExp(`${letters}${cut}(?:['’ʼ‘](?=\\p{L})${letters})*`, 'gu');
const notSeen = new RegExp(`[${unseen}]|[-\\u2010]\\n\\s*`, 'gu');
/** What stands between two words, as it is seen. */
export const seen = (gap: string): string => gap.replace(unseenSigns, '');
const unseenSigns = new RegExp(`[${unseen}]`, 'gu');
const uncased = /^[^\p{Lu}\p{Ll}\p{Lt}]/u;
const upper = /^[\p{Lu}\p{Lt}]/u;

export const beginsCapital = (text: string): boolean => upper.test(text) || uncased.test(text);

/** The words of a text, in order. Linear. */
export function nameTokens(text: string): NameToken[] {
  return Array.from(text.matchAll(pattern), ({ 0: written, index }) => tokenAt(written, index));
}

function tokenAt(written: string, start: number): NameToken {
  const text = written.replace(notSeen, '');
  return {
    start,
    end: start + written.length,
    text,
    key: foldName(text),
    capital: beginsCapital(text),
    initial: /^\p{L}\p{M}*$/u.test(text),
  };
}

/**
 * The readings of a word with an apostrophe, the fullest first: `O’Mahony`; `Kane` of `Kane’s` and `Yılmaz’ın`; `Orlova` of `d’Orlova`.
 */
export function readingsOf(token: NameToken, written: string): readonly NameToken[] {
  if (!/['’ʼ‘]/u.test(written)) return [token];
  const marks = Array.from(written.matchAll(/['’ʼ‘]/gu), ({ index }) => index);
  const [first = 0] = marks;
  const last = marks.at(-1) ?? 0;
  const pieces = [
    [0, written.length],
    [0, last],
    [first + 1, written.length],
    [first + 1, last],
  ] as const;
  return pieces
    .filter(([from, to]) => from < to)
    .map(([from, to]) => tokenAt(written.slice(from, to), token.start + from));
}
