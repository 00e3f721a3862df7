import { ok } from '../../base/result';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { missing } from '../missing';
import { quoted } from '../names';

export const deleteTurn = defineCommand({
  code: 'deleteTurn',
  params: commandParams.deleteTurn,
  propose(state, params) {
    const before = state.get(params.turn);
    if (before?.type !== 'turn') return missing('turn');
    const name = state.speaker(before.speaker)?.name;
    const whose = name === undefined ? '' : ` of ${quoted(name)}`;
    return ok({ diff: [{ before, after: null }], label: `Remove turn${whose}` });
  },
});
