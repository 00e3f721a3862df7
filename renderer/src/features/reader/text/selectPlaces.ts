import type { Position } from '@shared/text/position';
import {
  $createRangeSelection,
  $isTextNode,
  $setSelection,
  type PointType,
  type RangeSelection,
} from 'lexical';
import type { BlockKeys } from './BlockKeys';
import type { BlockNode } from './BlockNode';

/** Selects from one place of the text to another in the editor; null when a block is not in it. */
export function $selectPlaces(
  keys: BlockKeys,
  start: Position,
  end: Position = start,
): RangeSelection | null {
  const first = keys.$node(start.block);
  const last = keys.$node(end.block);
  if (first === null || last === null) return null;
  const selection = $createRangeSelection();
  $setPoint(selection.anchor, first, start.offset);
  $setPoint(selection.focus, last, end.offset);
  $setSelection(selection);
  return selection;
}

/** Sets a point of a selection to an offset of a block. */
function $setPoint(point: PointType, block: BlockNode, offset: number): void {
  let left = offset;
  for (const child of block.getChildren()) {
    const size = child.getTextContentSize();
    if ($isTextNode(child) && left <= size) {
      point.set(child.getKey(), left, 'text');
      return;
    }
    left -= size;
  }
  point.set(block.getKey(), block.getChildrenSize(), 'element');
}
