import {
  $createListItemNode,
  $createListNode,
  $isListItemNode,
  $isListNode,
  type ListNode,
} from '@lexical/list';
import { $createHeadingNode, $createQuoteNode, $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import type { MemoBlock, MemoTree, MemoWords } from '@shared/memo/memoTree';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
} from 'lexical';
import { $isMemoLink, MemoLink } from './MemoLink';

/** A memo as nodes of its editor; nothing written is one empty paragraph. */
export function $memoNodes(tree: MemoTree): ElementNode[] {
  const nodes: ElementNode[] = [];
  /** The lists that are open, outermost first. */
  let lists: ListNode[] = [];
  for (const block of tree) {
    if (block.kind !== 'item') {
      lists = [];
      nodes.push($blockNode(block));
      continue;
    }
    const { depth, ordered, words } = block;
    const type = ordered ? 'number' : 'bullet';
    lists = lists.slice(0, depth + 1);
    if (lists[depth]?.getListType() !== type) {
      const list = $createListNode(type);
      lists = [...lists.slice(0, depth), list];
      const above = lists[depth - 1];
      if (above === undefined) nodes.push(list);
      else above.append($createListItemNode().append(list));
    }
    lists.at(-1)?.append($createListItemNode().append(...$wordNodes(words)));
  }
  return nodes.length === 0 ? [$createParagraphNode()] : nodes;
}

function $blockNode(block: Exclude<MemoBlock, { kind: 'item' }>): ElementNode {
  const node =
    block.kind === 'heading'
      ? $createHeadingNode(block.level === 2 ? 'h2' : 'h3')
      : block.kind === 'quote'
        ? $createQuoteNode()
        : $createParagraphNode();
  return node.append(...$wordNodes(block.words));
}

function $wordNodes(words: readonly MemoWords[]): LexicalNode[] {
  const nodes: LexicalNode[] = [];
  for (const { text, bold, italic, link } of words) {
    const last = nodes.at(-1);
    const open = link !== null && $isMemoLink(last) && last.getURL() === link ? last : null;
    const into = link === null ? null : (open ?? new MemoLink(link));
    if (into !== null && open === null) nodes.push(into);
    for (const [index, line] of text.split('\n').entries()) {
      const parts: LexicalNode[] = index > 0 ? [$createLineBreakNode()] : [];
      if (line !== '') {
        const node = $createTextNode(line);
        if (bold) node.toggleFormat('bold');
        if (italic) node.toggleFormat('italic');
        parts.push(node);
      }
      if (into === null) nodes.push(...parts);
      else into.append(...parts);
    }
  }
  return nodes;
}

/** What a node at the top of the editor holds, as blocks of a memo. */
export const $memoBlocks = (node: LexicalNode): MemoTree =>
  $isListNode(node) ? $items(node, 0) : $block(node);

function $block(node: LexicalNode): MemoBlock[] {
  if (!$isElementNode(node)) return [];
  const words = $words(node, null);
  if ($isHeadingNode(node)) return [{ kind: 'heading', level: node.getTag() === 'h3' ? 3 : 2, words }];
  return [{ kind: $isQuoteNode(node) ? 'quote' : 'paragraph', words }];
}

function $items(list: ListNode, depth: number): MemoBlock[] {
  const ordered = list.getListType() === 'number';
  return list.getChildren().flatMap((item) => {
    if (!$isListItemNode(item)) return [];
    const inner = item.getChildren().filter($isListNode);
    return inner.length > 0
      ? inner.flatMap((each) => $items(each, depth + 1))
      : [{ kind: 'item', ordered, depth, words: $words(item, null) }];
  });
}

function $words(element: ElementNode, link: string | null): MemoWords[] {
  return element.getChildren().flatMap((node) => {
    if ($isTextNode(node)) {
      const text = node.getTextContent();
      return [{ text, bold: node.hasFormat('bold'), italic: node.hasFormat('italic'), link }];
    }
    if ($isLineBreakNode(node)) return [{ text: '\n', bold: false, italic: false, link }];
    if (!$isElementNode(node)) return [];
    return $words(node, $isMemoLink(node) ? node.getURL() : link);
  });
}
