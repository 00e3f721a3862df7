import type { BlockShape } from './BlockNode';

/** What a block can be made, by which key, and what that is called. */
export const shapeKeys = [
  { name: 'Paragraph', shape: { kind: 'paragraph' }, keys: 'CmdOrCtrl+Alt+0' },
  { name: 'Heading 1', shape: { kind: 'heading', level: 1 }, keys: 'CmdOrCtrl+Alt+1' },
  { name: 'Heading 2', shape: { kind: 'heading', level: 2 }, keys: 'CmdOrCtrl+Alt+2' },
  { name: 'Heading 3', shape: { kind: 'heading', level: 3 }, keys: 'CmdOrCtrl+Alt+3' },
  { name: 'Numbered list', shape: { kind: 'listItem', level: 0, ordered: true }, keys: 'CmdOrCtrl+Shift+7' },
  { name: 'List', shape: { kind: 'listItem', level: 0, ordered: false }, keys: 'CmdOrCtrl+Shift+8' },
  { name: 'Quote', shape: { kind: 'quote' }, keys: 'CmdOrCtrl+Shift+9' },
] as const satisfies readonly { name: string; shape: BlockShape; keys: string }[];

/** What a key makes of a block; null: it is another key. With Shift a digit gives another sign, so the key itself is asked. */
export function shapeOfKey({ ctrlKey, metaKey, altKey, shiftKey, code }: KeyboardEvent): BlockShape | null {
  if (ctrlKey === metaKey || altKey === shiftKey) return null;
  const keys = `CmdOrCtrl+${altKey ? 'Alt' : 'Shift'}+${code.replace('Digit', '')}`;
  return shapeKeys.find((each) => each.keys === keys)?.shape ?? null;
}
