import { ok } from '../../base/result';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { missing } from '../missing';
import { quoted } from '../names';

export const deleteSpeakerRule = defineCommand({
  code: 'deleteSpeakerRule',
  params: commandParams.deleteSpeakerRule,
  propose(state, { rule }) {
    const before = state.get(rule);
    if (before?.type !== 'speakerRule') return missing('speakerRule');
    return ok({ diff: [{ before, after: null }], label: `Delete speaker rule ${quoted(before.name)}` });
  },
});
