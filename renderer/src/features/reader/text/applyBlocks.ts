import { findReplacement } from '@shared/anchoring/mapEdit';
import { changedId, type Diff } from '@shared/project/diff';
import type { ProjectState } from '@shared/project/projectState';
import type { BlockRecord } from '@shared/project/records';
import type { BlockContent, Mark } from '@shared/text/block';
import type { Position } from '@shared/text/position';
import {
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  type LexicalNode,
  SKIP_DOM_SELECTION_TAG,
  type TextNode,
} from 'lexical';
import type { BlockKeys } from './BlockKeys';
import type { BlockNode } from './BlockNode';
import { $blockContent, $createBlock, $createInlineNodes, sameContent } from './blockText';
import { buildText } from './buildText';
import { $isSectionNode, SectionNode } from './SectionNode';

/** Changes of more blocks than this put the text together anew: the page takes sections in and out faster than blocks. */
const FEW_BLOCKS = 500;

/**
 * Brings the editor's text to what the project says after a diff, touching only the blocks that differ; the analyst's own typing,
 * which is there already, costs a comparison. Blocks that an input method is writing in are left alone until its word is complete. Returns
 * where the text changed (the ends of the new words), in text order.
 */
export function applyBlocks(
  keys: BlockKeys,
  state: ProjectState,
  document: string,
  diff: Diff,
  keepFocus: boolean,
): Position[] {
  const blocks: BlockRecord[] = [];
  const gone: BlockRecord[] = [];
  for (const { before, after } of diff) {
    const isHeld = keys.composition?.holds(
      changedId({ before, after }),
      after?.type === 'block' ? after : null,
    );
    if (isHeld) continue;
    if (after?.type === 'block' && after.document === document) blocks.push(after);
    else if (before?.type === 'block' && before.document === document && after === null) gone.push(before);
  }
  if (blocks.length === 0 && gone.length === 0) return [];
  blocks.sort((a, b) => (a.order < b.order ? -1 : 1));
  if (blocks.length + gone.length > FEW_BLOCKS && differs(keys, blocks, gone))
    return rebuild(keys, state, document, { blocks, gone, keepFocus });
  keys.waiting.fillAll();
  // What the analyst typed is there already: an update of the editor would cost a key more than the comparison does.
  if (!differs(keys, blocks, gone)) return [];
  const changed: Position[] = [];
  keys.editor.update(
    () => {
      for (const block of blocks) changed.push(...$applyBlock(keys, state, block));
      for (const block of gone) changed.push(...$removeBlock(keys, state, block));
    },
    { discrete: true, tag: keepFocus ? 'project' : ['project', SKIP_DOM_SELECTION_TAG] },
  );
  const order = ({ block }: Position) => state.block(block)?.order ?? '';
  return changed.sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : a.offset - b.offset));
}

interface ManyBlocks {
  /** In text order. */
  readonly blocks: readonly BlockRecord[];
  readonly gone: readonly BlockRecord[];
  readonly keepFocus: boolean;
}

/** Whether the editor does not hold these blocks yet; the analyst's own edit is there already. */
function differs(keys: BlockKeys, blocks: readonly BlockRecord[], gone: readonly BlockRecord[]): boolean {
  return keys.editor.read(
    () =>
      gone.some(({ id }) => keys.$node(id) !== null) ||
      blocks.some((block) => {
        const node = keys.$node(block.id);
        return node === null || !sameContent($blockContent(node), block);
      }),
  );
}

function rebuild(
  keys: BlockKeys,
  state: ProjectState,
  document: string,
  { blocks, gone, keepFocus }: ManyBlocks,
): Position[] {
  const [removed] = gone;
  const first = blocks[0] ?? (removed && neighbour(state.blocks(document), removed, -1));
  buildText(keys, state.blocks(document), first?.id ?? null, keepFocus ? [] : [SKIP_DOM_SELECTION_TAG]);
  keys.waiting.fillWhenIdle();
  return first ? [{ block: first.id, offset: first.text.length }] : [];
}

