import type { BlockContent } from '../../text/block';

/** Shares from 0 to 1. */
export interface WordRecall {
  /** Of the words of the reference, how many were read. */
  readonly recall: number;
  /** Of the words that were read, how many the reference has. */
  readonly precision: number;
}

/** Compares the words of blocks with those of a reference text; a word counts as often as it stands. */
export function wordRecall(reference: string, blocks: readonly BlockContent[]): WordRecall {
  const expected = wordsOf(reference);
  const found = wordsOf(blocks.map(({ text }) => text).join('\n'));
  const left = new Map<string, number>();
  for (const word of expected) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of found) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    common++;
    left.set(word, count - 1);
  }
  return { recall: common / Math.max(expected.length, 1), precision: common / Math.max(found.length, 1) };
}

const wordsOf = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
