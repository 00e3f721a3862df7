import { sameSpan } from '@shared/project/passages';
import type { TurnRecord } from '@shared/project/records';
import { spokenSpans } from '@shared/project/turnSpans';
import type { Position, Span, TextRange } from '@shared/text/position';
import { orNotice } from '@/bridge/notices';
import { runCommand } from '@/bridge/runCommand';
import type { Draggable } from '../drawing/dragBound';
import type { ReaderModel } from '../ReaderModel';
import { bringIntoView } from '../selecting/bringIntoView';
import { firstWords, lastWords } from '../selecting/firstWords';
import { type Move, placeBeyond } from '../tagging/moveBounds';
import { placeOfTurn, textOf } from './turnPlaces';

/** Stretches of speech, in text order, whose first begins, or whose last ends, elsewhere; what would lie beyond goes. */
export function speechWithEnd(
  speech: readonly TextRange[],
  side: 'start' | 'end',
  offset: number,
): readonly TextRange[] {
  const left =
    side === 'start'
      ? speech.filter(({ end }) => end > offset)
      : speech.filter(({ start }) => start < offset);
  const place = side === 'start' ? 0 : left.length - 1;
  const moved = left[place];
  return moved ? left.with(place, { ...moved, [side]: offset }) : [];
}

/** What the turn would say with an end there; null: nothing. */
function spansWithEnd(
  model: ReaderModel,
  turn: TurnRecord,
  side: 'start' | 'end',
  place: Position,
): Span[] | null {
  const text = textOf(model);
  const offset = text.offsetOf(place);
  const now = placeOfTurn(text, turn);
  if (offset === null || now === null) return null;
  const spans = spokenSpans(text, speechWithEnd(now.speech, side, offset), turn.attribution);
  return spans.length === 0 ? null : spans;
}

/** A turn whose ends are dragged. */
export const draggedTurn = (model: ReaderModel, turn: TurnRecord): Draggable => ({
  with: (side, place) => spansWithEnd(model, turn, side, place),
  drop(side, place) {
    const spans = spansWithEnd(model, turn, side, place);
    if (spans) void reshapeTurn(model, turn, spans);
  },
});

/** Gives a turn other words; the same ones change nothing. Answers whether it was kept. */
export async function reshapeTurn(
  model: ReaderModel,
  turn: TurnRecord,
  speech: readonly Span[],
  run?: string,
): Promise<boolean> {
  const isSame =
    speech.length === turn.speech.length &&
    turn.speech.every((span, index) => sameSpan(span, speech[index] ?? span));
  if (isSame) return false;
  const kept = orNotice(
    runCommand('reshapeTurn', { turn: turn.id, speech: [...speech], run }).then(() => true),
  );
  model.selectTurn(turn.id);
  return (await kept) !== null && model.isOpen;
}

/** Moves one end of the chosen turn by a word or a sentence, and says where it is now. */
export function moveTurnEnd(model: ReaderModel, turn: TurnRecord, move: Move): void {
  const { side } = move;
  const [first] = turn.speech;
  const last = turn.speech.at(-1);
  const from = side === 'start' ? first?.start : last?.end;
  const place = from ? placeBeyond(model, from, move) : null;
  if (!place) {
    model.say('The text ends here.');
    return;
  }
  const spans = spansWithEnd(model, turn, side, place);
  if (spans === null) {
    model.say('A turn keeps at least a word.');
    return;
  }
  const text = textOf(model);
  const range = text.rangeOf({ start: spans[0]?.start ?? place, end: spans.at(-1)?.end ?? place });
  const words =
    range && (side === 'start' ? `From ${firstWords(text, range)}` : `Up to ${lastWords(text, range)}`);
  const run = model.moveRun.next(turn.id, side, performance.now());
  void reshapeTurn(model, turn, spans, run).then((moved) =>
    model.say(moved ? (words ?? '') : 'The words that name the speaker stay outside.'),
  );
  bringIntoView(model, place);
}
