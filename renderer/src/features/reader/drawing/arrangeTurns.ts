import type { SpeakerRecord, TurnRecord } from '@shared/project/records';
import { layOutLabels } from './layOutLabels';
import type { TurnMark } from './Scene';

/** px of a line of a name or a role. */
const LINE = 16;
/** px between two labels at least. */
const GAP = 2;
/** Lines that are kept free for a name, and for a name with its role below it. */
const NAME_LINES = 2;
const ROLE_LINES = 2;
/** Lines of the longest name that is shown whole. */
const MOST_LINES = 5;

export interface PlacedTurn {
  readonly turn: TurnRecord;
  readonly speaker: SpeakerRecord;
  readonly top: number;
  readonly bottom: number;
  readonly selected: boolean;
}

/** Places the names of the turns in view; a role is shown, and a long name goes on, where the next name leaves room for it. */
export function arrangeTurns(turns: readonly PlacedTurn[]): TurnMark[] {
  const wishes = turns.map(({ turn, speaker, top }, index) => {
    const room = (turns[index + 1]?.top ?? Number.POSITIVE_INFINITY) - top;
    const withRole = heightOf(NAME_LINES + ROLE_LINES);
    return {
      id: turn.id,
      top,
      height: speaker.role !== '' && room >= withRole ? withRole : heightOf(NAME_LINES),
    };
  });
  const { placed } = layOutLabels(wishes, 24);
  const labels = new Map(
    placed.map(({ id, top }, index) => {
      const room = (placed[index + 1]?.top ?? Number.POSITIVE_INFINITY) - top;
      return [id, { top, lines: Math.max(1, Math.floor((room - GAP) / LINE)) }];
    }),
  );
  return turns.map((turn) => {
    const label = labels.get(turn.turn.id);
    if (label === undefined) return { ...turn, label: null };
    const { top, lines } = label;
    const showsRole = turn.speaker.role !== '' && lines >= NAME_LINES + ROLE_LINES;
    const nameLines = Math.min(MOST_LINES, showsRole ? lines - ROLE_LINES : lines);
    return { ...turn, label: { top, nameLines, showsRole } };
  });
}

const heightOf = (lines: number): number => lines * LINE + GAP;
