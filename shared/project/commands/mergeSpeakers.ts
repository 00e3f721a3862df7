import { ok, refuse } from '../../base/result';
import { absorbSpeaker } from '../absorbSpeaker';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { Draft } from '../draft';
import { missing } from '../missing';
import { counted, quoted } from '../names';

export const mergeSpeakers = defineCommand({
  code: 'mergeSpeakers',
  params: commandParams.mergeSpeakers,
  propose(state, params) {
    let into = state.speaker(params.into);
    if (into === undefined) return missing('speaker');
    const ids = new Set(params.from.filter((id) => id !== params.into));
    if (ids.size === 0) return refuse('same-speaker', 'A speaker cannot be merged with themselves.');
    const draft = new Draft(state);
    for (const id of ids) {
      const from = state.speaker(id);
      if (from === undefined) return missing('speaker');
      into = absorbSpeaker(state, draft, from, into);
    }
    const [first = ''] = ids;
    const who = ids.size === 1 ? quoted(state.speaker(first)?.name ?? '') : counted(ids.size, 'speaker');
    return ok({ diff: draft.diff(), label: `Merge ${who} into ${quoted(into.name)}`, subject: into.id });
  },
});
