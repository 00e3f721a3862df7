import { $toggleLink } from '@lexical/link';
import { $findMatchingParent } from '@lexical/utils';
import { linkToAnnotation } from '@shared/memo/memoTree';
import {
  $createTextNode,
  $getSelection,
  $insertNodes,
  $isRangeSelection,
  $setSelection,
  type BaseSelection,
  type LexicalEditor,
} from 'lexical';
import { $isMemoLink, MemoLink } from './MemoLink';

/** Where the link leads that the caret is in, or right after; null: in none. */
export function $linkAtCaret(): string | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  const node = selection.anchor.getNode();
  const link = $findMatchingParent(node, $isMemoLink);
  if (link !== null) return link.getURL();
  const before = selection.anchor.offset === 0 ? node.getPreviousSibling() : null;
  return $isMemoLink(before) ? before.getURL() : null;
}

/**
 * Makes the words that were selected a link to an annotation; with none selected it puts `words` there.
 *
 * @param selection where the memo's caret or selection was; null: at the end
 */
export function linkToPassage(
  editor: LexicalEditor,
  selection: BaseSelection | null,
  annotation: string,
  words: string,
): void {
  editor.update(() => {
    if (selection !== null) $setSelection(selection.clone());
    const here = $getSelection();
    if ($isRangeSelection(here) && !here.isCollapsed()) {
      $toggleLink(linkToAnnotation(annotation));
      return;
    }
    const space = $createTextNode(' ');
    $insertNodes([new MemoLink(linkToAnnotation(annotation)).append($createTextNode(words)), space]);
    space.select();
  });
}
