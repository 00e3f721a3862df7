import {
  $isListNode,
  INSERT_ORDERED_LIST_COMMAND,
  INSERT_UNORDERED_LIST_COMMAND,
  ListNode,
  REMOVE_LIST_COMMAND,
} from '@lexical/list';
import { $createQuoteNode, $isQuoteNode } from '@lexical/rich-text';
import { $findMatchingParent } from '@lexical/utils';
import {
  $createParagraphNode,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  type LexicalEditor,
} from 'lexical';
import { Bold, Italic, List, ListOrdered, type LucideIcon, TextQuote } from 'lucide-react';
import { Toolbar } from 'radix-ui';
import { useEffect, useState } from 'react';
import { useWrittenKeys } from '@/bridge/useKeysOf';
import { IconButton } from '@/ui/IconButton';
import { $emphasise } from './emphasise';
import styles from './Memo.module.css';
import type { MemoModel } from './MemoModel';
import { PassageLinkButton } from './PassageLinkButton';

interface Shape {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly block: 'bullet' | 'number' | 'quote' | null;
}

const plain: Shape = { bold: false, italic: false, block: null };

interface MemoToolbarProps {
  readonly model: MemoModel;
  /** Whether the list of passages to link to is open. */
  readonly choosing: boolean;
  readonly onChoosing: (choosing: boolean) => void;
}

/** What can be done with the words of a memo; its keys and signs do the same. It keeps the caret where it is. */
export function MemoToolbar({ model, choosing, onChoosing }: MemoToolbarProps) {
  const { editor } = model;
  const shape = useShape(editor);
  const keysOf = useWrittenKeys();
  const tool = (label: string, Icon: LucideIcon, isOn: boolean, run: () => void, keys?: string) => (
    <Toolbar.Button asChild>
      <IconButton
        small
        label={label}
        {...(keys !== undefined && { keys })}
        aria-pressed={isOn}
        onMouseDown={(event) => event.preventDefault()}
        onClick={run}
      >
        <Icon size={14} aria-hidden />
      </IconButton>
    </Toolbar.Button>
  );
  const list = (type: 'bullet' | 'number') => () => {
    if (shape.block === type) editor.dispatchCommand(REMOVE_LIST_COMMAND, undefined);
    else if (type === 'bullet') editor.dispatchCommand(INSERT_UNORDERED_LIST_COMMAND, undefined);
    else editor.dispatchCommand(INSERT_ORDERED_LIST_COMMAND, undefined);
  };
  return (
    <Toolbar.Root className={styles.toolbar} aria-label="Format the memo" data-open={choosing}>
      {tool('Bold', Bold, shape.bold, () => editor.update(() => $emphasise('bold')), keysOf('format.bold'))}
      {tool(
        'Italic',
        Italic,
        shape.italic,
        () => editor.update(() => $emphasise('italic')),
        keysOf('format.italic'),
      )}
      {tool('List', List, shape.block === 'bullet', list('bullet'))}
      {tool('Numbered list', ListOrdered, shape.block === 'number', list('number'))}
      {tool('Quotation', TextQuote, shape.block === 'quote', () => toggleQuote(editor))}
      <PassageLinkButton model={model} open={choosing} onOpenChange={onChoosing} />
    </Toolbar.Root>
  );
}

/** Makes quotations of the selected paragraphs, or paragraphs of quotations. */
function toggleQuote(editor: LexicalEditor): void {
  if (editor.read($shape).block !== 'quote') editor.dispatchCommand(REMOVE_LIST_COMMAND, undefined);
  editor.update(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return;
    const isQuote = $shape().block === 'quote';
    const blocks = new Set(selection.getNodes().map((node) => node.getTopLevelElement()));
    for (const block of blocks) {
      if (!$isElementNode(block)) continue;
      block.replace(isQuote ? $createParagraphNode() : $createQuoteNode(), true);
    }
  });
}

/** How the words at the caret look. */
function useShape(editor: LexicalEditor): Shape {
  const [shape, setShape] = useState(plain);
  useEffect(
    () =>
      editor.registerUpdateListener(({ editorState }) => {
        const now = editorState.read($shape);
        setShape((before) =>
          before.bold === now.bold && before.italic === now.italic && before.block === now.block
            ? before
            : now,
        );
      }),
    [editor],
  );
  return shape;
}

function $shape(): Shape {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return plain;
  const node = selection.anchor.getNode();
  const list = $findMatchingParent(node, $isListNode);
  const type = list instanceof ListNode ? list.getListType() : null;
  const block =
    type === 'bullet' || type === 'number' ? type : $findMatchingParent(node, $isQuoteNode) ? 'quote' : null;
  return { bold: selection.hasFormat('bold'), italic: selection.hasFormat('italic'), block };
}
