import { sameSpan } from '@shared/project/passages';
import type { AnnotationRecord } from '@shared/project/records';
import type { Position, Span } from '@shared/text/position';
import { wordBorder } from '@shared/text/wordBorder';
import { orNotice } from '@/bridge/notices';
import { runCommand } from '@/bridge/runCommand';
import { useSelection } from '@/bridge/selection';
import type { Draggable } from '../drawing/dragBound';
import type { ReaderModel } from '../ReaderModel';
import { bringIntoView } from '../selecting/bringIntoView';
import { firstWords, lastWords } from '../selecting/firstWords';
import { unitsOf } from '../selecting/unitsOf';
import { trimmedSpan } from '../text/selectedSpan';

interface Moved {
  /** Id of the one coding of the passage that moves; by default the chosen one, and when none is, all do. */
  readonly coding?: string | undefined;
  /** Moves of one run are one step of undo. */
  readonly run?: string;
}

/**
 * Gives a passage new bounds; an empty or unchanged span changes nothing. What was selected exactly stays so.
 * @returns whether it was kept
 */
export async function moveBounds(
  model: ReaderModel,
  annotation: AnnotationRecord,
  span: Span,
  { coding = codingOf(model, annotation), run }: Moved = {},
): Promise<boolean> {
  const next = trimmedSpan(model.state, model.document, span);
  if (!next || sameSpan(next, annotation)) return false;
  const kept = orNotice(runCommand('moveBounds', { annotation: annotation.id, span: next, coding, run }));
  const follow = (id: string, from: Span, to: Span) => {
    const { document, span: selected } = useSelection.getState();
    if (document !== model.document) return;
    if (selected && sameSpan(selected, from)) {
      model.selectSpan(to);
      model.readSelection();
    }
    model.selectAnnotation(id, true, coding);
  };
  // It is shown before it is kept: one frame has the new bounds and their selection.
  const shown = model
    .annotationsOn(next)
    .find(({ id, codings }) => id === annotation.id || codings.some((each) => each.id === coding))?.id;
  if (shown !== undefined) follow(shown, annotation, next);
  const moved = await kept;
  if (!model.isOpen) return false;
  if (moved === null && shown !== undefined) {
    const { id, start, end } = annotation;
    follow(id, next, { start, end });
  }
  if (moved !== null && shown === undefined) follow(moved, annotation, next);
  return moved !== null;
}

const codingOf = (model: ReaderModel, { id }: AnnotationRecord): string | undefined =>
  model.chosenAnnotation?.id === id ? model.chosenCoding?.id : undefined;

/** A passage whose ends are dragged. */
export const draggedPassage = (model: ReaderModel, annotation: AnnotationRecord): Draggable => {
  const spanWith = (side: 'start' | 'end', place: Position): Span => {
    const { start, end } = annotation;
    return side === 'start' ? { start: place, end } : { start, end: place };
  };
  return {
    with(side, place) {
      const span = spanWith(side, place);
      return model.isOrdered(span) ? [span] : null;
    },
    drop: (side, place) => void moveBounds(model, annotation, spanWith(side, place)),
  };
};

/** A move of an end by key. */
export interface Move {
  readonly side: 'start' | 'end';
  readonly by: 'word' | 'sentence';
  readonly step: 1 | -1;
}

/** Moves one end of the selected passage by a word or a sentence, over the border of blocks too, and says where it is now. */
export function moveEnd(model: ReaderModel, { side, by, step }: Move): void {
  const annotation = model.selectedAnnotation;
  if (!annotation) return;
  const { text } = unitsOf(model);
  const place = placeBeyond(model, annotation[side], { side, by, step });
  if (!place) {
    model.say('The text ends here.');
    return;
  }
  const { start, end } = annotation;
  const span = side === 'start' ? { start: place, end } : { start, end: place };
  const range = text.rangeOf(span);
  if (!model.isOrdered(span) || !range) {
    model.say('A passage keeps at least a word.');
    return;
  }
  const words = side === 'start' ? `from ${firstWords(text, range)}` : `up to ${lastWords(text, range)}`;
  const said = whatMoves(model, annotation, words);
  const coding = codingOf(model, annotation);
  const run = model.moveRun.next(coding ?? annotation.id, side, performance.now());
  void moveBounds(model, annotation, span, { coding, run }).then((kept) => kept && model.say(said));
  bringIntoView(model, place);
}

/** Where an end goes from a place; null: the text ends before that. */
export function placeBeyond(model: ReaderModel, place: Position, { side, by, step }: Move): Position | null {
  const units = unitsOf(model);
  const from = units.text.offsetOf(place);
  if (from === null) return null;
  const offset =
    by === 'word' ? wordBorder(units.text, from, step, side) : units.nextSentence(from, step, side);
  return offset === null ? null : units.text.positionAt(offset);
}

/** `From “these words”`, with what moves where that is not plain: `Trust: from “these words”`, `2 codings: from “these words”`. */
function whatMoves(model: ReaderModel, { codings }: AnnotationRecord, words: string): string {
  const { chosenCoding } = model;
  const name = chosenCoding && model.state.theme(chosenCoding.theme)?.name;
  if (name !== undefined) return `${name}: ${words}`;
  if (codings.length > 1) return `${codings.length} codings: ${words}`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
