import { ok } from '../../base/result';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { Draft } from '../draft';
import { quoted } from '../names';
import { speakerMeant } from '../people';
import { givenTo, turnsNamed, whichTurns } from '../turns';

export const changeTurns = defineCommand({
  code: 'changeTurns',
  params: commandParams.changeTurns,
  propose(state, params, context) {
    const turns = turnsNamed(state, params.turns);
    if (!turns.ok) return turns;
    const speaker = speakerMeant(state, params, context);
    if (!speaker.ok) return speaker;
    const draft = new Draft(state);
    const changed = turns.value.filter((turn) => turn.speaker !== speaker.value.id);
    if (changed.length > 0) draft.put(speaker.value);
    for (const turn of changed) draft.put(givenTo(turn, speaker.value.id));
    return ok({
      diff: draft.diff(),
      label: `Change ${whichTurns(turns.value.length)} to ${quoted(speaker.value.name)}`,
      ...(turns.value[0] && { subject: turns.value[0].id }),
    });
  },
});
