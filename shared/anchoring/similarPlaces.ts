import type { TextRange } from '../text/position';
import { alignSequences } from './alignSequences';
import type { WordIndex } from './wordIndex';

/** A place where part of the words of a passage stand. */
export interface SimilarPlace {
  readonly range: TextRange;
  /** The letters of its words that stand there too, as a share of the longer of both, 0…1. */
  readonly likeness: number;
}

/** A short passage is looked for with as many words around it as make this many in all. */
const enoughWords = 24;
/** Likeness from which on a place among the same words needs no other. */
const enoughAmong = 0.5;
/** Words that are asked where they stand; of a longer passage those that stand at the fewest places. */
const mostAsked = 64;
/** Places that the words asked may name in all. */
const mostVotes = 1500;

/**
 * Finds where a passage may be that was moved and changed. Its rare words and pairs of words are asked where they stand in the other text;
 * where many of them agree on a beginning, the words are aligned one by one. What is looked at has bounds for each passage, so that many
 * passages take as long as they are many, however long the texts.
 */
export class SimilarPlaces {
  readonly #before: WordIndex;
  readonly #after: WordIndex;

  constructor(before: WordIndex, after: WordIndex) {
    this.#before = before;
    this.#after = after;
  }

  /** The place most alike; null: none has words of it together. */
  find(range: TextRange): SimilarPlace | null {
    const first = this.#before.firstFrom(range.start);
    const end = this.#before.firstEndingBehind(range.end);
    if (end <= first) return null;
    const around = Math.max(0, Math.ceil((enoughWords - (end - first)) / 2));
    const from = Math.max(0, first - around);
    const to = Math.min(this.#before.words.length, end + around);
    const among = this.#likeliest({ from, to, first, end });
    if (around === 0 || (among !== null && among.likeness >= enoughAmong)) return among;
    // What was moved alone has left behind what was around it.
    const alone = this.#likeliest({ from: first, to: end, first, end });
    return among !== null && (alone === null || alone.likeness <= among.likeness) ? among : alone;
  }

  #likeliest(asked: Asked): SimilarPlace | null {
    const start = this.#likelyStart(asked.from, asked.to);
    return start === null ? null : this.#aligned(asked, start);
  }

  /** The word of the other text with which the most words agree that these begin there. */
  #likelyStart(from: number, to: number): number | null {
    const votes = this.#votes(from, to).sort((first, second) => first.start - second.start);
    const reach = Math.max(4, Math.ceil((to - from) / 4));
    let best = { weight: 0, start: 0 };
    let weight = 0;
    let tail = 0;
    for (const vote of votes) {
      weight += vote.weight;
      for (; (votes[tail]?.start ?? vote.start) < vote.start - reach; tail += 1)
        weight -= votes[tail]?.weight ?? 0;
      if (weight > best.weight) best = { weight, start: votes[tail]?.start ?? 0 };
    }
    return best.weight === 0 ? null : best.start;
  }

  #votes(from: number, to: number): { start: number; weight: number }[] {
    const asked: { at: number; places: readonly number[] }[] = [];
    for (let at = from; at < to; at += 1) {
      asked.push({ at, places: this.#after.placesOf(this.#before.wordAt(at)) });
      if (at + 1 < to) asked.push({ at, places: this.#after.placesOf(this.#before.pairAt(at)) });
    }
    const rare = asked.filter(({ places }) => places.length > 0);
    rare.sort((first, second) => first.places.length - second.places.length);
    const votes: { start: number; weight: number }[] = [];
    for (const { at, places } of rare.slice(0, mostAsked)) {
      if (votes.length + places.length > mostVotes) break;
      const weight = 1 / Math.sqrt(places.length);
      for (const place of places) votes.push({ start: place - (at - from), weight });
    }
    return votes;
  }

  /** The words aligned one by one; of what fits, the part that is most alike. */
  #aligned({ from, to, first, end }: Asked, start: number): SimilarPlace | null {
    const reach = Math.ceil((to - from) / 2) + 4;
    const left = Math.max(0, start - reach);
    const right = Math.min(this.#after.words.length, start + (to - from) + reach);
    const numbers = new Map<string, number>();
    const numberOf = (word: string) => {
      const known = numbers.get(word) ?? numbers.size;
      numbers.set(word, known);
      return known;
    };
    const before = this.#before.words.slice(from, to).map(({ word }) => numberOf(word));
    const after = this.#after.words.slice(left, right).map(({ word }) => numberOf(word));
    const pairs = alignSequences(before, after)
      .map(([a, b]) => [a + from, b + left] as const)
      .filter(([a]) => a >= first && a < end);
    return this.#mostAlike(pairs, this.#before.letters(first, end));
  }

  /** Leaves out words at the ends as long as what is between is more alike without them. */
  #mostAlike(pairs: readonly (readonly [number, number])[], letters: number): SimilarPlace | null {
    let low = 0;
    let high = pairs.length;
    let kept = pairs.reduce((sum, [a]) => sum + this.#before.letters(a, a + 1), 0);
    const likeness = (from: number, to: number, of: number) => {
      const last = pairs[to - 1]?.[1] ?? 0;
      return of / Math.max(letters, this.#after.letters(pairs[from]?.[1] ?? 0, last + 1), 1);
    };
    const lengthAt = (at: number) => {
      const word = pairs[at]?.[0] ?? 0;
      return this.#before.letters(word, word + 1);
    };
    while (high - low > 1) {
      const now = likeness(low, high, kept);
      const withoutFirst = likeness(low + 1, high, kept - lengthAt(low));
      const withoutLast = likeness(low, high - 1, kept - lengthAt(high - 1));
      if (Math.max(withoutFirst, withoutLast) <= now) break;
      if (withoutFirst >= withoutLast) kept -= lengthAt(low++);
      else kept -= lengthAt(--high);
    }
    if (high === low) return null;
    const start = this.#after.words[pairs[low]?.[1] ?? 0]?.start ?? 0;
    const end = this.#after.words[pairs[high - 1]?.[1] ?? 0]?.end ?? 0;
    return { range: { start, end }, likeness: likeness(low, high, kept) };
  }
}

/** The words of a passage, and of what is looked for with it. */
interface Asked {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly end: number;
}
