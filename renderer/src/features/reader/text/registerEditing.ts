import { registerRichText } from '@lexical/rich-text';
import { mergeRegister } from '@lexical/utils';
import type { BlockContent } from '@shared/text/block';
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  COPY_COMMAND,
  CUT_COMMAND,
  DROP_COMMAND,
  INDENT_CONTENT_COMMAND,
  type LexicalEditor,
  PASTE_COMMAND,
  REDO_COMMAND,
  UNDO_COMMAND,
} from 'lexical';
import { leaveFormatsToActions } from '@/memo';
import type { BlockKeys } from './BlockKeys';
import { copySelection } from './copySelection';
import { blocksFromClipboard, openEndsOf, withEdges } from './htmlPaste';
import { $pasteBlocks, type OpenEnds, plainBlocks } from './pasteBlocks';
import { registerBlockKeys } from './registerBlockKeys';
import { registerHeldInput } from './registerHeldInput';

/** What can reach any part of the text, which then has to be there. */
const needingAll = ['keydown', 'beforeinput', 'compositionstart', 'paste', 'cut', 'copy'] as const;

const changesText = ({ key }: KeyboardEvent): boolean =>
  key.length === 1 || ['Enter', 'Backspace', 'Delete', 'Tab'].includes(key);

/**
 * Lets the analyst correct the text: typing, Enter, merging, cut and paste, bold and italic. Pasting
 * takes blocks, or plain text, a paragraph per line. `around` is an element that contains the text. Returns the function that ends it.
 */
export function registerEditing(
  { editor, waiting }: BlockKeys,
  around: HTMLElement,
  history: { undo(): void; redo(): void },
): () => void {
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
    editor.registerCommand(COPY_COMMAND, copy, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(UNDO_COMMAND, done(history.undo), COMMAND_PRIORITY_HIGH),
    editor.registerCommand(REDO_COMMAND, done(history.redo), COMMAND_PRIORITY_HIGH),
    editor.registerCommand(PASTE_COMMAND, (event) => paste(editor, event), COMMAND_PRIORITY_HIGH),
    editor.registerCommand(CUT_COMMAND, (event) => cut(editor, event), COMMAND_PRIORITY_HIGH),
    leaveFormatsToActions(editor),
    editor.registerCommand(INDENT_CONTENT_COMMAND, () => true, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(DROP_COMMAND, () => true, COMMAND_PRIORITY_HIGH),
  );
}

const done = (run: () => void) => () => {
  run();
  return true;
};

function copy(event: unknown): boolean {
  if (event instanceof ClipboardEvent) copySelection(event);
  return true;
}

function paste(editor: LexicalEditor, event: unknown): boolean {
  if (event instanceof Event) event.preventDefault();
  const { blocks, open } = copiedBlocks(event);
  if (blocks.length > 0) editor.update(() => $pasteBlocks(blocks, open), { tag: 'paste' });
  return true;
}

/** What is on the clipboard: its blocks when it has any, else its lines. */
function copiedBlocks(event: unknown): { blocks: readonly BlockContent[]; open?: OpenEnds } {
  const data =
    event instanceof ClipboardEvent
      ? event.clipboardData
      : event instanceof InputEvent
        ? event.dataTransfer
        : null;
  const html = data?.getData('text/html') ?? '';
  const rich = blocksFromClipboard(html);
  const text = data?.getData('text/plain') ?? '';
  if (rich.length > 0) return { blocks: withEdges(rich, text), open: openEndsOf(html) };
  return { blocks: text === '' ? [] : plainBlocks(text) };
}

function cut(editor: LexicalEditor, event: unknown): boolean {
  if (!(event instanceof ClipboardEvent) || !copySelection(event)) return true;
  editor.update(
    () => {
      const selection = $getSelection();
      if ($isRangeSelection(selection)) selection.removeText();
    },
    { tag: 'cut' },
  );
  return true;
}
