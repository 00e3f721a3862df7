import { canonicalText } from '@shared/importing/canonicalText';
import type { BlockContent } from '@shared/text/block';
import {
  $createRangeSelection,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  type LexicalNode,
  type RangeSelection,
} from 'lexical';
import type { BlockNode } from './BlockNode';
import { $blockOf, $isAtEnd, $isAtStart } from './blockShapes';
import { $createBlock, $createInlineNodes } from './blockText';

/** At which end the pasted blocks are words that go on in what stands there: cut out of a block, or plain text. */
export interface OpenEnds {
  readonly start: boolean;
  readonly end: boolean;
  /** They are lines without a kind of their own: in a list they are items, in a quote they go on with it. */
  readonly isPlain?: boolean;
}

export const plainText: OpenEnds = { start: true, end: true, isPlain: true };

/**
 * Puts blocks in the place of what is selected. Whole ones stand before a block whose start the caret is at, and behind one whose end it
 * is at; an empty block becomes what the first one is. Else the words of the first join those before the caret and the words after the
 * caret join the last; a block in between comes as it is. A block whose start the caret is at stays what it is, behind them.
 */
export function $pasteBlocks(
  blocks: readonly BlockContent[],
  open: OpenEnds,
  areBlocks = blocks.length > 1 || blocks[0]?.kind !== 'paragraph',
): void {
  const selection = $getSelection();
  const first = blocks[0];
  if (!$isRangeSelection(selection) || first === undefined) return;
  if (!selection.isCollapsed()) selection.removeText();
  const here = $blockOf(selection.anchor.getNode());
  if (here === null) return;
  if (here.isEmpty()) {
    if (areBlocks && !open.isPlain) here.setShape(first);
  } else if (areBlocks && !open.end && $isAtStart(selection, here)) {
    $insert(blocks, here, here.getIndexWithinParent());
    return;
  } else if (areBlocks && !open.start && $isAtEnd(selection, here)) {
    $insert(blocks, here, here.getIndexWithinParent() + 1);
    return;
  }
  const joining = open.isPlain ? $linesFor(selection, here, blocks) : blocks;
  const [only] = joining;
  if (joining.length === 1 && only) selection.insertNodes($createInlineNodes(only));
  else if ($isAtStart(selection, here) && !here.isEmpty()) $joinStart(selection, here, joining);
  else $joinBlocks(selection, here, joining);
}

/**
 * Plain lines as the blocks they become at the caret. A line end at the edge of a block is there already: lines that end in one leave no
 * empty paragraph behind.
 */
function $linesFor(
  selection: RangeSelection,
  here: BlockNode,
  lines: readonly BlockContent[],
): readonly BlockContent[] {
  if (lines.every(({ text }) => text === '')) return lines;
  const first = lines[0]?.text === '' && $isAtStart(selection, here) ? 1 : 0;
  const last = lines.at(-1)?.text === '' && $isAtEnd(selection, here) ? -1 : lines.length;
  const shape = here.getShape();
  const goesOn = shape.kind === 'listItem' || shape.kind === 'quote';
  const kept = lines.slice(first, last);
  return goesOn ? kept.map((line) => ({ ...line, ...shape })) : kept;
}

/** Puts whole blocks among those around `here`, the caret behind their last word. */
function $insert(blocks: readonly BlockContent[], here: BlockNode, at: number): void {
  const created = blocks.map((block) => $createBlock(crypto.randomUUID(), block));
  here.getParentOrThrow().splice(at, 0, created);
  const last = created.at(-1);
  if (last !== undefined) $setSelection($caretAfter(last, last.getLastChild()));
}

/** The words of the last join those that stand here, the others stand before them. */
function $joinStart(selection: RangeSelection, here: BlockNode, blocks: readonly BlockContent[]): void {
  const last = blocks.at(-1);
  const before = blocks.slice(0, -1).map((block) => $createBlock(crypto.randomUUID(), block));
  here.getParentOrThrow().splice(here.getIndexWithinParent(), 0, before);
  if (last && last.text !== '') selection.insertNodes($createInlineNodes(last));
}

function $joinBlocks(selection: RangeSelection, here: BlockNode, blocks: readonly BlockContent[]): void {
  const [first, ...rest] = blocks;
  const created = rest.map((block) => $createBlock(crypto.randomUUID(), block));
  const last = created.at(-1);
  if (first === undefined || last === undefined) return;
  const tail = $afterCaret(selection, here);
  const lastWord = last.getLastChild();
  last.append(...tail);
  here.append(...$createInlineNodes(first));
  here.getParentOrThrow().splice(here.getIndexWithinParent() + 1, 0, created);
  $setSelection($caretAfter(last, lastWord));
}

/** What stands after the caret in its block; words that the caret is in are parted. */
function $afterCaret({ anchor }: RangeSelection, block: BlockNode): LexicalNode[] {
  const node = anchor.getNode();
  let from: LexicalNode | null;
  if ($isTextNode(node)) {
    const size = node.getTextContentSize();
    if (anchor.offset <= 0) from = node;
    else if (anchor.offset >= size) from = node.getNextSibling();
    else from = node.splitText(anchor.offset)[1] ?? null;
  } else from = node.is(block) ? block.getChildAtIndex(anchor.offset) : node;
  const tail: LexicalNode[] = [];
  for (let each = from; each !== null; each = each.getNextSibling()) tail.push(each);
  return tail;
}

function $caretAfter(block: BlockNode, word: LexicalNode | null): RangeSelection {
  const caret = $createRangeSelection();
  for (const point of [caret.anchor, caret.focus]) {
    if ($isTextNode(word)) point.set(word.getKey(), word.getTextContentSize(), 'text');
    else point.set(block.getKey(), word === null ? 0 : word.getIndexWithinParent() + 1, 'element');
  }
  return caret;
}

/** Plain text as blocks, a paragraph per line; empty lines between paragraphs are dropped. */
export function plainBlocks(text: string): BlockContent[] {
  const lines = canonicalText(text).split('\n');
  if (lines.length > 1)
    for (const [index, line] of lines.entries()) if (line.trim() === '') lines[index] = '';
  const kept = lines.filter((line, index) => line !== '' || index === 0 || index === lines.length - 1);
  return kept.map((line) => ({ kind: 'paragraph', text: line, marks: [] }));
}
