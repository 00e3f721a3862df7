/** How a line is written, when it is written without capital letters: without spaces between words, or with them. */
export type Writing = 'spaceless' | 'spaced';

/** So many UTF-16 units tell how a line is written. */
const telling = 300;
/** A character of a spaceless writing says as much as some three letters. */
const characterWeight = 3;
const uncased = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Arabic}]/u;

/** The writing of most letters at the beginning of a line; null for letters that have capitals, and where there are no letters. */
export function writingOf(line: string): Writing | null {
  if (!uncased.test(line)) return null;
  let spaceless = 0;
  let spaced = 0;
  let cased = 0;
  for (let at = 0; at < line.length && at < telling; at++) {
    const code = line.charCodeAt(at);
    if (isIdeographic(code)) spaceless += characterWeight;
    else if (isArabic(code)) spaced++;
    else if (mayBeCased(code) && isCased(line[at] ?? '')) cased++;
  }
  if (Math.max(spaceless, spaced) <= cased) return null;
  return spaceless >= spaced ? 'spaceless' : 'spaced';
}

const isIdeographic = (code: number): boolean =>
  (code >= 0x3400 && code <= 0x9fff) ||
  (code >= 0x3040 && code <= 0x30ff) ||
  (code >= 0xf900 && code <= 0xfaff);

const isArabic = (code: number): boolean =>
  (code >= 0x0620 && code <= 0x06ff) ||
  (code >= 0x0750 && code <= 0x077f) ||
  (code >= 0xfb50 && code <= 0xfefc);

/** Spaces, digits and most marks are told from their number. */
const mayBeCased = (code: number): boolean => code >= 0x41 && (code < 0x2000 || code > 0x206f);

const isCased = (sign: string): boolean => sign.toLowerCase() !== sign.toUpperCase();
