import type { TextRange } from '../text/position';
import { endsInAbbreviation } from './phraseEnds';
import { findQuotations, hasQuotationMark, type Quotation } from './quotations';

export const isEmpty = (speech: readonly TextRange[]): boolean =>
  speech.every((range) => range.end <= range.start);

/** A range without white space at its ends. */
export function trimmed(text: string, start: number, end: number): TextRange {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text[from] ?? '')) from++;
  while (to > from && /\s/u.test(text[to - 1] ?? '')) to--;
  return { start: from, end: to };
}

/** What stands between the marks. */
export const content = (text: string, quotation: Quotation): TextRange =>
  trimmed(text, quotation.open + 1, quotation.close);

/** A saying begins with a capital letter, a number or a mark of omission; terms and titles in running text mostly do not begin a sentence. */
export const startsLikeSpeech = (text: string, quotation: Quotation): boolean =>
  /^[\s"“„«‘(]*[\p{Lu}\p{Lo}\d¿¡…[]/u.test(text.slice(quotation.open + 1, quotation.open + 12));

/** Offset of the last sentence of `text`, outside quotation marks. */
export function lastSentenceStart(text: string): number {
  const quotations = hasQuotationMark(text) ? findQuotations(text) : [];
  let start = 0;
  for (const match of text.matchAll(/[.!?…]["»”)]?\s+(?=["«“„]?[\p{Lu}\p{Lo}\d])/gu)) {
    const at = match.index;
    if (text[at] === '.' && endsInAbbreviation(text, at)) continue;
    if (quotations.some((quotation) => quotation.open < at && at < quotation.close - 1)) continue;
    start = at + match[0].length;
  }
  return start;
}
