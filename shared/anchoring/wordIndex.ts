import { type Word, wordsOf } from './words';

/** The words of a text, and where each of them and each pair of them stands. */
export class WordIndex {
  readonly words: readonly Word[];
  readonly #places = new Map<string, number[]>();
  /** Letters of all words before each. */
  readonly #letters: Uint32Array;

  constructor(text: string) {
    this.words = wordsOf(text);
    this.#letters = new Uint32Array(this.words.length + 1);
    for (const [at, { word }] of this.words.entries()) {
      this.#letters[at + 1] = (this.#letters[at] ?? 0) + word.length;
      this.#add(word, at);
      this.#add(this.pairAt(at), at);
    }
  }

  wordAt(at: number): string {
    return this.words[at]?.word ?? '';
  }

  pairAt(at: number): string {
    return `${this.wordAt(at)} ${this.wordAt(at + 1)}`;
  }

  /** Where a word or a pair of words (see `pairAt`) begins, as numbers of words, rising. */
  placesOf(words: string): readonly number[] {
    return this.#places.get(words) ?? nowhere;
  }

  /** How many letters these words have together. */
  letters(from: number, to: number): number {
    return (this.#letters[to] ?? 0) - (this.#letters[from] ?? 0);
  }

  /** The first word that begins at an offset or behind it. */
  firstFrom(offset: number): number {
    return this.#first(({ start }) => start >= offset);
  }

  /** The first word that does not end at an offset or before it. */
  firstEndingBehind(offset: number): number {
    return this.#first(({ end }) => end > offset);
  }

  #first(holds: (word: Word) => boolean): number {
    let low = 0;
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const word = this.words[middle];
      if (word !== undefined && !holds(word)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #add(words: string, at: number): void {
    const places = this.#places.get(words);
    if (places === undefined) this.#places.set(words, [at]);
    else places.push(at);
  }
}

const nowhere: readonly number[] = [];
