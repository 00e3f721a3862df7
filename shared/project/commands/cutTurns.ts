import { ok, refuse } from '../../base/result';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { Draft } from '../draft';
import { missing } from '../missing';
import { counted } from '../names';
import { passageOf } from '../passages';
import { takeSpeech } from '../turnSpans';
import { ofSpeaker } from '../turns';

export const cutTurns = defineCommand({
  code: 'cutTurns',
  params: commandParams.cutTurns,
  propose(state, { document, span }) {
    if (state.document(document) === undefined) return missing('document');
    const passage = passageOf(state, document, span);
    if (!passage.ok) return passage;
    const draft = new Draft(state);
    const cut = takeSpeech(state, draft, document, [passage.value.range]);
    const [first] = cut;
    if (first === undefined) return refuse('nothing-spoken', 'Nobody speaks here.');
    for (const { id } of cut) {
      const left = draft.get(id);
      if (left?.type === 'turn') draft.put({ ...left, confirmed: true });
    }
    const from = cut.length === 1 ? `the turn${ofSpeaker(state, first)}` : counted(cut.length, 'turn');
    return ok({ diff: draft.diff(), label: `Cut out of ${from}`, subject: first.id });
  },
});
