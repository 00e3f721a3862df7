import { findReplacement } from '@shared/anchoring/mapEdit';
import { changedId, type Diff } from '@shared/project/diff';
import type { ProjectState } from '@shared/project/projectState';
import type { BlockRecord } from '@shared/project/records';
import type { BlockContent, Mark } from '@shared/text/block';
import type { Position } from '@shared/text/position';
import { $getRoot, SKIP_DOM_SELECTION_TAG } from 'lexical';
import type { BlockKeys } from './BlockKeys';
import type { BlockNode } from './BlockNode';
import { $blockContent, $createBlock, $createInlineNodes, sameContent } from './blockText';
import { buildText } from './buildText';
import { $isSectionNode, SectionNode } from './SectionNode';

/** Changes of more blocks than this put the text together anew: the page takes sections in and out faster than blocks. */
const FEW_BLOCKS = 500;

/**
 * Brings the editor's text to what the project says after a diff, touching only the blocks that differ; the analyst's own typing,
 * which is there already, costs a comparison. Blocks that an input method is writing in are left alone until its word is complete. Returns where the text changed (the end of the new words), null: nowhere.
 */
export function applyBlocks(
  keys: BlockKeys,
  state: ProjectState,
  document: string,
  diff: Diff,
  keepFocus: boolean,
): Position | null {
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
  if (blocks.length === 0 && gone.length === 0) return null;
  blocks.sort((a, b) => (a.order < b.order ? -1 : 1));
  if (blocks.length + gone.length > FEW_BLOCKS && differs(keys, blocks, gone))
    return rebuild(keys, state, document, { blocks, gone, keepFocus });
  keys.waiting.fillAll();
  let changed: Position | null = null;
  keys.editor.update(
    () => {
      for (const block of blocks) changed = $applyBlock(keys, state, block) ?? changed;
      for (const block of gone) changed = $removeBlock(keys, state, block) ?? changed;
    },
    { discrete: true, tag: keepFocus ? 'project' : ['project', SKIP_DOM_SELECTION_TAG] },
  );
  return changed;
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
): Position | null {
  const [first] = gone;
  const last = blocks.at(-1) ?? (first && neighbour(state.blocks(document), first, -1));
  buildText(keys, state.blocks(document), last?.id ?? null, keepFocus ? [] : [SKIP_DOM_SELECTION_TAG]);
  keys.waiting.fillWhenIdle();
  return last ? { block: last.id, offset: last.text.length } : null;
}

function $applyBlock(keys: BlockKeys, state: ProjectState, block: BlockRecord): Position | null {
  const node = keys.$node(block.id);
  if (node === null) {
    const created = $createBlock(block.id, block);
    $place(keys, state, block, created);
    keys.$learn(created);
    return { block: block.id, offset: block.text.length };
  }
  const content = $blockContent(node);
  if (sameContent(content, block)) return null;
  node.setShape({ kind: block.kind, level: block.level, ordered: block.ordered });
  node.splice(0, node.getChildrenSize(), $createInlineNodes(block));
  return { block: block.id, offset: changedAt(content, block) };
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

function $removeBlock(keys: BlockKeys, state: ProjectState, block: BlockRecord): Position | null {
  const node = keys.$node(block.id);
  keys.forget(block.id);
  if (node === null) return null;
  node.remove();
  const before = neighbour(state.blocks(block.document), block, -1);
  return before ? { block: before.id, offset: before.text.length } : null;
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
