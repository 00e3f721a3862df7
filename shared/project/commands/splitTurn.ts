import { ok, refuse } from '../../base/result';
import { documentText } from '../../text/documentText';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { Draft } from '../draft';
import { missing } from '../missing';
import { quoted } from '../names';
import { speakerMeant } from '../people';
import { cutSpeech } from '../turnSpans';
import { handMade, ofSpeaker } from '../turns';

export const splitTurn = defineCommand({
  code: 'splitTurn',
  params: commandParams.splitTurn,
  propose(state, params, context) {
    const before = state.get(params.turn);
    if (before?.type !== 'turn') return missing('turn');
    const text = documentText(state.blocks(before.document));
    const at = text.offsetOf(params.at);
    if (at === null) return refuse('place-outside', 'This place is not in the text any more.');
    const head = cutSpeech(text, before.speech, { start: at, end: text.length });
    const tail = cutSpeech(text, before.speech, { start: 0, end: at });
    if (head.length === 0 || tail.length === 0)
      return refuse('nothing-to-split', 'Put the caret between two words of the turn first.');
    const draft = new Draft(state);
    draft.put({ ...before, speech: [...head], confirmed: true });
    const label = `Split turn${ofSpeaker(state, before)}`;
    if (params.speaker === null && params.newSpeaker === undefined)
      return ok({ diff: draft.diff(), label, subject: before.id });
    const speaker = speakerMeant(state, params, context);
    if (!speaker.ok) return speaker;
    draft.put(speaker.value);
    const rest = handMade(context, before.document, speaker.value.id, tail);
    draft.put(rest);
    const whose = speaker.value.id === before.speaker ? '' : `, the rest to ${quoted(speaker.value.name)}`;
    return ok({ diff: draft.diff(), label: `${label}${whose}`, subject: rest.id });
  },
});
