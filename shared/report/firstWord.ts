import type { AnnotationRecord, BlockRecord } from '../project/records';
import type { DocumentText } from '../text/documentText';

/** A place in a document: the number of the block, from 0, and a UTF-16 offset in it. */
export interface WordPlace {
  readonly number: number;
  readonly offset: number;
}

/** Where a passage's first word stands: white space and ends of blocks before it may be on a page of their own. */
export function firstWord(
  { start, end }: Pick<AnnotationRecord, 'start' | 'end'>,
  text: DocumentText,
  blocks: readonly BlockRecord[],
): WordPlace {
  const first = text.numberOf(start.block);
  const last = text.numberOf(end.block);
  for (let number = first; number <= last; number += 1) {
    const words = blocks[number]?.text ?? '';
    const from = number === first ? start.offset : 0;
    const to = number === last ? end.offset : words.length;
    const skipped = words.slice(from, to).search(/\S/u);
    if (skipped >= 0) return { number, offset: from + skipped };
  }
  return { number: first, offset: start.offset };
}
