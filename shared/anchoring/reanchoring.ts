import type { TextRange } from '../text/position';
import { alignTexts, type CommonStretch } from './alignTexts';
import { type Found, WordSearch } from './wordSearch';

/**
 * Where a passage is in a new version of its text.
 * - `exact`: all its words, where they were
 * - `moved`: all its words, at another place
 * - `changed`: where it was, with at least four fifths of its words
 * - `uncertain`: a place where part of its words are, or one of several where all are
 * - `lost`: nowhere
 */
export type Anchoring =
  | { readonly kind: 'exact' | 'moved' | 'changed'; readonly range: TextRange; readonly likeness: number }
  | { readonly kind: 'uncertain'; readonly range: TextRange; readonly likeness: number }
  | { readonly kind: 'lost' };

/** Shares of a passage's words that have to be left, 0…1. */
const enoughToStay = 0.8;
const enoughToSuggest = 0.4;

/** Passages of no more words are told by what stands around them. */
const fewWords = 2;

interface Aligned {
  readonly range: TextRange;
  readonly likeness: number;
  /** A common stretch goes on over a border of the passage for a word at least. */
  readonly isJoined: boolean;
}

/** Finds passages of a text in its new version: a ladder from what is certain to what is lost. Offsets are UTF-16 units. */
export class Reanchoring {
  readonly #before: string;
  readonly #after: string;
  readonly #common: readonly CommonStretch[];
  #search: WordSearch | null = null;

  constructor(before: string, after: string) {
    this.#before = before;
    this.#after = after;
    this.#common = alignTexts(before, after);
  }

  /** @param range of words, not of white space alone */
  place(range: TextRange): Anchoring {
    const aligned = this.#aligned(range);
    if (aligned?.likeness === 1 && this.#isTold(range, aligned))
      return { kind: 'exact', range: aligned.range, likeness: 1 };
    const found = this.#find(range, aligned);
    if (found?.isSure) return this.#elsewhere(range, found.range);
    const { range: place, likeness } = aligned ?? { range, likeness: 0 };
    if (likeness >= enoughToStay && likeness < 1) return { kind: 'changed', range: place, likeness };
    if (found) return { kind: 'uncertain', range: found.range, likeness: 1 };
    return likeness >= enoughToSuggest ? { kind: 'uncertain', range: place, likeness } : { kind: 'lost' };
  }

  /** A word or two stand at many places: what is around must be the same too, or there must be no other place. */
  #isTold(range: TextRange, aligned: Aligned): boolean {
    const words = this.#before.slice(range.start, range.end).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
    return words.length > fewWords || aligned.isJoined || (this.#find(range, aligned)?.isOnly ?? true);
  }

  /** All words are there, perhaps with other signs between them. */
  #elsewhere(range: TextRange, place: TextRange): Anchoring {
    const before = letters(this.#before.slice(range.start, range.end));
    const after = letters(this.#after.slice(place.start, place.end));
    if (before === after) return { kind: 'moved', range: place, likeness: 1 };
    const likeness = Math.min(before.length, after.length) / Math.max(before.length, after.length);
    return { kind: 'changed', range: place, likeness: Math.min(likeness, 0.99) };
  }

  /** Where the common stretches say that a range is, and how much of its words they cover; null: nothing of it. */
  #aligned(range: TextRange): Aligned | null {
    const before = lettersIn(this.#before, range);
    let isJoined = false;
    let first: number | null = null;
    let last = 0;
    let kept = 0;
    for (let at = this.#firstReaching(range.start); at < this.#common.length; at += 1) {
      const stretch = this.#common[at];
      if (stretch === undefined || stretch.before >= range.end) break;
      const start = Math.max(stretch.before, range.start);
      const end = Math.min(stretch.before + stretch.length, range.end);
      const letters = lettersIn(this.#before, { start, end });
      if (letters === 0) continue;
      isJoined ||= hasWord(this.#before.slice(stretch.before, start));
      isJoined ||= hasWord(this.#before.slice(end, stretch.before + stretch.length));
      first ??= start - stretch.before + stretch.after;
      last = end - stretch.before + stretch.after;
      kept += letters;
    }
    if (first === null) return null;
    const placed = trimmed(this.#after, { start: first, end: last });
    const most = Math.max(before, lettersIn(this.#after, placed));
    return { range: placed, likeness: most === 0 ? 0 : kept / most, isJoined };
  }

  #find(range: TextRange, aligned: Aligned | null): Found | null {
    this.#search ??= new WordSearch(this.#before, this.#after);
    return this.#search.find(range, aligned?.range.start ?? this.#near(range.start));
  }

  /** Where an offset would be if nothing but what stands before it had changed. */
  #near(offset: number): number {
    const stretch = this.#common[this.#firstReaching(offset) - 1];
    return stretch === undefined ? offset : offset - stretch.before + stretch.after;
  }

  /** The first stretch that ends behind an offset. */
  #firstReaching(offset: number): number {
    let low = 0;
    let high = this.#common.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const stretch = this.#common[middle];
      if (stretch !== undefined && stretch.before + stretch.length <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const hasWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
const letters = (text: string): string => text.replace(/\s/g, '');

/** UTF-16 units that are no white space. */
function lettersIn(text: string, { start, end }: TextRange): number {
  let count = 0;
  for (let at = start; at < end; at += 1) if (!isSpace(text.charCodeAt(at))) count += 1;
  return count;
}

const isSpace = (unit: number): boolean =>
  unit === 32 || (unit >= 9 && unit <= 13) || unit === 160 || unit === 0x202f || unit === 0x3000;

function trimmed(text: string, { start, end }: TextRange): TextRange {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from += 1;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1;
  return { start: from, end: to };
}
