import { ok, refuse } from '../../base/result';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { quoted } from '../names';
import { People, speakerName } from '../people';

export const createSpeaker = defineCommand({
  code: 'createSpeaker',
  params: commandParams.createSpeaker,
  propose(state, params, context) {
    const name = speakerName(params.name);
    if (!name.ok) return name;
    const people = new People(state.speakers(), context);
    if (people.named(name.value) !== undefined) {
      return refuse('duplicate-name', `There is already a speaker ${quoted(name.value)}.`);
    }
    const speaker = people.make({ ...params, name: name.value });
    return ok({
      diff: [{ before: null, after: speaker }],
      label: `Add speaker ${quoted(speaker.name)}`,
      subject: speaker.id,
    });
  },
});
