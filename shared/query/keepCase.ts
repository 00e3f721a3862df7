/**
 * A replacement written as the words were that it takes the place of: all in small letters, all in capitals, or with a capital first. Words
 * without letters that have both say nothing, and leave it as it is.
 */
export function keepCase(words: string, replacement: string): string {
  const letters = words.match(/\p{Lu}|\p{Ll}|\p{Lt}/gu) ?? [];
  const [first] = letters;
  if (first === undefined) return replacement;
  const isCapital = (letter: string) => letter !== letter.toLowerCase();
  if (!letters.some(isCapital)) return replacement.toLowerCase();
  if (letters.length > 1 && letters.every(isCapital)) return replacement.toUpperCase();
  return isCapital(first) ? withFirst(replacement, (letter) => letter.toUpperCase()) : replacement;
}

/** The first letter of a text written otherwise; quotation marks and the like before it stay. */
const withFirst = (text: string, write: (letter: string) => string): string => text.replace(/\p{L}/u, write);
