import type { TurnRecord } from '@shared/project/records';
import { rangesOf } from '@shared/project/turns';
import type { DocumentText } from '@shared/text/documentText';
import { documentText } from '@shared/text/documentText';
import type { TextRange } from '@shared/text/position';
import type { ReaderModel } from '../ReaderModel';
import { selectedRange } from '../selecting/unitsOf';

/** A turn and where it is spoken, document-wide. */
export interface TurnPlace {
  readonly turn: TurnRecord;
  /** In text order, at least one. */
  readonly speech: readonly TextRange[];
  readonly start: number;
  readonly end: number;
}

/** Lists of records never change, and a menu asks ten times what can be done at one place. */
const known = new WeakMap<readonly TurnRecord[], { text: DocumentText; places: readonly TurnPlace[] }>();

/** The turns of the document in the reader, in text order. */
export function turnPlaces(model: ReaderModel): readonly TurnPlace[] {
  const text = textOf(model);
  const turns = model.state.turns(model.document);
  const before = known.get(turns);
  if (before?.text === text) return before.places;
  const places = turns.flatMap((turn) => placeOfTurn(text, turn) ?? []);
  known.set(turns, { text, places });
  return places;
}

export function placeOfTurn(text: DocumentText, turn: TurnRecord): TurnPlace | null {
  const speech = rangesOf(text, turn.speech);
  const start = speech[0]?.start;
  const end = speech.at(-1)?.end;
  return start === undefined || end === undefined ? null : { turn, speech, start, end };
}

export const textOf = ({ state, document }: ReaderModel): DocumentText =>
  documentText(state.blocks(document));

/** The turn that is spoken at an offset, or ends there; else the one whose speaker is named there. */
export function turnAt(model: ReaderModel, offset: number): TurnPlace | undefined {
  const places = turnPlaces(model);
  const text = textOf(model);
  const within = ({ start, end }: TextRange) => start <= offset && offset < end;
  return (
    places.find(({ speech }) => speech.some(within)) ??
    places.find(({ speech }) => speech.some(({ end }) => end === offset)) ??
    places.find(({ turn: { attribution } }) => {
      const named = attribution && text.rangeOf(attribution);
      return named !== null && (within(named) || named.end === offset);
    })
  );
}

/** The turn that a key is about: the chosen one, else the one at the caret or the start of the selection. */
export function meantTurn(model: ReaderModel): TurnPlace | undefined {
  const { selectedTurn } = model;
  if (selectedTurn) return placeOfTurn(textOf(model), selectedTurn) ?? undefined;
  const selected = selectedRange(model);
  return selected === null ? undefined : turnAt(model, selected.start);
}

/**
 * The turn that what is selected, or the caret, can be added to: the chosen one; else the one that goes on into it; else the last that
 * begins before; else the first after.
 */
export function turnToExtend(model: ReaderModel, to: TextRange): TurnPlace | undefined {
  const { selectedTurn } = model;
  if (selectedTurn) return placeOfTurn(textOf(model), selectedTurn) ?? undefined;
  const places = turnPlaces(model);
  const isWithin = ({ speech }: TurnPlace) =>
    speech.some(
      ({ start, end }) => start <= to.start && to.end <= end && (to.start < to.end || to.start > start),
    );
  const before = places.findLast((place) => place.start < to.start && !isWithin(place));
  if (before || places.some(isWithin)) return before;
  return places.find(({ start }) => start >= to.end);
}
