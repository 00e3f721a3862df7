import { ok } from '../../base/result';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { missing } from '../missing';
import { ofSpeaker } from '../turns';

export const deleteTurn = defineCommand({
  code: 'deleteTurn',
  params: commandParams.deleteTurn,
  propose(state, params) {
    const before = state.get(params.turn);
    if (before?.type !== 'turn') return missing('turn');
    return ok({ diff: [{ before, after: null }], label: `Remove turn${ofSpeaker(state, before)}` });
  },
});
