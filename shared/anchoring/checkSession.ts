import { sameWords } from './describeQuote';
import type { Quote } from './quote';

/** A passage as the check sees it; an annotation is one. */
export interface CheckedPassage {
  readonly id: string;
  readonly quote: Quote;
  readonly codings: readonly unknown[];
}

/** Why somebody should look at a passage after the text was edited. */
export type Concern = 'gone' | 'changed' | 'cut';

export interface PassageConcern<Passage extends CheckedPassage> {
  readonly concern: Concern;
  /** The passage as it was before. */
  readonly before: Passage;
}

export interface SessionCheck<Passage extends CheckedPassage> {
  /** Codings on the passages that were looked at; a passage with a memo only counts as one. */
  readonly codings: number;
  /** Of these, the codings on the passages that need somebody. */
  readonly needing: number;
  readonly concerns: readonly PassageConcern<Passage>[];
}

/**
 * Compares the passages at the beginning of an edit session with what has become of them. A passage needs somebody when all of its
 * words are gone, when fewer than half of its words are as they were, or when one of its ends lies inside a word and did not before.
 */
export function checkSession<Passage extends CheckedPassage>(
  before: Iterable<Passage>,
  now: (id: string) => CheckedPassage | undefined,
): SessionCheck<Passage> {
  let codings = 0;
  let needing = 0;
  const concerns: PassageConcern<Passage>[] = [];
  for (const passage of before) {
    const weight = Math.max(1, passage.codings.length);
    codings += weight;
    const concern = concernOf(passage, now(passage.id));
    if (concern === null) continue;
    needing += weight;
    concerns.push({ concern, before: passage });
  }
  return { codings, needing, concerns };
}

function concernOf(before: CheckedPassage, now: CheckedPassage | undefined): Concern | null {
  if (now === undefined) return 'gone';
  if (now === before || now.quote === before.quote) return null;
  if (!sameWords(before.quote, now.quote) && keptPart(before.quote, now.quote) < 0.5) return 'changed';
  const cutBefore = cutEnds(before.quote);
  const cutNow = cutEnds(now.quote);
  return (cutNow.start && !cutBefore.start) || (cutNow.end && !cutBefore.end) ? 'cut' : null;
}

/** Letters of scripts that put no spaces between words say nothing about where a word ends. */
const wordEnd = /[\p{L}\p{N}\p{M}]$/u;
const wordStart = /^[\p{L}\p{N}\p{M}]/u;
const unspacedEnd = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]$/u;

function cutEnds({ head, tail, prefix, suffix }: Quote): { start: boolean; end: boolean } {
  return { start: partsWord(prefix, head), end: partsWord(tail === '' ? head : tail, suffix) };
}

const partsWord = (left: string, right: string): boolean =>
  wordEnd.test(left) && wordStart.test(right) && !unspacedEnd.test(left);

/** Which part of the words of the longer of two quotes the other has too, 0…1, however they are ordered. */
function keptPart(a: Quote, b: Quote): number {
  const left = pieces(a);
  const right = pieces(b);
  const counts = new Map<string, number>();
  for (const piece of left) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  let common = 0;
  for (const piece of right) {
    const count = counts.get(piece) ?? 0;
    if (count === 0) continue;
    common += 1;
    counts.set(piece, count - 1);
  }
  const longer = Math.max(left.length, right.length);
  const byWords = longer === 0 ? 1 : common / longer;
  // Of a long passage only both ends are known; its length tells of the middle.
  return Math.min(byWords, Math.min(a.length, b.length) / Math.max(a.length, b.length, 1));
}

/** Words; the letters of a passage that is a word or less, so that a mended slip is no other passage. */
function pieces({ head, tail }: Quote): string[] {
  const words = `${head} ${tail}`.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return words.length > 2 ? [...words] : [...`${head}${tail}`];
}
