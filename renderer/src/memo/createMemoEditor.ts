import { LinkNode } from '@lexical/link';
import { $isListItemNode, ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode } from '@lexical/rich-text';
import { createEditor, type LexicalEditor } from 'lexical';
import { MemoLink } from './MemoLink';

/** The editor of one memo; it has no element yet and no history of its own: undo is the project's. */
export function createMemoEditor(): LexicalEditor {
  return createEditor({
    namespace: 'memo',
    nodes: [
      HeadingNode,
      QuoteNode,
      ListNode,
      ListItemNode,
      MemoLink,
      { replace: LinkNode, with: (node) => new MemoLink(node.getURL()), withKlass: MemoLink },
    ],
    // Each paragraph runs by its own words; Lexical sees to that only for what stands directly in the root.
    dom: {
      $decorateDOM: (node, _before, element) => {
        if ($isListItemNode(node)) element.dir = 'auto';
      },
    },
    theme: {
      text: { bold: 'bold', italic: 'italic' },
      paragraph: 'paragraph',
      quote: 'quote',
      list: { ul: 'list', ol: 'list', nested: { listitem: 'nested' } },
    },
    onError: (error) => {
      throw error;
    },
  });
}
