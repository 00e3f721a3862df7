import type { Anchoring } from '../reanchoring';
import type { Placed } from './revisedText';

/**
 * What a verdict about a passage is worth.
 * - `placed`, `suggested`: for certain, or as a guess, where its words are now
 * - `misplaced`, `misled`: the same, where they are not
 * - `missed`: said to be lost, though two fifths of its words are together at one place
 * - `gone`: said to be lost, rightly
 */
export type Verdict = 'placed' | 'misplaced' | 'suggested' | 'misled' | 'missed' | 'gone';

/** Share of a passage's letters that have to be together for it to be there. */
const enoughToBeThere = 0.4;
/** Share of a place that has to be words of the passage, and share of these words that has to be in it. */
const enoughInCommon = 0.5;

/** Where the words of the first text are in the new one. */
export interface NewPlaces {
  readonly all: readonly Placed[];
  /** By the number of the word in the first text. */
  readonly byOrigin: ReadonlyMap<number, number>;
}

export function newPlaces(all: readonly Placed[]): NewPlaces {
  const byOrigin = new Map<number, number>();
  for (const [at, { cell }] of all.entries()) if (cell.origin !== null) byOrigin.set(cell.origin, at);
  return { all, byOrigin };
}

/** @param words the words of the passage */
export function judge(anchoring: Anchoring, words: readonly Placed[], { all, byOrigin }: NewPlaces): Verdict {
  const left = words.flatMap(({ cell }) => byOrigin.get(cell.origin ?? -1) ?? []).sort((a, b) => a - b);
  const lettersAt = (places: readonly number[]) => places.reduce((sum, at) => sum + lettersOf(all[at]), 0);
  if (anchoring.kind === 'lost') {
    const letters = words.reduce((sum, word) => sum + lettersOf(word), 0);
    const together = Math.max(0, ...clusters(left, words.length + 5).map(lettersAt));
    return together >= enoughToBeThere * letters ? 'missed' : 'gone';
  }
  const { start, end } = anchoring.range;
  const isIn = ({ range }: Placed) => range.start < end && range.end > start;
  const own = lettersAt(left.filter((at) => all.slice(at, at + 1).some(isIn)));
  const inPlace = all.filter(isIn).reduce((sum, word) => sum + lettersOf(word), 0);
  const isRight = own >= enoughInCommon * inPlace;
  if (anchoring.kind === 'uncertain') return isRight ? 'suggested' : 'misled';
  return isRight && own >= enoughInCommon * lettersAt(left) ? 'placed' : 'misplaced';
}

const lettersOf = (word: Placed | undefined): number =>
  word === undefined ? 0 : word.range.end - word.range.start;

/** Words that stand together, those with more than `widest` others between them apart. */
function clusters(places: readonly number[], widest: number): number[][] {
  const found: number[][] = [];
  for (const at of places) {
    const last = found.at(-1);
    if (last !== undefined && at - (last.at(-1) ?? at) <= widest) last.push(at);
    else found.push([at]);
  }
  return found;
}
