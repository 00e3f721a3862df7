import { ok } from '../../base/result';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { missing } from '../missing';
import { quoted } from '../names';

export const setPassageSpeaker = defineCommand({
  code: 'setPassageSpeaker',
  params: commandParams.setPassageSpeaker,
  propose(state, { annotation: id, speaker }) {
    const before = state.annotation(id);
    if (before === undefined) return missing('annotation');
    const person = speaker === null ? null : state.speaker(speaker);
    if (person === undefined) return missing('speaker');
    const diff = before.speaker === speaker ? [] : [{ before, after: { ...before, speaker } }];
    const label = person === null ? 'Take the speaker from the turns' : `Said by ${quoted(person.name)}`;
    return ok({ diff, label, subject: id });
  },
});
