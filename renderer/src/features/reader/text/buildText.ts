import type { BlockRecord } from '@shared/project/records';
import { $getRoot, type LexicalEditor } from 'lexical';
import type { BlockKeys } from './BlockKeys';
import { $createBlock } from './blockText';
import { SECTION_BLOCKS, SectionNode } from './SectionNode';

/** Fills the editor with a document's blocks. Call it before the editor has an element: then it costs a fraction. */
export function buildText(keys: BlockKeys, blocks: readonly BlockRecord[]): void {
  keys.editor.update(
    () => {
      const sections: SectionNode[] = [];
      for (let first = 0; first < blocks.length; first += SECTION_BLOCKS) {
        const part = blocks.slice(first, first + SECTION_BLOCKS);
        const nodes = part.map((block) => {
          const node = $createBlock(block.id, block);
          keys.$learn(node);
          return node;
        });
        sections.push(new SectionNode(estimatedHeight(part)).splice(0, 0, nodes));
      }
      const root = $getRoot();
      root.splice(0, root.getChildrenSize(), sections);
    },
    { discrete: true, skipTransforms: true, tag: 'project' },
  );
}

/** Height in px of blocks at the ordinary size: 66 letters to a line of 30 px, 15 px between blocks. */
function estimatedHeight(blocks: readonly BlockRecord[]): number {
  return blocks.reduce((height, { text }) => height + Math.max(1, Math.ceil(text.length / 66)) * 30 + 15, 0);
}

/**
 * Lets the editor draw its root once more. It compares the whole text at every change of the selection too, and keeps what it joined
 * for that only when it draws the root; the first drawing of a text that was there before its element does not.
 */
export function rememberText(editor: LexicalEditor): void {
  editor.update(() => $getRoot().markDirty(), { discrete: true, skipTransforms: true, tag: 'project' });
}
