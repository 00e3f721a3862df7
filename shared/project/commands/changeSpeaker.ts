import { ok } from '../../base/result';
import { sameJson } from '../../base/sameJson';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { missing } from '../missing';
import { cleanName, quoted } from '../names';
import { freeSpeakerName } from '../people';
import { changedSpeaker } from '../speakerChange';

export const changeSpeaker = defineCommand({
  code: 'changeSpeaker',
  params: commandParams.changeSpeaker,
  propose(state, { speaker: id, name: given, roles = {}, ...change }) {
    const before = state.speaker(id);
    if (before === undefined) return missing('speaker');
    const others = state.speakers().filter((speaker) => speaker !== before);
    const keepsName = given === undefined || cleanName(given) === before.name;
    const name = keepsName ? ok(before.name) : freeSpeakerName(given, others);
    if (!name.ok) return name;
    const changed = changedSpeaker(state, before, name.value, change);
    if (!changed.ok) return changed;
    const rolesNow = { ...before.roles };
    for (const [document, words] of Object.entries(roles)) {
      if (state.document(document) === undefined) return missing('document');
      const role = cleanName(words);
      if (role === '' || role === changed.value.role) delete rolesNow[document];
      else rolesNow[document] = role;
    }
    const after = { ...changed.value, roles: rolesNow };
    const label =
      after.name === before.name
        ? `Change speaker ${quoted(after.name)}`
        : `Rename speaker to ${quoted(after.name)}`;
    return ok({ diff: sameJson(before, after) ? [] : [{ before, after }], label, subject: id });
  },
});
