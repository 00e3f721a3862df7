import { ok, refuse } from '../../base/result';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { Draft } from '../draft';
import { missing } from '../missing';
import { counted } from '../names';
import { passageOf } from '../passages';
import { cutSpeech } from '../turnSpans';
import { ofSpeaker } from '../turns';

export const cutTurns = defineCommand({
  code: 'cutTurns',
  params: commandParams.cutTurns,
  propose(state, { document, span }) {
    if (state.document(document) === undefined) return missing('document');
    const passage = passageOf(state, document, span);
    if (!passage.ok) return passage;
    const { text, range } = passage.value;
    const draft = new Draft(state);
    const cut = state.turns(document).filter((turn) => {
      // Words that nobody says may well name somebody: the attribution stays.
      const speech = cutSpeech(text, turn.speech, range);
      if (speech === turn.speech) return false;
      if (speech.length === 0) draft.remove(turn.id);
      else draft.put({ ...turn, speech: [...speech], confirmed: true });
      return true;
    });
    const [first] = cut;
    if (first === undefined) return refuse('nothing-spoken', 'Nobody speaks here.');
    const from = cut.length === 1 ? `the turn${ofSpeaker(state, first)}` : counted(cut.length, 'turn');
    return ok({ diff: draft.diff(), label: `Cut out of ${from}`, subject: first.id });
  },
});
