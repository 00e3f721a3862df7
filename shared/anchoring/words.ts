/** A word as it is compared, and where it stands, UTF-16 units. */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a text in order. Letters of scripts without spaces are words of their own; a word that was cut at the end of a line is one.
 * Capitals, the dots of ё, ß and how accents are encoded make no other word of it.
 */
export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(wordPattern)].map(({ 0: word, index }) => ({
    word: isPlain.test(word) ? word : folded(word),
    start: index,
    end: index + word.length,
  }));

const wordPattern =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])(?:[\p{L}\p{N}\p{M}]|\u00ad|(?<=\p{L})-\n(?=\p{Ll})))+/gu;

const isPlain = /^[a-z0-9]+$/;

const folded = (word: string): string =>
  word
    .replace(/\u00ad|-\n/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll('ß', 'ss');

/** Signs and spaces that say the same are the same, as many UTF-16 units as before. */
export const foldedSigns = (text: string): string =>
  text
    .replace(/\s/g, ' ')
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‘’‚‛‹›]/g, "'")
    .replace(/[‐-―−]/g, '-');
