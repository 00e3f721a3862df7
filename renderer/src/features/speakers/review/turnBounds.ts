import type { BlockRecord } from '@shared/project/records';
import type { DocumentText } from '@shared/text/documentText';
import type { TextRange } from '@shared/text/position';
import { TextUnits } from '@shared/text/textUnits';
import { wordBorder } from '@shared/text/wordBorder';
import type { DraftTurn } from './reviewDraft';
import { sameRanges } from './sameRanges';

export interface EndMove {
  readonly side: 'start' | 'end';
  readonly by: 'word' | 'sentence';
  readonly step: 1 | -1;
}

/** The speech of a turn with an end a word or sentence further; null where the text, or what somebody else says, ends that. */
export function movedSpeech(
  blocks: readonly BlockRecord[],
  turns: readonly DraftTurn[],
  turn: DraftTurn,
  { side, by, step }: EndMove,
): readonly TextRange[] | null {
  const units = new TextUnits(blocks, []);
  const { text } = units;
  const piece = side === 'start' ? turn.speech[0] : turn.speech.at(-1);
  if (piece === undefined) return null;
  const to =
    by === 'word' ? wordBorder(text, piece[side], step, side) : units.nextSentence(piece[side], step, side);
  return to === null ? null : withEnd(text, turns, turn, { side, piece: side === 'start' ? 0 : -1, to });
}

interface NewEnd {
  readonly side: 'start' | 'end';
  /** Which piece of the speech, counted from the end when below 0. */
  readonly piece: number;
  /** Document-wide. */
  readonly to: number;
}

/**
 * The speech with an end elsewhere: no further than to the neighbouring piece, the words that name the speaker, and what others say. Pieces
 * that the outer ends pass are gone. Null when nothing would be left or change.
 */
export function withEnd(
  text: DocumentText,
  turns: readonly DraftTurn[],
  turn: DraftTurn,
  { side, piece, to }: NewEnd,
): readonly TextRange[] | null {
  const at = piece < 0 ? turn.speech.length + piece : piece;
  const old = turn.speech[at];
  if (old === undefined) return null;
  const fixed = [
    ...turns.flatMap((other) =>
      other.id === turn.id || !other.taken
        ? []
        : [...other.speech, ...(other.attribution === null ? [] : [other.attribution])],
    ),
    ...(turn.attribution === null ? [] : [turn.attribution]),
    ...turn.speech.filter((_, index) => index !== at),
  ];
  // Inwards an end goes up to the other, and over whole pieces from the outside.
  const outer = side === 'start' ? at === 0 : at === turn.speech.length - 1;
  const clamped =
    side === 'start'
      ? Math.max(to, ...fixed.filter(({ end }) => end <= old.start).map(({ end }) => end))
      : Math.min(to, ...fixed.filter(({ start }) => start >= old.end).map(({ start }) => start));
  // Up to the words that stop it there may be nothing but a colon.
  const gained = side === 'start' ? { start: clamped, end: old.start } : { start: old.end, end: clamped };
  if (clamped !== to && !/[\p{L}\p{N}]/u.test(text.slice(gained))) return null;
  const moved = turn.speech.flatMap((range, index): TextRange[] => {
    if (index === at) {
      const next = side === 'start' ? { ...range, start: clamped } : { ...range, end: clamped };
      const trimmed = next.start < next.end ? text.trimmed(next) : null;
      return trimmed === null ? [] : [trimmed];
    }
    const passed = outer && (side === 'start' ? range.end <= clamped : range.start >= clamped);
    return passed ? [] : [range];
  });
  return moved.length === 0 || sameRanges(moved, turn.speech) ? null : moved;
}
