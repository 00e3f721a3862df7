import { registerRichText } from '@lexical/rich-text';
import { mergeRegister } from '@lexical/utils';
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  COPY_COMMAND,
  CUT_COMMAND,
  INDENT_CONTENT_COMMAND,
  type LexicalEditor,
  PASTE_COMMAND,
  REDO_COMMAND,
  UNDO_COMMAND,
} from 'lexical';
import { leaveFormatsToActions } from '@/memo';
import type { BlockKeys } from './BlockKeys';
import { copiedBlocks } from './copiedBlocks';
import { answerCopy } from './copySelection';
import { $pasteBlocks } from './pasteBlocks';
import { registerBlockKeys } from './registerBlockKeys';
import { type DraggedText, registerDragging } from './registerDragging';
import { registerHeldInput } from './registerHeldInput';

/** What can reach any part of the text, which then has to be there. */
const needingAll = ['keydown', 'beforeinput', 'compositionstart', 'paste', 'cut', 'copy'] as const;

const changesText = ({ key }: KeyboardEvent): boolean =>
  key.length === 1 || ['Enter', 'Backspace', 'Delete', 'Tab'].includes(key);

interface EditedText extends DraggedText {
  undo(): void;
  redo(): void;
}

/**
 * Lets the analyst correct the text: typing, Enter, merging, cut, paste and dragging, bold and italic. Pasting
 * takes blocks, or plain text, a paragraph per line. `around` is an element that contains the text. Returns the function that ends it.
 */
export function registerEditing(keys: BlockKeys, around: HTMLElement, text: EditedText): () => void {
  const { editor, waiting } = keys;
  // The editor's own commands run inside an update, where nothing new reaches the page.
  const complete = (event: Event) => {
    if (!(event instanceof KeyboardEvent) || changesText(event)) waiting.fillAll();
  };
  for (const type of needingAll) around.addEventListener(type, complete, { capture: true });
  return mergeRegister(
    () => {
      for (const type of needingAll) around.removeEventListener(type, complete, { capture: true });
    },
    registerRichText(editor),
    registerBlockKeys(editor),
    registerHeldInput(editor),
    registerDragging(keys, around, text),
    editor.registerCommand(COPY_COMMAND, done(answerCopy), COMMAND_PRIORITY_HIGH),
    editor.registerCommand(UNDO_COMMAND, done(text.undo), COMMAND_PRIORITY_HIGH),
    editor.registerCommand(REDO_COMMAND, done(text.redo), COMMAND_PRIORITY_HIGH),
    editor.registerCommand(PASTE_COMMAND, (event) => paste(editor, event), COMMAND_PRIORITY_HIGH),
    editor.registerCommand(CUT_COMMAND, (event) => cut(editor, event), COMMAND_PRIORITY_HIGH),
    leaveFormatsToActions(editor),
    editor.registerCommand(INDENT_CONTENT_COMMAND, () => true, COMMAND_PRIORITY_HIGH),
  );
}

const done = (run: (event: unknown) => void) => (event: unknown) => {
  run(event);
  return true;
};

function paste(editor: LexicalEditor, event: unknown): boolean {
  if (event instanceof Event) event.preventDefault();
  const { blocks, open } = copiedBlocks(
    event instanceof ClipboardEvent
      ? event.clipboardData
      : event instanceof InputEvent
        ? event.dataTransfer
        : null,
  );
  if (blocks.length > 0) editor.update(() => $pasteBlocks(blocks, open), { tag: 'paste' });
  return true;
}

function cut(editor: LexicalEditor, event: unknown): boolean {
  if (!answerCopy(event)) return true;
  editor.update(
    () => {
      const selection = $getSelection();
      if ($isRangeSelection(selection)) selection.removeText();
    },
    { tag: 'cut' },
  );
  return true;
}
