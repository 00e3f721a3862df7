import { $getSelection, $isRangeSelection, type LexicalNode, type RangeSelection } from 'lexical';
import { $isBlockNode, type BlockNode, type BlockShape, plainShape, sameShape } from './BlockNode';

/** Deepest level of a list item, from 0. */
const DEEPEST = 9;

/** The block that a node is or stands in. */
export function $blockOf(node: LexicalNode): BlockNode | null {
  let each: LexicalNode | null = node;
  while (each !== null && !$isBlockNode(each)) each = each.getParent();
  return each;
}

/** The blocks that are selected, or the one with the caret. */
export function $selectedBlocks(): BlockNode[] {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return [];
  const found = new Set<BlockNode>();
  for (const node of selection.getNodes()) {
    const block = $blockOf(node);
    if (block) found.add(block);
  }
  return [...found];
}

/** Makes the selected blocks what `shape` says; when all of them are that already, paragraphs. A list item keeps its depth. */
export function $shapeBlocks(shape: BlockShape): void {
  const blocks = $selectedBlocks();
  const wanted = (block: BlockNode): BlockShape =>
    shape.kind === 'listItem' ? { ...shape, level: block.getShape().level ?? 0 } : shape;
  const all = blocks.every((block) => sameKind(block.getShape(), shape));
  for (const block of blocks) {
    const next = all ? plainShape : wanted(block);
    if (!sameShape(block.getShape(), next)) block.setShape(next);
  }
}

/** Whether two blocks are of one kind, however deep they stand in a list. */
export const sameKind = (a: BlockShape, b: BlockShape): boolean =>
  sameShape(a, a.kind === 'listItem' && b.kind === 'listItem' ? { ...b, level: a.level } : b);

/** Moves the selected list items a level in (1) or out (-1). False when none is selected: the key means something else. */
export function $indentItems(step: 1 | -1): boolean {
  const items = $selectedBlocks().filter((block) => block.getShape().kind === 'listItem');
  for (const item of items) {
    const shape = item.getShape();
    const level = Math.min(Math.max((shape.level ?? 0) + step, 0), DEEPEST);
    if (level !== shape.level) item.setShape({ ...shape, level });
  }
  return items.length > 0;
}

/** Takes a block one step back towards a paragraph: an inner list item out a level, all else at once. False: it is one. */
export function $plainer(block: BlockNode): boolean {
  const shape = block.getShape();
  if (shape.kind === 'paragraph') return false;
  const level = shape.kind === 'listItem' ? (shape.level ?? 0) : 0;
  block.setShape(level > 0 ? { ...shape, level: level - 1 } : plainShape);
  return true;
}

/** Whether nothing of the block stands before the caret. */
export function $isAtStart({ anchor }: RangeSelection, block: BlockNode): boolean {
  if (anchor.offset !== 0) return false;
  const node = anchor.getNode();
  return node.is(block) || block.getFirstChild()?.is(node) === true;
}

/** Whether nothing of the block stands behind the caret. */
export function $isAtEnd({ anchor }: RangeSelection, block: BlockNode): boolean {
  const node = anchor.getNode();
  if (node.is(block)) return anchor.offset === block.getChildrenSize();
  return block.getLastChild()?.is(node) === true && anchor.offset === node.getTextContentSize();
}
