import type { TextRange } from '../text/position';

/** A place where all words of a passage stand. */
export interface Found {
  readonly range: TextRange;
  /** It is long enough to be itself, or what stands around it tells it from other places. */
  readonly isSure: boolean;
  /** The words stand nowhere else. */
  readonly isOnly: boolean;
}

interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Words after which a place is a place of its own, without anything around it. */
const tellingWords = 5;
/** Words before and after a passage that tell of its place. */
const around = 6;
/** Places that are looked at; a passage that stands at more is nowhere for certain. */
const mostPlaces = 200;

/**
 * Finds the words of a passage of one text in another, whatever signs and white space stand between them. The words are looked up by their
 * pairs, so that ten thousand passages cost no more than a walk through both texts.
 */
export class WordSearch {
  readonly #texts: { readonly before: string; readonly after: string };
  readonly #before: readonly Word[];
  readonly #after: readonly Word[];
  readonly #places = new Map<string, number[]>();

  constructor(before: string, after: string) {
    this.#texts = { before, after };
    this.#before = wordsOf(before);
    this.#after = wordsOf(after);
    for (const [at, { word }] of this.#after.entries()) {
      this.#add(word, at);
      this.#add(`${word} ${this.#after[at + 1]?.word ?? ''}`, at);
    }
  }

  /** @param near where it should be, an offset into the other text: of places that are equally good, the nearest */
  find(range: TextRange, near: number): Found | null {
    const first = this.#firstIn(range.start);
    let last = first;
    while ((this.#before[last]?.end ?? Number.POSITIVE_INFINITY) <= range.end) last += 1;
    const count = last - first;
    if (count === 0) return null;
    const places = this.#placesOf(first, count);
    let best: { at: number; alike: number } | null = null;
    let second = -1;
    for (const at of places) {
      const alike = this.#alikeAround(first, at, count);
      const isNearer = best !== null && this.#distance(at, near) < this.#distance(best.at, near);
      if (best === null || alike > best.alike || (alike === best.alike && isNearer)) {
        second = Math.max(second, best?.alike ?? -1);
        best = { at, alike };
      } else second = Math.max(second, alike);
    }
    if (best === null) return null;
    const isOnly = second < 0;
    const isTold = isOnly ? count >= tellingWords || best.alike >= 2 : best.alike >= second + 2;
    return {
      range: this.#withSigns(range, first, best.at, count),
      isSure: isTold && !this.#cutsWords(range, first, last),
      isOnly,
    };
  }

  /** The words found, with the signs at their edges that the passage has too. */
  #withSigns(range: TextRange, first: number, at: number, count: number): TextRange {
    const { before, after } = this.#texts;
    const start = this.#after[at]?.start ?? 0;
    const end = this.#after[at + count - 1]?.end ?? start;
    const lead = before.slice(range.start, this.#before[first]?.start);
    const tail = before.slice(this.#before[first + count - 1]?.end, range.end);
    return {
      start: after.endsWith(lead, start) ? start - lead.length : start,
      end: after.startsWith(tail, end) ? end + tail.length : end,
    };
  }

  /** Whether the passage begins or ends inside a word: of that word nothing is looked for. */
  #cutsWords({ start, end }: TextRange, first: number, last: number): boolean {
    return (this.#before[first - 1]?.end ?? 0) > start || (this.#before[last]?.start ?? end) < end;
  }

  #add(words: string, at: number): void {
    const places = this.#places.get(words);
    if (places === undefined) this.#places.set(words, [at]);
    else places.push(at);
  }

  /** Where these words stand, as numbers of the first of them. */
  #placesOf(first: number, count: number): number[] {
    const word = (at: number) => this.#before[at]?.word ?? '';
    const key = count === 1 ? word(first) : `${word(first)} ${word(first + 1)}`;
    const candidates = this.#places.get(key) ?? [];
    const found: number[] = [];
    for (const at of candidates.slice(0, 50 * mostPlaces)) {
      let same = 0;
      while (same < count && this.#after[at + same]?.word === word(first + same)) same += 1;
      if (same === count) found.push(at);
      if (found.length === mostPlaces) break;
    }
    return found;
  }

  /** Words around that are the same, next to the passage first. */
  #alikeAround(first: number, at: number, count: number): number {
    let alike = 0;
    for (let step = 1; step <= around; step += 1) {
      if (this.#before[first - step]?.word !== this.#after[at - step]?.word) break;
      alike += 1;
    }
    for (let step = 0; step < around; step += 1) {
      if (this.#before[first + count + step]?.word !== this.#after[at + count + step]?.word) break;
      alike += 1;
    }
    return alike;
  }

  #distance(at: number, near: number): number {
    return Math.abs((this.#after[at]?.start ?? 0) - near);
  }

  /** The first word that begins at an offset or behind it. */
  #firstIn(offset: number): number {
    let low = 0;
    let high = this.#before.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#before[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Letters of scripts without spaces are words of their own. */
const wordPattern =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}\p{M}])+/gu;

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(wordPattern)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
