import type { SpeakerRecord, TurnRecord } from '@shared/project/records';
import { layOutLabels } from './layOutLabels';
import type { TurnMark } from './Scene';

/** px that a name takes in the gutter: two lines; with the role below it: four. */
const NAME_HEIGHT = 34;
const ROLE_HEIGHT = 66;

export interface PlacedTurn {
  readonly turn: TurnRecord;
  readonly speaker: SpeakerRecord;
  readonly top: number;
  readonly bottom: number;
}

/** Places the names of the turns in view; a role is shown where the next name leaves room for it. */
export function arrangeTurns(turns: readonly PlacedTurn[]): TurnMark[] {
  const roleFits = (index: number) => {
    const next = turns[index + 1];
    const room = (next?.top ?? Number.POSITIVE_INFINITY) - (turns[index]?.top ?? 0);
    return (turns[index]?.speaker.role ?? '') !== '' && room >= ROLE_HEIGHT;
  };
  const { placed } = layOutLabels(
    turns.map(({ turn, top }, index) => ({
      id: turn.id,
      top,
      height: roleFits(index) ? ROLE_HEIGHT : NAME_HEIGHT,
    })),
    24,
  );
  const tops = new Map(placed.map(({ id, top }) => [id, top]));
  return turns.map((turn, index) => {
    const top = tops.get(turn.turn.id);
    return { ...turn, label: top === undefined ? null : { top, showsRole: roleFits(index) } };
  });
}
