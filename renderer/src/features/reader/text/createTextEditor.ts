import { createEditor, type LexicalEditor, ParagraphNode } from 'lexical';
import { $isBlockNode, BlockNode } from './BlockNode';
import { $isSectionNode, SectionNode } from './SectionNode';

/** The editor of one document's text; it has no element yet and no history of its own: undo is the project's. */
export function createTextEditor(): LexicalEditor {
  return createEditor({
    namespace: 'reader',
    nodes: [
      SectionNode,
      BlockNode,
      { replace: ParagraphNode, with: () => new BlockNode(), withKlass: BlockNode },
    ],
    // Lexical gives a direction to what stands directly in the root: of ours the sections, which would run as their first block does.
    dom: {
      $decorateDOM: (node, _before, element) => {
        if ($isBlockNode(node)) element.dir = 'auto';
        else if ($isSectionNode(node)) element.removeAttribute('dir');
      },
    },
    theme: { text: { bold: 'bold', italic: 'italic' } },
    onError: (error) => {
      throw error;
    },
  });
}
