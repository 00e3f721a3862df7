import type { LexicalEditor } from 'lexical';

interface Foldable {
  compact(force: boolean): void;
}

const isFoldable = (nodes: object): nodes is Foldable =>
  'compact' in nodes && typeof nodes.compact === 'function';

/**
 * Lets Lexical keep the nodes that were added lately with all others. It does so itself only when they are more than half of all, and
 * copies them at each update until then: after a long text came in part by part, at every key.
 */
export function foldNodes(editor: LexicalEditor): void {
  const nodes: object = editor.getEditorState()._nodeMap;
  if (isFoldable(nodes)) nodes.compact(true);
}
