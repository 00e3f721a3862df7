/** How a line is written, when it is written without capital letters: without spaces between words, or with them. */
export type Writing = 'spaceless' | 'spaced';

const spacelessLetter = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const spacedLetter = /[\p{Script=Arabic}]/gu;
const casedLetter = /[\p{Lu}\p{Ll}]/gu;
const uncased = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Arabic}]/u;

/** So many UTF-16 units tell how a line is written. */
const telling = 300;

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/** The writing of most letters at the beginning of a line; null for letters that have capitals, and where there are no letters. */
export function writingOf(line: string): Writing | null {
  if (!uncased.test(line)) return null;
  const text = line.slice(0, telling);
  // A character of a spaceless writing says as much as some three letters.
  const spaceless = 3 * count(text, spacelessLetter);
  const spaced = count(text, spacedLetter);
  const cased = count(text, casedLetter);
  if (Math.max(spaceless, spaced) <= cased) return null;
  return spaceless >= spaced ? 'spaceless' : 'spaced';
}
