import { mergeRegister } from '@lexical/utils';
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  FORMAT_TEXT_COMMAND,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { isEditorsFormatKey } from '@/bridge/keys';

/** Makes the selected words, or those that come next, bold or italic; when they are, plain. */
export function $emphasise(format: 'bold' | 'italic'): void {
  const selection = $getSelection();
  if ($isRangeSelection(selection)) selection.formatText(format);
}

/** Keeps the library from its own keys and menus for bold, italic and underlined: which keys do that, the list of actions says. */
export function leaveFormatsToActions(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerCommand(KEY_DOWN_COMMAND, isEditorsFormatKey, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(FORMAT_TEXT_COMMAND, () => true, COMMAND_PRIORITY_HIGH),
  );
}
