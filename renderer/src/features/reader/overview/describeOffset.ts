import type { ProjectState } from '@shared/project/projectState';
import type { SpeakerRecord, TurnRecord } from '@shared/project/records';
import { documentText } from '@shared/text/documentText';

/** What stands at a place of the text, for who looks at the whole of it. */
export interface OffsetDescription {
  /** From 1. */
  readonly paragraph: number;
  /** How much of the text lies before it, 0…100. */
  readonly percent: number;
  readonly speaker: SpeakerRecord | null;
  /** Words of the turn; 0 without a speaker. */
  readonly words: number;
  /** The heading that it stands under; null: none. */
  readonly heading: string | null;
}

export function describeOffset(state: ProjectState, document: string, offset: number): OffsetDescription {
  const blocks = state.blocks(document);
  const text = documentText(blocks);
  const position = text.positionAt(offset);
  const number = position === null ? 0 : text.numberOf(position.block);
  const turn = turnAt(state, document, offset);
  const heading = blocks.findLast(({ kind }, at) => at <= number && kind === 'heading');
  return {
    paragraph: number + 1,
    percent: text.length === 0 ? 0 : Math.round((offset / text.length) * 100),
    speaker: (turn && state.speaker(turn.speaker)) ?? null,
    words: turn ? wordsOf(state, turn) : 0,
    heading: heading?.text ?? null,
  };
}

/** The turn with speech at an offset; turns stand in text order, so the search goes back from the first that begins later. */
export function turnAt(state: ProjectState, document: string, offset: number): TurnRecord | null {
  const text = documentText(state.blocks(document));
  const turns = state.turns(document);
  let low = 0;
  let high = turns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = turns[middle]?.speech[0]?.start;
    if (start !== undefined && (text.offsetOf(start) ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  // A quotation within a turn may begin after the one around it.
  for (let at = low - 1; at >= Math.max(0, low - 8); at -= 1) {
    const turn = turns[at];
    const isHere = turn?.speech.some((span) => {
      const range = text.rangeOf(span);
      return range !== null && range.start <= offset && offset < range.end;
    });
    if (turn && isHere) return turn;
  }
  return null;
}

function wordsOf(state: ProjectState, { document, speech }: TurnRecord): number {
  const text = documentText(state.blocks(document));
  return speech.reduce((sum, span) => {
    const range = text.rangeOf(span);
    return sum + (range ? (text.slice(range).match(/\S+/g)?.length ?? 0) : 0);
  }, 0);
}
