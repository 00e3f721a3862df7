import { ok, refuse } from '../../base/result';
import { absorbSpeaker } from '../absorbSpeaker';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { Draft } from '../draft';
import { missing } from '../missing';
import { quoted } from '../names';

export const mergeSpeakers = defineCommand({
  code: 'mergeSpeakers',
  params: commandParams.mergeSpeakers,
  propose(state, params) {
    const from = state.speaker(params.from);
    const into = state.speaker(params.into);
    if (from === undefined || into === undefined) return missing('speaker');
    if (from.id === into.id) return refuse('same-speaker', 'A speaker cannot be merged with themselves.');
    const draft = new Draft(state);
    absorbSpeaker(state, draft, from, into);
    return ok({
      diff: draft.diff(),
      label: `Merge ${quoted(from.name)} into ${quoted(into.name)}`,
      subject: into.id,
    });
  },
});
