import { ok } from '../../base/result';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { Draft } from '../draft';
import { missing } from '../missing';
import { quoted } from '../names';
import { speakerMeant } from '../people';

export const setPassageSpeaker = defineCommand({
  code: 'setPassageSpeaker',
  params: commandParams.setPassageSpeaker,
  propose(state, params, context) {
    const before = state.annotation(params.annotation);
    if (before === undefined) return missing('annotation');
    const draft = new Draft(state);
    const say = (speaker: string | null) =>
      draft.put(before.speaker === speaker ? before : { ...before, speaker });
    if (params.speaker === null && params.newSpeaker === undefined) {
      say(null);
      return ok({ diff: draft.diff(), label: 'Take the speaker from the turns', subject: before.id });
    }
    const speaker = speakerMeant(state, params, context);
    if (!speaker.ok) return speaker;
    draft.put(speaker.value);
    say(speaker.value.id);
    return ok({ diff: draft.diff(), label: `Said by ${quoted(speaker.value.name)}`, subject: before.id });
  },
});
