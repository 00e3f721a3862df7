import type { CommandParams } from '@shared/project/commandParams';
import type { ProjectState } from '@shared/project/projectState';
import type { BlockRecord } from '@shared/project/records';
import { documentText } from '@shared/text/documentText';
import type { Position } from '@shared/text/position';
import {
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  type LexicalNode,
  type NodeKey,
  type PointType,
} from 'lexical';
import { $eachBlock, type BlockKeys } from './BlockKeys';
import { $isBlockNode, type BlockNode } from './BlockNode';
import { $blockContent, sameContent } from './blockText';
import { $isSectionNode } from './SectionNode';

export type TextEdit = CommandParams<'editText'>;

/**
 * What the analyst changed: the smallest run of blocks in which the editor differs from the project, as a command. `dirty` are the
 * keys of what Lexical touched; nothing else is read unless a block came or went. Null: nothing of the text differs.
 */
export function $findTextEdit(
  keys: BlockKeys,
  state: ProjectState,
  document: string,
  dirty: Iterable<NodeKey>,
): TextEdit | null {
  const touched = new Set<BlockNode>();
  const parts = new Set(dirty);
  let restructured = false;
  for (const key of parts) {
    const node = $getNodeByKey(key);
    if (node === null) restructured = true;
    else if ($isBlockNode(node)) {
      if (state.block(node.getBlockId()) === undefined) restructured = true;
      touched.add(node);
    }
  }
  const changed = [...touched].filter((node) => {
    const record = state.block(node.getBlockId());
    return record === undefined || !sameContent($blockContent(node), record);
  });
  const only = changed[0];
  const blocks = state.blocks(document);
  if (restructured || changed.length > 1) return $findRun(keys, blocks, document, changed, parts);
  if (only === undefined) return null;
  const id = only.getBlockId();
  const index = documentText(blocks).numberOf(id);
  return {
    document,
    after: blocks[index - 1]?.id ?? null,
    removed: [id],
    inserted: [{ id, ...$blockContent(only) }],
    caret: $caret(),
  };
}

function $findRun(
  keys: BlockKeys,
  blocks: readonly BlockRecord[],
  document: string,
  changed: readonly BlockNode[],
  dirty: ReadonlySet<NodeKey>,
): TextEdit | null {
  const { nodes, above, below } = $dirtyBlocks(dirty);
  const known = blocks.slice(above, blocks.length - below);
  const isNew = new Set(changed.map((node) => node.getBlockId()));
  const same = (node: BlockNode | undefined, block: BlockRecord | undefined) =>
    node !== undefined && node.getBlockId() === block?.id && !isNew.has(block.id);
  const shorter = Math.min(nodes.length, known.length);
  let head = 0;
  while (head < shorter && same(nodes[head], known[head])) head += 1;
  let tail = 0;
  while (tail < shorter - head && same(nodes.at(-tail - 1), known.at(-tail - 1))) tail += 1;
  const inserted = nodes.slice(head, nodes.length - tail);
  const removed = known.slice(head, known.length - tail);
  if (inserted.length === 0 && removed.length === 0) return null;
  for (const node of inserted) keys.$learn(node);
  return {
    document,
    after: blocks[above + head - 1]?.id ?? null,
    removed: removed.map(({ id }) => id),
    inserted: inserted.map((node) => ({ id: node.getBlockId(), ...$blockContent(node) })),
    caret: $caret(),
  };
}

/** The blocks from the first to the last part of the text that was touched, and how many stand before and after them. */
function $dirtyBlocks(dirty: ReadonlySet<NodeKey>): { nodes: BlockNode[]; above: number; below: number } {
  const parts = $getRoot().getChildren();
  const isTouched = (part: LexicalNode) => !$isSectionNode(part) || dirty.has(part.getKey());
  const first = parts.findIndex(isTouched);
  const last = parts.findLastIndex(isTouched);
  if (first === -1) return { nodes: [...$eachBlock()], above: 0, below: 0 };
  const count = (between: readonly LexicalNode[]) =>
    between.reduce((sum, part) => sum + ($isSectionNode(part) ? part.getChildrenSize() : 1), 0);
  return {
    nodes: parts.slice(first, last + 1).flatMap((part) => [...$eachBlock(part)]),
    above: count(parts.slice(0, first)),
    below: count(parts.slice(last + 1)),
  };
}

/** Where the caret stands in the editor. */
export function $caret(): Position | null {
  const selection = $getSelection();
  return $isRangeSelection(selection) ? $positionOf(selection.focus) : null;
}

/** Where the selected words begin in the editor; null when there are none. */
export function $selectedFrom(): Position | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || selection.isCollapsed()) return null;
  return $positionOf(selection.isBackward() ? selection.focus : selection.anchor);
}

function $positionOf(point: PointType): Position | null {
  const node = point.getNode();
  let block: ReturnType<typeof node.getParent> | typeof node = node;
  while (block !== null && !$isBlockNode(block)) block = block.getParent();
  if (block === null) return null;
  let offset = 0;
  for (const [index, child] of block.getChildren().entries()) {
    if (node === block ? index >= point.offset : child.is(node)) break;
    offset += child.getTextContentSize();
  }
  return { block: block.getBlockId(), offset: $isTextNode(node) ? offset + point.offset : offset };
}
