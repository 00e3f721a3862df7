import { mergeRegister } from '@lexical/utils';
import {
  BEFORE_INPUT_COMMAND,
  COMMAND_PRIORITY_CRITICAL,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  DELETE_CHARACTER_COMMAND,
  DELETE_WORD_COMMAND,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  KEY_BACKSPACE_COMMAND,
  KEY_DELETE_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalCommand,
  type LexicalEditor,
} from 'lexical';
import { waitsForStep } from '@/bridge/historySteps';

/** Lets what is typed wait until an undo or redo that is under way is in the text; the word of an input method cannot wait. */
export function registerHeldInput(editor: LexicalEditor): () => void {
  const hold = <Event extends KeyboardEvent | null>(command: LexicalCommand<Event>) =>
    editor.registerCommand(
      command,
      (event) => {
        const waits = waitsForStep(() => editor.dispatchCommand(command, event));
        if (waits) event?.preventDefault();
        return waits;
      },
      COMMAND_PRIORITY_CRITICAL,
    );
  return mergeRegister(
    hold(KEY_ENTER_COMMAND),
    hold(KEY_BACKSPACE_COMMAND),
    hold(KEY_DELETE_COMMAND),
    hold(KEY_TAB_COMMAND),
    editor.registerCommand(
      BEFORE_INPUT_COMMAND,
      (event) => {
        const again = inputAgain(editor, event);
        const waits = again !== null && waitsForStep(again);
        if (waits) event.preventDefault();
        return waits;
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
  );
}

/** What an input does, to be done later; null: it belongs to an input method, or the clipboard. */
function inputAgain(editor: LexicalEditor, { inputType, data }: InputEvent): (() => void) | null {
  switch (inputType) {
    case 'insertText':
      return data === null ? null : () => editor.dispatchCommand(CONTROLLED_TEXT_INSERTION_COMMAND, data);
    case 'insertParagraph':
      return () => editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined);
    case 'insertLineBreak':
      return () => editor.dispatchCommand(INSERT_LINE_BREAK_COMMAND, false);
    case 'deleteContentBackward':
    case 'deleteContentForward':
      return () => editor.dispatchCommand(DELETE_CHARACTER_COMMAND, inputType === 'deleteContentBackward');
    case 'deleteWordBackward':
    case 'deleteWordForward':
      return () => editor.dispatchCommand(DELETE_WORD_COMMAND, inputType === 'deleteWordBackward');
    default:
      return null;
  }
}
