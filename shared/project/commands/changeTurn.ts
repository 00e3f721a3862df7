import { ok } from '../../base/result';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { missing } from '../missing';
import { quoted } from '../names';

export const changeTurn = defineCommand({
  code: 'changeTurn',
  params: commandParams.changeTurn,
  propose(state, params) {
    const before = state.get(params.turn);
    if (before?.type !== 'turn') return missing('turn');
    const speaker = state.speaker(params.speaker);
    if (speaker === undefined) return missing('speaker');
    const same = before.speaker === speaker.id;
    return ok({
      diff: same
        ? []
        : [{ before, after: { ...before, speaker: speaker.id, origin: 'hand', confirmed: true } }],
      label: `Change turn to ${quoted(speaker.name)}`,
      subject: before.id,
    });
  },
});
