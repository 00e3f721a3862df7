import type { TextRange } from '../text/position';
import { alignTexts, type CommonStretch } from './alignTexts';
import { isOtherText } from './isOtherText';
import { SimilarPlaces } from './similarPlaces';
import { WordIndex } from './wordIndex';
import { type Found, WordSearch } from './wordSearch';

/**
 * Where a passage is in a new version of its text.
 * - `exact`: all its words, where they were
 * - `moved`: all its words, at another place
 * - `changed`: where it was, with at least four fifths of its words
 * - `uncertain`: a place where part of its words are, here or elsewhere, or one of several where all are
 * - `lost`: nowhere
 */
export type Anchoring =
  | { readonly kind: 'exact' | 'moved' | 'changed'; readonly range: TextRange; readonly likeness: number }
  | {
      readonly kind: 'uncertain';
      readonly range: TextRange;
      readonly likeness: number;
      /** What stands around it says so; false: only its words do. */
      readonly isInPlace: boolean;
    }
  | { readonly kind: 'lost' };

/** Shares of a passage's words that have to be left, 0…1. */
const enoughToStay = 0.8;
const enoughToSuggest = 0.4;
/** How much more alike another place has to be than the one along the alignment. */
const clearlyMore = 0.15;
/** Likeness from which on a place among the words that were around counts for more than one with all words. */
const asGood = 0.99;
/** Share of a place that has to be where other words went for it to be theirs. */
const enoughToBeTaken = 0.8;
/** UTF-16 units on either side of a passage of which so much stays, as a share of letters, that it is where it was. */
const farAround = 200;
const nearlyAll = 0.95;

interface Aligned {
  readonly range: TextRange;
  readonly likeness: number;
  /** The passage with what stays the same around it, in the old text. */
  readonly joined: TextRange;
}

/** Finds passages of a text in its new version: a ladder from what is certain to what is lost. Offsets are UTF-16 units. */
export class Reanchoring {
  /** The new text is no version of the old one: what is not there word by word is lost. */
  readonly isOtherText: boolean;
  readonly #before: string;
  readonly #after: string;
  readonly #common: readonly CommonStretch[];
  #words: { readonly search: WordSearch; readonly similar: SimilarPlaces } | null = null;

  constructor(before: string, after: string) {
    this.#before = before;
    this.#after = after;
    this.isOtherText = before !== after && isOtherText(before, after);
    this.#common = alignTexts(before, after, this.isOtherText);
  }

