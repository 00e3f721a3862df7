import { $getRoot, type LexicalEditor } from 'lexical';
import { $isBlockNode } from './BlockNode';
import { $isSectionNode, LARGEST_SECTION, SECTION_BLOCKS, SectionNode } from './SectionNode';

/**
 * Parts sections that have grown large and puts blocks that stand outside of any section into one, as happens after much was pasted
 * or everything was deleted. The text stays as it is.
 */
export function partSections(editor: LexicalEditor): void {
  const isDue = editor.read(() =>
    $getRoot()
      .getChildren()
      .some((part) => ($isSectionNode(part) ? part.getChildrenSize() > LARGEST_SECTION : $isBlockNode(part))),
  );
  if (!isDue) return;
  editor.update(
    () => {
      for (const part of $getRoot().getChildren()) {
        if ($isBlockNode(part)) {
          const section = new SectionNode();
          part.insertBefore(section);
          section.append(part);
        } else if ($isSectionNode(part)) {
          if (part.getChildrenSize() <= LARGEST_SECTION) continue;
          const rest = part.getChildren().slice(SECTION_BLOCKS);
          let last: SectionNode = part;
          for (let from = 0; from < rest.length; from += SECTION_BLOCKS) {
            const section = new SectionNode().append(...rest.slice(from, from + SECTION_BLOCKS));
            last.insertAfter(section, false);
            last = section;
          }
        }
      }
    },
    { tag: 'project' },
  );
}
