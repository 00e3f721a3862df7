import { $isListItemNode, registerList } from '@lexical/list';
import { registerRichText } from '@lexical/rich-text';
import { $findMatchingParent, mergeRegister } from '@lexical/utils';
import { deepest } from '@shared/memo/memoTree';
import {
  $getNearestNodeFromDOMNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_HIGH,
  DROP_COMMAND,
  FORMAT_ELEMENT_COMMAND,
  INDENT_CONTENT_COMMAND,
  KEY_DOWN_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalEditor,
  OUTDENT_CONTENT_COMMAND,
  PASTE_COMMAND,
  REDO_COMMAND,
  UNDO_COMMAND,
} from 'lexical';
import { isKeyOf } from '@/bridge/useKeysOf';
import { $emphasise, leaveFormatsToActions } from './emphasise';
import { $linkAtCaret } from './memoLinks';
import { $memoNodes } from './memoNodes';
import { registerMemoShortcuts } from './memoShortcuts';
import { pastedMemo } from './pastedMemo';

interface MemoEditing {
  readonly undo: () => void;
  readonly redo: () => void;
  /** What comes now is another step of undo: a new paragraph, or pasted words. */
  readonly newStep: () => void;
  readonly follow: (link: string) => void;
}

/** Lets the analyst write a memo: typing, emphasis, lists, paste. Returns the function that ends it. */
export function registerMemoEditing(
  editor: LexicalEditor,
  { undo, redo, newStep, follow }: MemoEditing,
): () => void {
  const command = editor.registerCommand.bind(editor);
  return mergeRegister(
    registerRichText(editor),
    registerList(editor),
    registerMemoShortcuts(editor),
    command(UNDO_COMMAND, done(undo), COMMAND_PRIORITY_HIGH),
    command(REDO_COMMAND, done(redo), COMMAND_PRIORITY_HIGH),
    command(
      PASTE_COMMAND,
      (event) => {
        newStep();
        return $paste(event);
      },
      COMMAND_PRIORITY_HIGH,
    ),
    command(
      DROP_COMMAND,
      (event) => {
        if (!isFromElsewhere(event)) return true;
        newStep();
        return $drop(editor, event);
      },
      COMMAND_PRIORITY_HIGH,
    ),
    command(KEY_DOWN_COMMAND, $takeFormatKey, COMMAND_PRIORITY_HIGH),
    leaveFormatsToActions(editor),
    command(FORMAT_ELEMENT_COMMAND, () => true, COMMAND_PRIORITY_HIGH),
    // Escape belongs to what the memo stands in.
    command(KEY_ESCAPE_COMMAND, () => true, COMMAND_PRIORITY_HIGH),
    command(KEY_TAB_COMMAND, (event) => $indentItem(editor, event), COMMAND_PRIORITY_HIGH),
    command(
      KEY_ENTER_COMMAND,
      (event) => {
        const link = event?.ctrlKey || event?.metaKey ? $linkAtCaret() : null;
        if (event === null || (link === null && !event.ctrlKey && !event.metaKey)) {
          newStep();
          return false;
        }
        event.preventDefault();
        if (link !== null) follow(link);
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
  );
}

const done = (run: () => void) => () => {
  run();
  return true;
};

/** Bold and italic have the same keys in a memo as in the text. */
function $takeFormatKey(event: KeyboardEvent): boolean {
  const format = isKeyOf(event, 'format.bold') ? 'bold' : isKeyOf(event, 'format.italic') ? 'italic' : null;
  if (format === null || event.isComposing) return false;
  event.preventDefault();
  $emphasise(format);
  return true;
}

function $paste(event: unknown): boolean {
  if (!(event instanceof ClipboardEvent) || event.clipboardData === null) return true;
  event.preventDefault();
  $insert(event.clipboardData);
  return true;
}

/** Whether words are dropped that were dragged from another part of the window, or from another program; files are imported. */
const isFromElsewhere = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer !== null &&
  !dataTransfer.types.some((type) => type === 'Files' || type.startsWith('application/x-lexical'));

/** What is dropped comes in as what is pasted does. */
function $drop(editor: LexicalEditor, event: DragEvent): boolean {
  event.preventDefault();
  const place = document.caretPositionFromPoint(event.clientX, event.clientY);
  const node = place && $getNearestNodeFromDOMNode(place.offsetNode);
  if ($isTextNode(node)) node.select(place?.offset, place?.offset);
  else (node ?? $getRoot()).selectEnd();
  if (event.dataTransfer) $insert(event.dataTransfer);
  editor.focus();
  return true;
}

/** Puts what was copied or dragged in the place of what is selected. */
function $insert(data: DataTransfer): void {
  const tree = pastedMemo(data);
  const selection = $getSelection();
  if (tree.length === 0 || !$isRangeSelection(selection)) return;
  const nodes = $memoNodes(tree);
  const [only] = nodes;
  // Words without a shape of their own join the line they are put into.
  const isWords = tree.length === 1 && tree[0]?.kind === 'paragraph' && only !== undefined;
  selection.insertNodes(isWords ? only.getChildren() : nodes);
}

/** Tab moves a list item under the one before it; anywhere else, and where it cannot, Tab leaves the memo. */
function $indentItem(editor: LexicalEditor, event: KeyboardEvent): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return true;
  const item = $findMatchingParent(selection.anchor.getNode(), $isListItemNode);
  if (item === null) return true;
  const canMove = event.shiftKey ? item.getIndent() > 0 : item.getPreviousSiblings().length > 0;
  if (!canMove || (!event.shiftKey && item.getIndent() >= deepest)) return true;
  event.preventDefault();
  editor.dispatchCommand(event.shiftKey ? OUTDENT_CONTENT_COMMAND : INDENT_CONTENT_COMMAND, undefined);
  return true;
}
