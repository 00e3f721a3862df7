import type { CommandParams } from './commandParams';
import { orderKeys } from './orderKey';
import type { BlockRecord } from './records';

type Content = CommandParams<'editText'>['inserted'][number];

/** New content of a run of blocks as records: those that stay (by id) keep their order key, the others come between. */
export function placedBlocks(
  document: string,
  inserted: readonly Content[],
  removed: readonly BlockRecord[],
  blockBefore: BlockRecord | null,
  blockAfter: BlockRecord | null,
): BlockRecord[] {
  const known = new Map(removed.map((block) => [block.id, block]));
  const records: BlockRecord[] = [];
  let lower = blockBefore?.order ?? null;
  let waiting: Content[] = [];
  const place = (upper: string | null) => {
    const orders = orderKeys(lower, upper, waiting.length);
    for (const [index, content] of waiting.entries())
      records.push(record(document, content, orders[index] ?? ''));
    waiting = [];
  };
  for (const content of inserted) {
    const order = known.get(content.id)?.order;
    if (order === undefined || (lower !== null && order <= lower)) waiting.push(content);
    else {
      place(order);
      records.push(record(document, content, order));
      lower = order;
    }
  }
  place(blockAfter?.order ?? null);
  return records;
}

function record(document: string, content: Content, order: string): BlockRecord {
  const { length } = content.text;
  const marks = content.marks
    .map((mark) => ({ ...mark, end: Math.min(mark.end, length) }))
    .filter(({ start, end }) => start < end);
  return { ...content, marks, type: 'block', document, order };
}
