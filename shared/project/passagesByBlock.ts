import { LongPassages } from './longPassages';
import { compareText } from './recordOrder';
import type { AnnotationRecord, TurnRecord } from './records';

/** What stands on which blocks of one document, by the blocks it starts or ends in. */
export class PassagesByBlock {
  readonly #standing = new Map<string, Set<AnnotationRecord | TurnRecord>>();
  /** Annotations that end in another block than they start in. */
  readonly #long: LongPassages;

  /** @param orderOf the order key of a block, `''` when it is not there */
  constructor(orderOf: (block: string) => string) {
    this.#long = new LongPassages(orderOf);
  }

  add(record: AnnotationRecord | TurnRecord): void {
    for (const block of outerBlocks(record)) {
      const standing = this.#standing.get(block);
      if (standing === undefined) this.#standing.set(block, new Set([record]));
      else standing.add(record);
    }
    if (isLong(record)) this.#long.add(record);
  }

  remove(record: AnnotationRecord | TurnRecord): void {
    for (const block of outerBlocks(record)) {
      const standing = this.#standing.get(block);
      standing?.delete(record);
      if (standing?.size === 0) this.#standing.delete(block);
    }
    if (isLong(record)) this.#long.remove(record);
  }

  /** Whether a turn or an annotation starts or ends in this block. */
  has(block: string): boolean {
    return this.#standing.has(block);
  }

  /** Says that order keys of blocks have changed. */
  forgetOrders(): void {
    this.#long.forgetOrders();
  }

  /**
   * Annotations that start or end in one of these blocks, and those that run over one, in no particular order.
   * @param orders the order keys of those of these blocks that are in the document
   */
  annotationsIn(blocks: Iterable<string>, orders: readonly string[]): Iterable<AnnotationRecord> {
    const found = new Set<AnnotationRecord>();
    for (const block of blocks) {
      for (const record of this.#standing.get(block) ?? [])
        if (record.type === 'annotation') found.add(record);
    }
    const sorted = [...orders].sort(compareText);
    for (const { annotation, start, end } of this.#long.over(sorted[0] ?? '', sorted.at(-1) ?? ''))
      if (isAnyBetween(sorted, start, end)) found.add(annotation);
    return found;
  }
}

/** Whether one of these sorted order keys lies between two others. */
function isAnyBetween(orders: readonly string[], start: string, end: string): boolean {
  let low = 0;
  let high = orders.length;
  while (low < high) {
    const between = (low + high) >> 1;
    if ((orders[between] ?? '') <= start) low = between + 1;
    else high = between;
  }
  const next = orders[low];
  return next !== undefined && next < end;
}

const isLong = (record: AnnotationRecord | TurnRecord): record is AnnotationRecord =>
  record.type === 'annotation' && record.start.block !== record.end.block;

function outerBlocks(record: AnnotationRecord | TurnRecord): readonly string[] {
  if (record.type === 'annotation') return [record.start.block, record.end.block];
  return [record.speech[0]?.start.block ?? '', record.speech.at(-1)?.end.block ?? ''];
}
