import type { AnnotationRecord, TurnRecord } from './records';

/** The natural order of documents, blocks, themes and speakers: by order key, then by id, so that there are no ties. */
export interface OrderKey {
  readonly order: string;
  readonly id: string;
}

/** The place of a turn or an annotation in its document; blocks by their order keys. */
export interface PlaceKey {
  readonly startBlock: string;
  readonly start: number;
  readonly endBlock: string;
  readonly end: number;
  readonly id: string;
}

export const orderKeyOf = ({ order, id }: OrderKey): OrderKey => ({ order, id });

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const compareOrder = (a: OrderKey, b: OrderKey): number =>
  compareText(a.order, b.order) || compareText(a.id, b.id);

/** Text order: by start; of two that start together the longer first; then by id, so that there are no ties. */
export const comparePlace = (a: PlaceKey, b: PlaceKey): number =>
  compareText(a.startBlock, b.startBlock) ||
  a.start - b.start ||
  compareText(b.endBlock, a.endBlock) ||
  b.end - a.end ||
  compareText(a.id, b.id);

/** @param orderOf the order key of a block, `''` when it is not there */
export function annotationPlace(
  { id, start, end }: AnnotationRecord,
  orderOf: (block: string) => string,
): PlaceKey {
  return {
    startBlock: orderOf(start.block),
    start: start.offset,
    endBlock: orderOf(end.block),
    end: end.offset,
    id,
  };
}

/** As {@link annotationPlace}: from the first word that is said to the last. */
export function turnPlace({ id, speech }: TurnRecord, orderOf: (block: string) => string): PlaceKey {
  const first = speech[0];
  const last = speech.at(-1);
  return {
    startBlock: orderOf(first?.start.block ?? ''),
    start: first?.start.offset ?? 0,
    endBlock: orderOf(last?.end.block ?? ''),
    end: last?.end.offset ?? 0,
    id,
  };
}
