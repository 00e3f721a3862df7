import { OrderedSet } from './orderedSet';
import { PassagesByBlock } from './passagesByBlock';
import {
  annotationPlace,
  compareOrder,
  comparePlace,
  type OrderKey,
  orderKeyOf,
  type PlaceKey,
  turnPlace,
} from './recordOrder';
import type { AnnotationRecord, BlockRecord, TurnRecord } from './records';

/** Numbers about one document that are kept up to date with every change. */
export interface DocumentCounts {
  /** UTF-16 units of the blocks joined by line ends. */
  readonly characters: number;
  readonly codings: number;
  readonly turns: number;
}

/** What belongs to one document; also for a document whose own record is not here. */
export class DocumentContents {
  readonly #orderOf: (block: string) => string;
  readonly #blocks = new OrderedSet<BlockRecord, OrderKey>(orderKeyOf, compareOrder);
  readonly #turns: OrderedSet<TurnRecord, PlaceKey>;
  readonly #annotations: OrderedSet<AnnotationRecord, PlaceKey>;
  /** Made when it is first asked for: most documents of a large project are not edited. */
  #byBlock: PassagesByBlock | null = null;
  #characters = 0;
  #codings = 0;

  /** @param orderOf the order key of a block, `''` when it is not there */
  constructor(orderOf: (block: string) => string) {
    this.#orderOf = orderOf;
    this.#turns = new OrderedSet((turn) => turnPlace(turn, orderOf), comparePlace);
    this.#annotations = new OrderedSet((annotation) => annotationPlace(annotation, orderOf), comparePlace);
  }

  get isEmpty(): boolean {
    return this.#blocks.size + this.#turns.size + this.#annotations.size === 0;
  }

  get counts(): DocumentCounts {
    const lineEnds = Math.max(0, this.#blocks.size - 1);
    return {
      characters: this.#characters + lineEnds,
      codings: this.#codings,
      turns: this.#turns.size,
    };
  }

  blocks(): readonly BlockRecord[] {
    return this.#blocks.toArray();
  }

  turns(): readonly TurnRecord[] {
    return this.#turns.toArray();
  }

  annotations(): readonly AnnotationRecord[] {
    return this.#annotations.toArray();
  }

  /** @param orders the order keys of those of these blocks that are in this document */
  annotationsIn(blocks: ReadonlySet<string>, orders: readonly string[]): readonly AnnotationRecord[] {
    return Array.from(this.#passages().annotationsIn(blocks, orders), (item) => ({
      item,
      key: annotationPlace(item, this.#orderOf),
    }))
      .sort((a, b) => comparePlace(a.key, b.key))
      .map(({ item }) => item);
  }

  add(record: BlockRecord | TurnRecord | AnnotationRecord): void {
    if (record.type === 'block') {
      this.#blocks.add(record);
      this.#characters += record.text.length;
      return;
    }
    this.#byBlock?.add(record);
    if (record.type === 'turn') this.#turns.add(record);
    else {
      this.#annotations.add(record);
      this.#codings += record.codings.length;
    }
  }

  remove(record: BlockRecord | TurnRecord | AnnotationRecord): void {
    if (record.type === 'block') {
      this.#blocks.remove(record);
      this.#characters -= record.text.length;
      return;
    }
    this.#byBlock?.remove(record);
    if (record.type === 'turn') this.#turns.remove(record);
    else {
      this.#annotations.remove(record);
      this.#codings -= record.codings.length;
    }
  }

  /** Says that a block came, went or moved under turns and annotations that stayed. */
  blockMoved(block: string): void {
    if (this.#byBlock?.has(block) === false) return;
    this.#byBlock?.forgetOrders();
    this.#annotations.resort();
    this.#turns.resort();
  }

  #passages(): PassagesByBlock {
    if (this.#byBlock === null) {
      this.#byBlock = new PassagesByBlock(this.#orderOf);
      for (const record of this.#annotations.toArray()) this.#byBlock.add(record);
      for (const record of this.#turns.toArray()) this.#byBlock.add(record);
    }
    return this.#byBlock;
  }
}
