import type { TextRange } from '../text/position';
import type { WordIndex } from './wordIndex';
import { foldedSigns } from './words';

/** A place where all words of a passage stand. */
export interface Found {
  readonly range: TextRange;
  /** It is long enough to be itself, or what stands around it tells it from other places. */
  readonly isSure: boolean;
  /** The words stand nowhere else, in neither text. */
  readonly isOnly: boolean;
}

/** Words after which a place is a place of its own, without anything around it. */
const tellingWords = 5;
/** Words in a row that are not there twice by chance. */
const manyWords = 8;
/** Words before and after a passage that tell of its place. */
const around = 6;
/** Words around that are enough to tell of a place, of words that stand at one place in both texts, and of others. */
const enoughAround = { once: 2, often: 4 };
/** How many more words around it has to have than any other place. */
const ahead = 2;
/** Places that are looked at; a passage that stands at more is nowhere for certain. */
const mostPlaces = 200;
/** Pairs of words at the beginning of a passage among which the rarest is looked up. */
const pairsAsked = 16;

/**
 * Finds the words of a passage of one text in another, whatever signs and white space stand between them. The words are looked up by their
 * rarest pair, so that ten thousand passages cost no more than a walk through both texts.
 */
export class WordSearch {
  readonly #texts: { readonly before: string; readonly after: string };
  readonly #before: WordIndex;
  readonly #after: WordIndex;

  constructor(
    before: { readonly text: string; readonly index: WordIndex },
    after: { readonly text: string; readonly index: WordIndex },
  ) {
    this.#texts = { before: before.text, after: after.text };
    this.#before = before.index;
    this.#after = after.index;
  }

  /** @param near where it should be, an offset into the other text: of places that are equally good, the nearest */
  find(range: TextRange, near: number): Found | null {
    const { first, last, count } = this.#wordsIn(range);
    if (count === 0) return null;
    let best: { at: number; alike: number } | null = null;
    let second = -1;
    for (const at of this.#placesOf(this.#after, first, count)) {
      const alike = this.#alikeAround(first, at, count);
      const isNearer = best !== null && this.#distance(at, near) < this.#distance(best.at, near);
      if (best === null || alike > best.alike || (alike === best.alike && isNearer)) {
        second = Math.max(second, best?.alike ?? -1);
        best = { at, alike };
      } else second = Math.max(second, alike);
    }
    if (best === null) return null;
    const isOnly = second < 0 && this.#placesOf(this.#before, first, count).length === 1;
    const { once, often } = enoughAround;
    const isTold = isOnly
      ? count >= tellingWords || best.alike >= once
      : best.alike >= Math.max(often, second + ahead) && this.#isTold(first, best.at, count);
    return {
      range: this.#withSigns(range, first, best.at, count),
      isSure: isTold && !this.#cutsWords(range, first, last),
      isOnly,
    };
  }

  /** Whether words stand at one place alone in both texts, and not by chance: they are many, or one of them is the only one. */
  isTelling(range: TextRange): boolean {
    const { first, count } = this.#wordsIn(range);
    return this.#isTelling(first, count);
  }

  #isTelling(first: number, count: number): boolean {
    const once = (from: number, many: number) =>
      [this.#before, this.#after].every((index) => this.#placesOf(index, from, many).length === 1);
    if (count === 0 || !once(first, count)) return false;
    if (count >= manyWords) return true;
    for (let at = first; at < first + count; at += 1) if (once(at, 1)) return true;
    return false;
  }

  /** Whether a passage with what is the same around a place tells of it. */
  #isTold(first: number, at: number, count: number): boolean {
    const { before, behind } = this.#sameAround(first, at, count);
    return this.#isTelling(first - before, before + count + behind);
  }

  #wordsIn(range: TextRange): { first: number; last: number; count: number } {
    const first = this.#before.firstFrom(range.start);
    const last = Math.max(first, this.#before.firstEndingBehind(range.end));
    return { first, last, count: last - first };
  }

  /** The words found, with the signs at their edges that the passage has too. */
  #withSigns(range: TextRange, first: number, at: number, count: number): TextRange {
    const { before, after } = this.#texts;
    const words = { before: this.#before.words, after: this.#after.words };
    const start = words.after[at]?.start ?? 0;
    const end = words.after[at + count - 1]?.end ?? start;
    const lead = before.slice(range.start, words.before[first]?.start);
    const tail = before.slice(words.before[first + count - 1]?.end, range.end);
    const isSame = (from: number, signs: string) =>
      foldedSigns(after.slice(from, from + signs.length)) === foldedSigns(signs);
    return {
      start: start >= lead.length && isSame(start - lead.length, lead) ? start - lead.length : start,
      end: isSame(end, tail) ? end + tail.length : end,
    };
  }

  /** Whether the passage begins or ends inside a word: of that word nothing is looked for. */
  #cutsWords({ start, end }: TextRange, first: number, last: number): boolean {
    const { words } = this.#before;
    return (words[first - 1]?.end ?? 0) > start || (words[last]?.start ?? end) < end;
  }

  /** Where these words stand, as numbers of the first of them. */
  #placesOf(index: WordIndex, first: number, count: number): number[] {
    const [step, candidates] = this.#rarest(index, first, count);
    const found: number[] = [];
    for (const candidate of candidates.slice(0, 50 * mostPlaces)) {
      const at = candidate - step;
      let same = 0;
      while (same < count && index.wordAt(at + same) === this.#before.wordAt(first + same)) same += 1;
      if (same === count) found.push(at);
      if (found.length === mostPlaces) break;
    }
    return found;
  }

  /** Where the pair of words among the first that stands at the fewest places does, and how many words lie before it. */
  #rarest(index: WordIndex, first: number, count: number): readonly [number, readonly number[]] {
    if (count === 1) return [0, index.placesOf(this.#before.wordAt(first))];
    let best: readonly [number, readonly number[]] = [0, index.placesOf(this.#before.pairAt(first))];
    for (let step = 1; step < Math.min(count - 1, pairsAsked) && best[1].length > 1; step += 1) {
      const places = index.placesOf(this.#before.pairAt(first + step));
      if (places.length < best[1].length) best = [step, places];
    }
    return best;
  }

  /** How many words before and behind are the same, next to the passage first. */
  #sameAround(first: number, at: number, count: number): { before: number; behind: number } {
    const isSame = (step: number) =>
      this.#before.words[first + step] !== undefined &&
      this.#before.wordAt(first + step) === this.#after.wordAt(at + step);
    let before = 0;
    while (before < around && isSame(-before - 1)) before += 1;
    let behind = 0;
    while (behind < around && isSame(count + behind)) behind += 1;
    return { before, behind };
  }

  #alikeAround(first: number, at: number, count: number): number {
    const { before, behind } = this.#sameAround(first, at, count);
    return before + behind;
  }

  #distance(at: number, near: number): number {
    return Math.abs((this.#after.words[at]?.start ?? 0) - near);
  }
}
