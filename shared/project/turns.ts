import { ok, type Result } from '../base/result';
import type { DocumentText } from '../text/documentText';
import type { Span, TextRange } from '../text/position';
import type { CommandContext } from './command';
import { missing } from './missing';
import { counted, quoted } from './names';
import type { ProjectState } from './projectState';
import type { TurnRecord } from './records';

/** The turns with these ids, each once; refused when one is gone. */
export function turnsNamed(state: ProjectState, ids: readonly string[]): Result<TurnRecord[]> {
  const turns: TurnRecord[] = [];
  for (const id of new Set(ids)) {
    const turn = state.get(id);
    if (turn?.type !== 'turn') return missing('turn');
    turns.push(turn);
  }
  return ok(turns);
}

/** A turn that the analyst makes; nothing in the text names its speaker as far as is known. */
export const handMade = (
  context: CommandContext,
  document: string,
  speaker: string,
  speech: readonly Span[],
): TurnRecord => ({
  type: 'turn',
  id: context.ids.next(),
  document,
  speaker,
  attribution: null,
  speech: [...speech],
  origin: 'hand',
  confirmed: true,
});

/** The turn as the analyst gives it to a speaker: why it was found does not hold for them. */
export function givenTo({ reason: _, ...turn }: TurnRecord, speaker: string): TurnRecord {
  return { ...turn, speaker, origin: 'hand', confirmed: true };
}

/** Where a turn is spoken, document-wide; what is not in the text is left out. */
export const rangesOf = (text: DocumentText, speech: readonly Span[]): TextRange[] =>
  speech.flatMap((span) => text.rangeOf(span) ?? []);

/** UTF-16 units that are said in a turn. */
export const lengthOf = (text: DocumentText, { speech }: Pick<TurnRecord, 'speech'>): number =>
  rangesOf(text, speech).reduce((sum, { start, end }) => sum + end - start, 0);

/** ` of “Ada”`, for the names of steps. */
export function ofSpeaker(state: ProjectState, { speaker }: TurnRecord): string {
  const name = state.speaker(speaker)?.name;
  return name === undefined ? '' : ` of ${quoted(name)}`;
}

/** `turn`, `12 turns`. */
export const whichTurns = (count: number): string => (count === 1 ? 'turn' : counted(count, 'turn'));