  /** @param range of words, not of white space alone */
  place(range: TextRange): Anchoring {
    const aligned = this.#aligned(range);
    if (aligned?.likeness === 1 && this.#isTold(range, aligned))
      return { kind: 'exact', range: aligned.range, likeness: 1 };
    const { search } = this.#indexed();
    const found = search.find(range, aligned?.range.start ?? this.#near(range.start));
    if (found?.isSure && !this.#isTaken(found.range, range)) return this.#elsewhere(range, found.range);
    const { range: place, likeness } = aligned ?? { range, likeness: 0 };
    if (likeness >= enoughToStay && likeness < 1) return { kind: 'changed', range: place, likeness };
    return this.#guessed(range, aligned, found);
  }

  /** What stands around must tell the place from others with the same words: nearly all of it stays, or there is no other like it. */
  #isTold(range: TextRange, { joined }: Aligned): boolean {
    const around = {
      start: Math.max(0, range.start - farAround),
      end: Math.min(this.#before.length, range.end + farAround),
    };
    if (this.#kept(around) >= nearlyAll * lettersIn(this.#before, around)) return true;
    return this.#indexed().search.isTelling(joined);
  }

  /** Letters of a range of the old text that common stretches cover. */
  #kept(range: TextRange): number {
    let kept = 0;
    for (const { part } of this.#stretchesIn(range, 'before')) kept += lettersIn(this.#before, part);
    return kept;
  }

  /** Whether other words of the old text went to a place. */
  #isTaken(place: TextRange, range: TextRange): boolean {
    let letters = 0;
    for (const { stretch, part } of this.#stretchesIn(place, 'after')) {
      const start = part.start - stretch.after + stretch.before;
      const isOwn = overlap({ start, end: start + part.end - part.start }, range);
      if (!isOwn) letters += lettersIn(this.#after, part);
    }
    return letters >= enoughToBeTaken * lettersIn(this.#after, place);
  }

  /** Common stretches that lie in a range of one of the texts, with the part of it that each covers. */
  *#stretchesIn(range: TextRange, side: 'before' | 'after') {
    for (let at = this.#firstReaching(range.start, side); at < this.#common.length; at += 1) {
      const stretch = this.#common[at];
      if (stretch === undefined || stretch[side] >= range.end) return;
      const start = Math.max(stretch[side], range.start);
      const end = Math.min(stretch[side] + stretch.length, range.end);
      yield { stretch, part: { start, end } };
    }
  }

  /** All words are there, perhaps with other signs between them. */
  #elsewhere(range: TextRange, place: TextRange): Anchoring {
    const before = letters(this.#before.slice(range.start, range.end));
    const after = letters(this.#after.slice(place.start, place.end));
    if (before === after) return { kind: 'moved', range: place, likeness: 1 };
    const likeness = Math.min(before.length, after.length) / Math.max(before.length, after.length);
    return { kind: 'changed', range: place, likeness: Math.min(likeness, 0.99) };
  }

  /** The place that is most likely, when none is certain. */
  #guessed(range: TextRange, aligned: Aligned | null, found: Found | null): Anchoring {
    if (this.isOtherText) return { kind: 'lost' };
    const similar = this.#indexed().similar.find(range);
    const along = aligned !== null && aligned.likeness >= enoughToSuggest ? aligned : null;
    const least = along === null ? enoughToSuggest : along.likeness + clearlyMore;
    if (found !== null && !(similar !== null && similar.likeness >= asGood))
      return { kind: 'uncertain', range: found.range, likeness: 1, isInPlace: false };
    // Where it was, both its ends are known; a part of that may be more alike, and is no better.
    const isElsewhere = similar !== null && !(along !== null && overlap(similar.range, along.range));
    if (isElsewhere && similar.likeness >= least) return { kind: 'uncertain', ...similar, isInPlace: false };
    if (along === null) return { kind: 'lost' };
    return { kind: 'uncertain', range: along.range, likeness: along.likeness, isInPlace: true };
  }

  /** Where the common stretches say that a range is, and how much of its words they cover; null: nothing of it. */
  #aligned(range: TextRange): Aligned | null {
    const before = lettersIn(this.#before, range);
    const joined = { ...range };
    let first: number | null = null;
    let last = 0;
    let kept = 0;
    for (let at = this.#firstReaching(range.start, 'before'); at < this.#common.length; at += 1) {
      const stretch = this.#common[at];
      if (stretch === undefined || stretch.before >= range.end) break;
      const start = Math.max(stretch.before, range.start);
      const end = Math.min(stretch.before + stretch.length, range.end);
      const letters = lettersIn(this.#before, { start, end });
      if (letters === 0) continue;
      joined.start = Math.min(joined.start, stretch.before);
      joined.end = Math.max(joined.end, stretch.before + stretch.length);
      first ??= start - stretch.before + stretch.after;
      last = end - stretch.before + stretch.after;
      kept += letters;
    }
    if (first === null) return null;
    const placed = trimmed(this.#after, { start: first, end: last });
    const most = Math.max(before, lettersIn(this.#after, placed));
    return { range: placed, likeness: most === 0 ? 0 : kept / most, joined };
  }

  #indexed() {
    if (this.#words !== null) return this.#words;
    const before = new WordIndex(this.#before);
    const after = new WordIndex(this.#after);
    const search = new WordSearch({ text: this.#before, index: before }, { text: this.#after, index: after });
    this.#words = { search, similar: new SimilarPlaces(before, after) };
    return this.#words;
  }

  /** Where an offset would be if nothing but what stands before it had changed. */
  #near(offset: number): number {
    const stretch = this.#common[this.#firstReaching(offset, 'before') - 1];
    return stretch === undefined ? offset : offset - stretch.before + stretch.after;
  }

  /** The first stretch that ends behind an offset of one of the texts. */
  #firstReaching(offset: number, side: 'before' | 'after'): number {
    let low = 0;
    let high = this.#common.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const stretch = this.#common[middle];
      if (stretch !== undefined && stretch[side] + stretch.length <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const overlap = (a: TextRange, b: TextRange): boolean => a.start < b.end && a.end > b.start;

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
