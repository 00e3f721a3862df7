import { $getSelection, $isRangeSelection, FORMAT_TEXT_COMMAND, type LexicalEditor } from 'lexical';
import {
  Bold,
  Heading1,
  Heading2,
  Heading3,
  Italic,
  List,
  ListOrdered,
  type LucideIcon,
  Pilcrow,
  TextQuote,
} from 'lucide-react';
import { useEffect, useLayoutEffect, useState } from 'react';
import { IconButton } from '@/ui/IconButton';
import type { ReaderModel } from '../ReaderModel';
import { $selectedBlocks, $shapeBlocks, sameKind } from '../text/blockShapes';
import { shapeKeys } from '../text/shapeKeys';
import styles from './FormatBar.module.css';

const HEIGHT = 36;

const icons: Record<(typeof shapeKeys)[number]['name'], LucideIcon> = {
  Paragraph: Pilcrow,
  'Heading 1': Heading1,
  'Heading 2': Heading2,
  'Heading 3': Heading3,
  List,
  'Numbered list': ListOrdered,
  Quote: TextQuote,
};

/** What the words at the caret are, and a way to make them something else; shown while the text is edited. */
export function FormatBar({ model }: { readonly model: ReaderModel }) {
  const { editor } = model.keys;
  const here = useFormatHere(editor);
  useLayoutEffect(() => {
    const scroller = model.elements?.scroller;
    if (!scroller) return;
    // The bar takes its room from the text; the lines stay where the eye is.
    scroller.scrollBy(0, HEIGHT);
    return () => scroller.scrollBy(0, -HEIGHT);
  }, [model]);
  const act = (change: () => void) => () => {
    model.keys.waiting.fillAll();
    editor.update(change, { discrete: true });
    model.focusText();
  };
  const emphasise = (format: 'bold' | 'italic') => () => {
    model.keys.waiting.fillAll();
    editor.dispatchCommand(FORMAT_TEXT_COMMAND, format);
    model.focusText();
  };
  return (
    <div
      className={styles.bar}
      style={{ blockSize: HEIGHT }}
      role="toolbar"
      aria-label="Format of the text"
      // The caret stays in the text.
      onMouseDown={(event) => event.preventDefault()}
    >
      {shapeKeys.map(({ name, shape, keys }) => {
        const Icon = icons[name];
        return (
          <IconButton
            key={name}
            label={name}
            keys={keys}
            aria-pressed={here.includes(name)}
            onClick={act(() => $shapeBlocks(shape))}
          >
            <Icon size={16} aria-hidden />
          </IconButton>
        );
      })}
      <span className={styles.gap} />
      <IconButton
        label="Bold"
        keys="CmdOrCtrl+B"
        aria-pressed={here.includes('bold')}
        onClick={emphasise('bold')}
      >
        <Bold size={16} aria-hidden />
      </IconButton>
      <IconButton
        label="Italic"
        keys="CmdOrCtrl+I"
        aria-pressed={here.includes('italic')}
        onClick={emphasise('italic')}
      >
        <Italic size={16} aria-hidden />
      </IconButton>
    </div>
  );
}

/** Names of what is so at the caret, joined, so that a key that changes nothing draws nothing. */
function useFormatHere(editor: LexicalEditor): readonly string[] {
  const [here, setHere] = useState('');
  useEffect(() => {
    const read = () => setHere(editor.read($formatHere));
    read();
    return editor.registerUpdateListener(read);
  }, [editor]);
  return here.split('|');
}

function $formatHere(): string {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return '';
  const blocks = selection.isCollapsed() ? $selectedBlocks() : $selectedBlocks().slice(0, 200);
  const names: string[] = shapeKeys
    .filter(({ shape }) => blocks.length > 0 && blocks.every((block) => sameKind(block.getShape(), shape)))
    .map(({ name }) => name);
  for (const format of ['bold', 'italic'] as const) if (selection.hasFormat(format)) names.push(format);
  return names.join('|');
}
