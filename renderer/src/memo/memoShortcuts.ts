import {
  BOLD_STAR,
  type ElementTransformer,
  ITALIC_STAR,
  ORDERED_LIST,
  QUOTE,
  registerMarkdownShortcuts,
  UNORDERED_LIST,
} from '@lexical/markdown';
import { $createHeadingNode, HeadingNode } from '@lexical/rich-text';
import type { LexicalEditor } from 'lexical';

const heading: ElementTransformer = {
  dependencies: [HeadingNode],
  export: () => null,
  regExp: /^(#{1,3})\s/,
  replace: (paragraph, children, match) => {
    const node = $createHeadingNode(match[1]?.length === 3 ? 'h3' : 'h2');
    paragraph.replace(node.append(...children));
    node.select(0, 0);
  },
  type: 'element',
};

/** Turns the signs of Markdown into what they mean while they are typed: `## `, `- `, `1. `, `> `, `**bold**`, `*italic*`. */
export function registerMemoShortcuts(editor: LexicalEditor): () => void {
  return registerMarkdownShortcuts(editor, [
    heading,
    QUOTE,
    UNORDERED_LIST,
    // “27. September” is a day.
    { ...ORDERED_LIST, regExp: /^(\s*)(1)[.)]\s/ },
    BOLD_STAR,
    // “2*3*4” is a sum.
    { ...ITALIC_STAR, intraword: false },
  ]);
}
