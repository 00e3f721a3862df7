import { ok } from '../../base/result';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { Draft } from '../draft';
import { counted } from '../names';
import { ofSpeaker, turnsNamed } from '../turns';

export const confirmTurns = defineCommand({
  code: 'confirmTurns',
  params: commandParams.confirmTurns,
  propose(state, { turns: ids, confirmed }) {
    const turns = turnsNamed(state, ids);
    if (!turns.ok) return turns;
    const draft = new Draft(state);
    for (const turn of turns.value) if (turn.confirmed !== confirmed) draft.put({ ...turn, confirmed });
    const [first, ...others] = turns.value;
    const what =
      first !== undefined && others.length === 0
        ? `turn${ofSpeaker(state, first)}`
        : counted(turns.value.length, 'turn');
    return ok({
      diff: draft.diff(),
      label: confirmed ? `Confirm ${what}` : `Leave ${what} open again`,
      ...(first && { subject: first.id }),
    });
  },
});
