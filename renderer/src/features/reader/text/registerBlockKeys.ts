import { mergeRegister } from '@lexical/utils';
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  KEY_BACKSPACE_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { $createBlockNode, plainShape } from './BlockNode';
import { $blockOf, $indentItems, $isAtStart, $plainer } from './blockShapes';

/** Enter, Backspace and Tab where they mean more than letters. */
export function registerBlockKeys(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => event !== null && !event.shiftKey && taken($enter)(event),
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(KEY_BACKSPACE_COMMAND, taken($backspace), COMMAND_PRIORITY_HIGH),
    editor.registerCommand(KEY_TAB_COMMAND, taken($tab), COMMAND_PRIORITY_HIGH),
  );
}

/** A key that did something is not the browser's any more. */
const taken = (act: (event: KeyboardEvent) => boolean) => (event: KeyboardEvent) => {
  if (event.isComposing || !act(event)) return false;
  event.preventDefault();
  return true;
};

/** In an empty item or quote Enter ends it; at the start of a block it makes room above, so that the block stays itself. */
function $enter(): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false;
  const block = $blockOf(selection.anchor.getNode());
  if (block === null) return false;
  const { kind } = block.getShape();
  if (block.isEmpty()) return (kind === 'listItem' || kind === 'quote') && $plainer(block);
  if (!$isAtStart(selection, block)) return false;
  const goesOn = kind === 'listItem' || kind === 'quote';
  block.insertBefore($createBlockNode(crypto.randomUUID(), goesOn ? block.getShape() : plainShape));
  return true;
}

function $backspace(event: KeyboardEvent): boolean {
  const selection = $getSelection();
  if (event.ctrlKey || event.metaKey || !$isRangeSelection(selection) || !selection.isCollapsed())
    return false;
  const block = $blockOf(selection.anchor.getNode());
  return block !== null && $isAtStart(selection, block) && $plainer(block);
}

/** Outside of a list Tab leads on to the next part of the window, as everywhere. */
const $tab = ({ shiftKey }: KeyboardEvent): boolean => $indentItems(shiftKey ? -1 : 1);
