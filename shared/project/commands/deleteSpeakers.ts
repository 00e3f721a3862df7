import { ok } from '../../base/result';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { Draft } from '../draft';
import { missing } from '../missing';
import { counted, quoted } from '../names';
import { followSpeaker } from '../orphans';
import { annotationsSaidBy } from '../saidBy';

export const deleteSpeakers = defineCommand({
  code: 'deleteSpeakers',
  params: commandParams.deleteSpeakers,
  propose(state, params) {
    const ids = new Set(params.speakers);
    const draft = new Draft(state);
    let turns = 0;
    for (const id of ids) {
      if (state.speaker(id) === undefined) return missing('speaker');
      for (const turn of state.turnsOf(id)) {
        draft.remove(turn.id);
        turns += 1;
      }
      followSpeaker(state, draft, id, null);
      draft.remove(id);
    }
    for (const annotation of annotationsSaidBy(state, ids)) draft.put({ ...annotation, speaker: null });
    const [first = ''] = ids;
    const who =
      ids.size === 1 ? `speaker ${quoted(state.speaker(first)?.name ?? '')}` : counted(ids.size, 'speaker');
    const also = turns === 0 ? '' : ` and ${counted(turns, 'turn')}`;
    return ok({ diff: draft.diff(), label: `Delete ${who}${also}` });
  },
});
