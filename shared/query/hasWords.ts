import { withoutAccents } from './foldAccents';

/** Text as it is compared when words are looked for: small letters without accents. */
export const plainLetters = (text: string): string => withoutAccents(text.normalize('NFC').toLowerCase());

/** Tells of texts in {@link plainLetters} whether all these words, or beginnings or parts of words, are in them. */
export function hasWords(words: string): (plainText: string) => boolean {
  const wanted = plainLetters(words)
    .split(/\s+/)
    .filter((word) => word !== '');
  return (text) => wanted.every((word) => text.includes(word));
}
