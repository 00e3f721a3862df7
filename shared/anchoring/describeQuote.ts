import { firstGraphemes, lastGraphemes } from '../text/graphemes';
import type { Quote } from './quote';

/** Where words can be read by document-wide offsets; `DocumentText` is one. */
export interface ReadableText {
  readonly length: number;
  slice(range: { start: number; end: number }): string;
}

const contextGraphemes = 32;
/** Far more UTF-16 units than 32 graphemes take in any living script. */
const contextUnits = 256;
const wholeUnits = 512;
const partUnits = 256;

/** The words of a passage and what stands around it, see `quote` in the records. */
export function describeQuote(text: ReadableText, range: { start: number; end: number }): Quote {
  const length = range.end - range.start;
  const whole = length <= wholeUnits;
  const before = text.slice({ start: Math.max(0, range.start - contextUnits), end: range.start });
  const after = text.slice({ start: range.end, end: Math.min(text.length, range.end + contextUnits) });
  return {
    head: text.slice({ start: range.start, end: whole ? range.end : range.start + partUnits }),
    tail: whole ? '' : text.slice({ start: range.end - partUnits, end: range.end }),
    length,
    prefix: lastGraphemes(before, contextGraphemes),
    suffix: firstGraphemes(after, contextGraphemes),
  };
}

/** Whether two quotes have the same words; what stands around may differ. */
export const sameWords = (a: Quote, b: Quote): boolean =>
  a.length === b.length && a.head === b.head && a.tail === b.tail;

export const sameQuote = (a: Quote, b: Quote): boolean =>
  sameWords(a, b) && a.prefix === b.prefix && a.suffix === b.suffix;
