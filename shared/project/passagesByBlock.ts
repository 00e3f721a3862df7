import { compareText } from './recordOrder';
import type { AnnotationRecord, TurnRecord } from './records';

/** An annotation over several blocks and the order keys of its outer ones; null: not looked up yet. */
interface LongAnnotation {
  readonly annotation: AnnotationRecord;
  orders: { readonly start: string; readonly end: string } | null;
}

/** What stands on which blocks of one document, by the blocks it starts or ends in. */
export class PassagesByBlock {
  readonly #orderOf: (block: string) => string;
  readonly #standing = new Map<string, Set<AnnotationRecord | TurnRecord>>();
  /** Annotations that end in another block than they start in. */
  readonly #long = new Map<string, LongAnnotation>();

  /** @param orderOf the order key of a block, `''` when it is not there */
  constructor(orderOf: (block: string) => string) {
    this.#orderOf = orderOf;
  }

  add(record: AnnotationRecord | TurnRecord): void {
    for (const block of outerBlocks(record)) {
      const standing = this.#standing.get(block);
      if (standing === undefined) this.#standing.set(block, new Set([record]));
      else standing.add(record);
    }
    if (record.type === 'annotation' && record.start.block !== record.end.block)
      this.#long.set(record.id, { annotation: record, orders: null });
  }

  remove(record: AnnotationRecord | TurnRecord): void {
    for (const block of outerBlocks(record)) {
      const standing = this.#standing.get(block);
      standing?.delete(record);
      if (standing?.size === 0) this.#standing.delete(block);
    }
    this.#long.delete(record.id);
  }

  /** Whether a turn or an annotation starts or ends in this block. */
  has(block: string): boolean {
    return this.#standing.has(block);
  }

  /** Says that order keys of blocks have changed. */
  forgetOrders(): void {
    for (const long of this.#long.values()) long.orders = null;
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
    for (const long of this.#long.values()) if (this.#runsOver(long, sorted)) found.add(long.annotation);
    return found;
  }

  #runsOver(long: LongAnnotation, orders: readonly string[]): boolean {
    long.orders ??= {
      start: this.#orderOf(long.annotation.start.block),
      end: this.#orderOf(long.annotation.end.block),
    };
    const { start, end } = long.orders;
    const [first] = orders;
    const last = orders.at(-1);
    if (start === '' || first === undefined || last === undefined || last <= start || end <= first)
      return false;
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
}

function outerBlocks(record: AnnotationRecord | TurnRecord): readonly string[] {
  if (record.type === 'annotation') return [record.start.block, record.end.block];
  return [record.speech[0]?.start.block ?? '', record.speech.at(-1)?.end.block ?? ''];
}
