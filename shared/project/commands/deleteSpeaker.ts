import { ok } from '../../base/result';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { Draft } from '../draft';
import { missing } from '../missing';
import { counted, quoted } from '../names';
import { annotationsSaidBy } from '../saidBy';

export const deleteSpeaker = defineCommand({
  code: 'deleteSpeaker',
  params: commandParams.deleteSpeaker,
  propose(state, params) {
    const speaker = state.speaker(params.speaker);
    if (speaker === undefined) return missing('speaker');
    const draft = new Draft(state);
    const turns = state.turnsOf(speaker.id);
    for (const { id } of turns) draft.remove(id);
    for (const annotation of annotationsSaidBy(state, speaker.id))
      draft.put({ ...annotation, speaker: null });
    draft.remove(speaker.id);
    const also = turns.length === 0 ? '' : ` and ${counted(turns.length, 'turn')}`;
    return ok({ diff: draft.diff(), label: `Delete speaker ${quoted(speaker.name)}${also}` });
  },
});
