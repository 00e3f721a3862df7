import { actions } from '@shared/ipc/actions';
import { $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical';
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
import { registerAction, runAction, useIsActivePart } from '@/bridge/actionRegistry';
import { useWrittenKeys } from '@/bridge/useKeysOf';
import { IconButton } from '@/ui/IconButton';
import type { ReaderModel } from '../ReaderModel';
import { $selectedBlocks, sameKind } from '../text/blockShapes';
import styles from './FormatBar.module.css';
import { emphases, formats, shapes } from './formats';

const HEIGHT = 36;

type FormatAction = (typeof formats)[number]['action'];

const icons: Record<FormatAction, LucideIcon> = {
  'format.paragraph': Pilcrow,
  'format.heading1': Heading1,
  'format.heading2': Heading2,
  'format.heading3': Heading3,
  'format.list': List,
  'format.numberedList': ListOrdered,
  'format.quote': TextQuote,
  'format.bold': Bold,
  'format.italic': Italic,
};
const labels = new Map<string, string>(actions.map(({ id, label }) => [id, label]));

/** What the words at the caret are, and a way to make them something else; shown while the text is edited. */
export function FormatBar({ model }: { readonly model: ReaderModel }) {
  const { editor } = model.keys;
  const here = useFormatHere(editor);
  const keysOf = useWrittenKeys();
  useFormatActions(model);
  useLayoutEffect(() => {
    const scroller = model.elements?.scroller;
    if (!scroller) return;
    // The bar takes its room from the text; the lines stay where the eye is.
    scroller.scrollBy(0, HEIGHT);
    return () => scroller.scrollBy(0, -HEIGHT);
  }, [model]);
  const button = (action: FormatAction) => {
    const Icon = icons[action];
    const keys = keysOf(action);
    return (
      <IconButton
        key={action}
        label={labels.get(action) ?? ''}
        {...(keys !== undefined && { keys })}
        aria-pressed={here.includes(action)}
        onClick={() => runAction(action)}
      >
        <Icon size={16} aria-hidden />
      </IconButton>
    );
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
      {shapes.map(({ action }) => button(action))}
      <span className={styles.gap} />
      {emphases.map(({ action }) => button(action))}
    </div>
  );
}

/** Registers what the bar does while it is shown, so that menu, palette and keys do it too. */
function useFormatActions(model: ReaderModel): void {
  const isMeant = useIsActivePart();
  useEffect(() => {
    if (!isMeant) return;
    const stops = formats.map(({ action, $change }) =>
      registerAction(action, () => {
        model.keys.waiting.fillAll();
        model.keys.editor.update($change, { discrete: true });
        model.focusText();
      }),
    );
    return () => {
      for (const stop of stops) stop();
    };
  }, [model, isMeant]);
}

/** Actions whose result is what is at the caret, joined, so that a key that changes nothing draws nothing. */
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
  const isAll = (shape: (typeof shapes)[number]['shape']) =>
    blocks.length > 0 && blocks.every((block) => sameKind(block.getShape(), shape));
  return [
    ...shapes.filter(({ shape }) => isAll(shape)),
    ...emphases.filter(({ format }) => selection.hasFormat(format)),
  ]
    .map(({ action }) => action)
    .join('|');
}
