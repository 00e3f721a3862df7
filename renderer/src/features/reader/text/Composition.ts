import { findReplacement } from '@shared/anchoring/mapEdit';
import type { BlockRecord } from '@shared/project/records';
import type { BlockContent } from '@shared/text/block';
import type { Position } from '@shared/text/position';
import type { NodeKey } from 'lexical';
import { sameContent } from './blockText';

/**
 * A word of an input method that is not complete yet. Nothing of it is sent, and the blocks that it touches are left alone; what comes
 * for them from elsewhere is shown when the word is complete.
 */
export class Composition {
  /** Keys of what the editor touched. */
  readonly touched = new Set<NodeKey>();
  /** The blocks it touches, as they were when it touched them first. */
  readonly before = new Map<string, BlockRecord>();
  #isOvertaken = false;

  /** @param selectedFrom where the words begin that it is written over; null: nothing was selected */
  constructor(readonly selectedFrom: Position | null) {}

  touch(block: BlockRecord): void {
    if (!this.before.has(block.id)) this.before.set(block.id, block);
  }

  /** Whether a block has to be left as it is in the editor; `now`: what it is in the project, null: gone. */
  holds(id: string, now: BlockContent | null): boolean {
    const before = this.before.get(id);
    if (before === undefined) return false;
    if (now === null || !sameContent(before, now)) this.#isOvertaken = true;
    return true;
  }

  /** Whether one of its blocks was changed from elsewhere meanwhile. */
  get isOvertaken(): boolean {
    return this.#isOvertaken;
  }
}

/** Words, and the stretch of a block that they take the place of. */
export interface PlacedWords {
  readonly words: string;
  readonly block: string;
  readonly start: number;
  readonly end: number;
}

/**
 * What was written into a block, placed into what the block has become elsewhere meanwhile.
 * @param before the block when the writing began
 * @param caret where it ended in `written`
 */
export function rebased(before: BlockRecord, written: string, caret: number, now: BlockContent): PlacedWords {
  const mine = findReplacement(before.text, written, caret);
  const place = placeThrough(before, now);
  const start = place(mine.start);
  const words = written.slice(mine.start, mine.newEnd);
  return { words, block: before.id, start, end: Math.max(start, place(mine.oldEnd)) };
}

/** Where a place in a block is in what the block has become elsewhere. */
export function placeThrough(before: BlockRecord, now: BlockContent): (offset: number) => number {
  const theirs = findReplacement(before.text, now.text, null);
  return (offset) => {
    if (offset <= theirs.start) return offset;
    return offset < theirs.oldEnd ? theirs.newEnd : offset + theirs.newEnd - theirs.oldEnd;
  };
}
