import { ok } from '../../base/result';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { Draft } from '../draft';
import { missing } from '../missing';
import { quoted } from '../names';
import { passageOf } from '../passages';
import { speakerMeant } from '../people';
import type { TurnRecord } from '../records';
import { cutSpeech } from '../turnSpans';

export const createTurn = defineCommand({
  code: 'createTurn',
  params: commandParams.createTurn,
  propose(state, params, context) {
    if (state.document(params.document) === undefined) return missing('document');
    const passage = passageOf(state, params.document, params.span);
    if (!passage.ok) return passage;
    const draft = new Draft(state);
    const speaker = speakerMeant(state, params, context);
    if (!speaker.ok) return speaker;
    draft.put(speaker.value);
    const { text, range, span } = passage.value;
    for (const turn of state.turns(params.document)) {
      const speech = cutSpeech(text, turn.speech, range);
      if (speech.length === 0) draft.remove(turn.id);
      else if (speech !== turn.speech) draft.put({ ...turn, speech: [...speech] });
    }
    const turn: TurnRecord = {
      type: 'turn',
      id: context.ids.next(),
      document: params.document,
      speaker: speaker.value.id,
      attribution: null,
      speech: [span],
      origin: 'hand',
      confirmed: true,
    };
    draft.put(turn);
    return ok({ diff: draft.diff(), label: `Add turn of ${quoted(speaker.value.name)}`, subject: turn.id });
  },
});