function $applyBlock(keys: BlockKeys, state: ProjectState, block: BlockRecord): Position[] {
  const node = keys.$node(block.id);
  if (node === null) {
    const created = $createBlock(block.id, block);
    $place(keys, state, block, created);
    keys.$learn(created);
    return [{ block: block.id, offset: block.text.length }];
  }
  const content = $blockContent(node);
  if (sameContent(content, block)) return [];
  node.setShape({ kind: block.kind, level: block.level, ordered: block.ordered });
  $setInline(node, block);
  return [{ block: block.id, offset: changedAt(content, block) }];
}

/** Gives a block its words. Where only letters differ, the nodes stay: an element that is replaced costs the page more than its letters. */
function $setInline(node: BlockNode, block: BlockRecord): void {
  const wanted = $createInlineNodes(block);
  const there = node.getChildren();
  if (
    there.length !== wanted.length ||
    !there.every((child, index) => isSameButLetters(child, wanted[index]))
  ) {
    node.splice(0, there.length, wanted);
    return;
  }
  for (const [index, child] of there.entries()) {
    const text = wanted[index]?.getTextContent() ?? '';
    if (!$isTextNode(child) || child.getTextContent() === text) continue;
    child.setTextContent(text);
    $keepSelectionWithin(child);
  }
}

const isSameButLetters = (a: LexicalNode, b: LexicalNode | undefined): boolean =>
  $isTextNode(a) &&
  $isTextNode(b) &&
  a.getType() === b.getType() &&
  a.getFormat() === b.getFormat() &&
  a.getStyle() === b.getStyle() &&
  a.getMode() === b.getMode();

/** A caret that stood behind the last letter of a text that has become shorter stands there again. */
function $keepSelectionWithin(node: TextNode): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const size = node.getTextContentSize();
  for (const point of [selection.anchor, selection.focus])
    if (point.key === node.getKey() && point.offset > size) point.set(point.key, size, 'text');
}

/** Where two versions of a block differ: the end of the new words, or of the words whose emphasis is another. */
function changedAt(before: BlockContent, after: BlockContent): number {
  if (before.text !== after.text) return findReplacement(before.text, after.text, null).newEnd;
  const isIn = (marks: readonly Mark[]) => (mark: Mark) =>
    marks.some(({ kind, start, end }) => kind === mark.kind && start === mark.start && end === mark.end);
  const differing = [
    ...before.marks.filter((mark) => !isIn(after.marks)(mark)),
    ...after.marks.filter((mark) => !isIn(before.marks)(mark)),
  ];
  return Math.max(0, ...differing.map(({ end }) => end));
}

function $place(keys: BlockKeys, state: ProjectState, block: BlockRecord, created: BlockNode): void {
  const before = keys.$node(neighbour(state.blocks(block.document), block, -1)?.id ?? '');
  if (before) {
    before.insertAfter(created, false);
    return;
  }
  const root = $getRoot();
  const first = root.getFirstChild();
  const head = $isSectionNode(first) ? first.getFirstChild() : first;
  if (head) head.insertBefore(created, false);
  else root.append(new SectionNode().append(created));
}

function $removeBlock(keys: BlockKeys, state: ProjectState, block: BlockRecord): Position[] {
  const node = keys.$node(block.id);
  keys.forget(block.id);
  if (node === null) return [];
  node.remove();
  const before = neighbour(state.blocks(block.document), block, -1);
  return before ? [{ block: before.id, offset: before.text.length }] : [];
}

/** The block `step` places from this one in the document. */
function neighbour(
  blocks: readonly BlockRecord[],
  { order, id }: BlockRecord,
  step: number,
): BlockRecord | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const between = (low + high) >> 1;
    const block = blocks[between];
    if (block !== undefined && (block.order < order || (block.order === order && block.id < id)))
      low = between + 1;
    else high = between;
  }
  return blocks[low + step];
}
