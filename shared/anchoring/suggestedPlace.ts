import type { TextRange } from '../text/position';
import { findQuote } from './findQuote';
import type { Quote } from './quote';
import { Reanchoring } from './reanchoring';

/** What is known of a passage that waits for its place, see `orphanRecord`. */
export interface WaitingWords {
  readonly quote: Quote;
  readonly suggestion: TextRange | null;
  readonly likeness: number;
  readonly at: number;
}

export interface SuggestedPlace {
  readonly range: TextRange;
  /** What share of the words is there, 0…1; 1: all, perhaps at several places. */
  readonly likeness: number;
}

/** UTF-16 units before and behind an old suggestion in which its words are looked for first. */
const nearby = 4000;

/**
 * Where a passage without a place may belong in a text as it is now: its suggestion, as long as words of the passage stand there as they
 * did, else where they went since. Null: nowhere.
 */
export function suggestedPlace(text: string, waiting: WaitingWords): SuggestedPlace | null {
  const { quote, suggestion, likeness, at } = waiting;
  if (suggestion === null) return text.includes(quote.head) ? anywhere(text, quote, at) : null;
  if (holds(text, waiting, suggestion)) return { range: suggestion, likeness };
  return near(text, quote, suggestion) ?? anywhere(text, quote, suggestion.start);
}

/** A suggestion begins and ends with words of its passage, whole ones, and so many of them are in it as when it was made. */
function holds(text: string, { quote, likeness }: WaitingWords, { start, end }: TextRange): boolean {
  if (end > text.length || isInWord(text, start) || isInWord(text, end)) return false;
  const wanted = wordsOf(`${quote.head} ${quote.tail}`);
  const there = wordsOf(text.slice(start, end));
  const first = there[0];
  const last = there.at(-1);
  if (first === undefined || last === undefined) return false;
  const known = new Set(wanted);
  const isWhole = quote.tail === '';
  // Of a long passage the middle is not known, nor whether the words at its ends stay.
  if (isWhole && !(known.has(first) && known.has(last))) return false;
  return shareOf(wanted, there) >= Math.min(likeness, 0.99) - 0.01;
}

const wordsOf = (text: string): string[] =>
  (text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map((word) => word.toLowerCase());

const isInWord = (text: string, at: number): boolean => /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));

/** What share of the letters of some words is among others, each word counted as often as it is there. */
function shareOf(wanted: readonly string[], there: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of there) left.set(word, (left.get(word) ?? 0) + 1);
  let all = 0;
  let found = 0;
  for (const word of wanted) {
    all += word.length;
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    found += word.length;
  }
  return all === 0 ? 0 : found / all;
}

/** The passage with what stood around it, looked for around the place where it was suggested. */
function near(
  text: string,
  { prefix, head, tail, suffix }: Quote,
  { start, end }: TextRange,
): SuggestedPlace | null {
  const from = Math.max(0, start - nearby);
  const words = tail === '' ? head : `${head}\n${tail}`;
  const reanchoring = new Reanchoring(prefix + words + suffix, text.slice(from, end + nearby));
  const anchoring = reanchoring.place({ start: prefix.length, end: prefix.length + words.length });
  if (anchoring.kind === 'lost') return null;
  const { range, likeness } = anchoring;
  return { range: { start: range.start + from, end: range.end + from }, likeness };
}

function anywhere(text: string, quote: Quote, at: number): SuggestedPlace | null {
  const range = findQuote(text, quote, at);
  return range && { range, likeness: Math.min(1, (range.end - range.start) / Math.max(1, quote.length)) };
}
