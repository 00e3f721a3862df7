import { ok } from '../../base/result';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { quoted } from '../names';
import { freeSpeakerName, People } from '../people';

export const createSpeaker = defineCommand({
  code: 'createSpeaker',
  params: commandParams.createSpeaker,
  propose(state, params, context) {
    const name = freeSpeakerName(params.name, state.speakers());
    if (!name.ok) return name;
    const speaker = new People(state.speakers(), context).make({ ...params, name: name.value });
    return ok({
      diff: [{ before: null, after: speaker }],
      label: `Add speaker ${quoted(speaker.name)}`,
      subject: speaker.id,
    });
  },
});
