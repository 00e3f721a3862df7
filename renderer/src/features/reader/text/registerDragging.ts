import type { ProjectState } from '@shared/project/projectState';
import { documentText } from '@shared/text/documentText';
import type { Position, Span } from '@shared/text/position';
import { useAppInfo } from '@/bridge/settings';
import type { BlockKeys, EditStep } from './BlockKeys';
import { type CopiedBlocks, copiedBlocks } from './copiedBlocks';
import { copySelection } from './copySelection';
import { $caret } from './findTextEdit';
import { $pasteBlocks } from './pasteBlocks';
import { caretAt } from './pointedPlaces';
import { selectedPlaces } from './selectedSpan';
import { $selectPlaces } from './selectPlaces';

/** The text that words are dragged in. */
export interface DraggedText {
  readonly document: string;
  state(): ProjectState;
  select(span: Span): void;
}

/** Words that are being dragged; two readers can show the text they are from. */
interface Dragged {
  readonly document: string;
  readonly span: Span;
  /** Nothing of the paragraphs they stand in stays behind. */
  readonly isWhole: boolean;
}

let dragged: Dragged | null = null;

/**
 * Lets the selected words be dragged to another place of the text, with Ctrl (on macOS Option) a copy of them; what comes from elsewhere
 * is pasted where it is dropped. Each drop is one step. The caret that goes with the pointer, scrolling at the edges and Escape are the
 * browser's. `around` is an element that contains the text. Returns the function that ends it.
 */
export function registerDragging(keys: BlockKeys, around: HTMLElement, text: DraggedText): () => void {
  const { editor, waiting } = keys;
  const isInText = ({ target }: Event) =>
    target instanceof Node && editor.getRootElement()?.contains(target) === true;

  const lift = (event: DragEvent) => {
    if (!isInText(event)) return;
    event.stopPropagation();
    waiting.fillAll();
    const data = event.dataTransfer;
    data?.clearData();
    dragged = editor.isComposing() ? null : selectedWords(text);
    if (dragged === null || data === null || !copySelection(data)) event.preventDefault();
    else data.effectAllowed = 'copyMove';
  };
  const drop = (event: DragEvent) => {
    const root = editor.getRootElement();
    if (root === null || !isInText(event) || event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.stopPropagation();
    waiting.fillAll();
    const place = caretAt(root, event.clientX, event.clientY);
    const copied = copiedBlocks(event.dataTransfer);
    if (place === null || copied.blocks.length === 0) return;
    const own = dragged?.document === text.document && !isCopying(event) ? dragged : null;
    const span = own
      ? move(keys, text, own, copied, place)
      : asStep(keys, dragged === null ? 'paste' : 'copy', () => insert(keys, text, copied, place));
    if (span === null) return;
    root.focus({ preventScroll: true });
    text.select(span);
  };
  const end = () => {
    dragged = null;
  };
  /** Dropped anywhere else, the words are copied: they do not leave the text. */
  const keep = (event: InputEvent) => {
    if (event.inputType !== 'deleteByDrag' || !isInText(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  around.addEventListener('dragstart', lift, { capture: true });
  around.addEventListener('drop', drop, { capture: true });
  around.addEventListener('dragend', end, { capture: true });
  around.addEventListener('beforeinput', keep, { capture: true });
  return () => {
    around.removeEventListener('dragstart', lift, { capture: true });
    around.removeEventListener('drop', drop, { capture: true });
    around.removeEventListener('dragend', end, { capture: true });
    around.removeEventListener('beforeinput', keep, { capture: true });
  };
}

const isCopying = ({ ctrlKey, altKey }: DragEvent): boolean =>
  useAppInfo.getState().info?.platform === 'darwin' ? altKey : ctrlKey;

function selectedWords({ document: id, state }: DraggedText): Dragged | null {
  const span = selectedPlaces(state(), id);
  const length = state().block(span?.end.block ?? '')?.text.length;
  return span && { document: id, span, isWhole: span.start.offset === 0 && span.end.offset === length };
}

/** Takes words out and puts them in at a place outside of them; null: it would change nothing. Returns where they are then. */
function move(
  keys: BlockKeys,
  text: DraggedText,
  { span, isWhole }: Dragged,
  copied: CopiedBlocks,
  place: Position,
): Span | null {
  const before = documentText(text.state().blocks(text.document));
  const from = before.rangeOf(span);
  const at = before.offsetOf(place);
  if (from === null || at === null) return null;
  const beside = isWhole ? 1 : 0;
  if (from.start - beside <= at && at <= from.end + beside) return null;
  return asStep(keys, 'move', () => {
    change(keys, () => $selectPlaces(keys, span.start, span.end)?.removeText());
    const { length } = documentText(text.state().blocks(text.document));
    const there = at < from.start ? at : at - (before.length - length);
    const now = documentText(text.state().blocks(text.document)).positionAt(there);
    // Nothing was taken out: the text has moved on meanwhile.
    if (now === null || length === before.length) return null;
    const moved = insert(keys, text, copied, now, isWhole);
    if (isWhole)
      change(keys, () => {
        const left = keys.$node(span.start.block);
        if (left?.isEmpty()) left.remove();
      });
    return moved;
  });
}

/** Puts blocks in at a place; returns where their words are then. */
function insert(
  keys: BlockKeys,
  { document: id, state }: DraggedText,
  { blocks, open }: CopiedBlocks,
  place: Position,
  isWhole = false,
): Span | null {
  change(keys, () => {
    if ($selectPlaces(keys, place))
      $pasteBlocks(blocks, isWhole ? { start: false, end: false } : open, isWhole);
  });
  const text = documentText(state().blocks(id));
  const caret = keys.editor.read($caret);
  const end = caret && text.offsetOf(caret);
  const length = blocks.reduce((sum, block) => sum + block.text.length, blocks.length - 1);
  return end === null ? null : text.spanOf({ start: end - length, end });
}

/** Edits that are one step of undo. */
function asStep<Outcome>(keys: BlockKeys, by: EditStep['by'], edits: () => Outcome): Outcome {
  keys.step = { by, run: crypto.randomUUID() };
  try {
    return edits();
  } finally {
    keys.step = null;
  }
}

const change = (keys: BlockKeys, act: () => void) => keys.editor.update(act, { discrete: true });
