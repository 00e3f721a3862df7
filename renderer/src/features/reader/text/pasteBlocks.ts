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
import { $blockOf } from './blockShapes';
import { $createBlock, $createInlineNodes } from './blockText';

/**
 * Puts blocks in the place of what is selected. The words of the first join those before the caret and the words after the caret join
 * the last; a block in between comes as it is. Where the caret's block is empty, it becomes what the first one is.
 */
export function $pasteBlocks(blocks: readonly BlockContent[]): void {
  const selection = $getSelection();
  const first = blocks[0];
  if (!$isRangeSelection(selection) || first === undefined) return;
  if (!selection.isCollapsed()) selection.removeText();
  const here = $blockOf(selection.anchor.getNode());
  if (here === null) return;
  const isEmpty = here.isEmpty();
  if (isEmpty && (blocks.length > 1 || first.kind !== 'paragraph')) here.setShape(first);
  const rest = blocks.slice(1);
  if (rest.length === 0) {
    selection.insertNodes($createInlineNodes(first));
    return;
  }
  const created = rest.map((block) => $createBlock(crypto.randomUUID(), block));
  const last = created.at(-1);
  if (last === undefined) return;
  const tail = $afterCaret(selection, here);
  const [lastWord] = last.getChildren().slice(-1);
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

function $caretAfter(block: BlockNode, word: LexicalNode | undefined): RangeSelection {
  const caret = $createRangeSelection();
  for (const point of [caret.anchor, caret.focus]) {
    if ($isTextNode(word)) point.set(word.getKey(), word.getTextContentSize(), 'text');
    else point.set(block.getKey(), word === undefined ? 0 : word.getIndexWithinParent() + 1, 'element');
  }
  return caret;
}

/** Plain text as blocks, a paragraph per line; empty lines between paragraphs are dropped. */
export function plainBlocks(text: string): BlockContent[] {
  const lines = canonicalText(text).split('\n');
  const kept = lines.filter((line, index) => line.trim() !== '' || index === 0 || index === lines.length - 1);
  return kept.map((line) => ({ kind: 'paragraph', text: line, marks: [] }));
}
