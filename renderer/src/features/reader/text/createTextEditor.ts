import { createEditor, type LexicalEditor, ParagraphNode } from 'lexical';
import { BlockNode } from './BlockNode';
import { SectionNode } from './SectionNode';

/** The editor of one document's text; it has no element yet and no history of its own: undo is the project's. */
export function createTextEditor(): LexicalEditor {
  return createEditor({
    namespace: 'reader',
    nodes: [
      SectionNode,
      BlockNode,
      { replace: ParagraphNode, with: () => new BlockNode(), withKlass: BlockNode },
    ],
    theme: { text: { bold: 'bold', italic: 'italic' } },
    onError: (error) => {
      throw error;
    },
  });
}
