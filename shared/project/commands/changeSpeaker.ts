import { ok } from '../../base/result';
import { sameJson } from '../../base/sameJson';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { missing } from '../missing';
import { cleanName, quoted } from '../names';
import { cleanAliases, freeSpeakerName } from '../people';
import type { SpeakerRecord } from '../records';

export const changeSpeaker = defineCommand({
  code: 'changeSpeaker',
  params: commandParams.changeSpeaker,
  propose(state, { speaker: id, ...wanted }) {
    const before = state.speaker(id);
    if (before === undefined) return missing('speaker');
    const others = state.speakers().filter((speaker) => speaker !== before);
    const keepsName = wanted.name === undefined || cleanName(wanted.name) === before.name;
    const name = keepsName ? ok(before.name) : freeSpeakerName(wanted.name ?? '', others);
    if (!name.ok) return name;
    const renamed = name.value !== before.name;
    const after: SpeakerRecord = {
      ...before,
      name: name.value,
      role: cleanName(wanted.role ?? before.role),
      affiliation: cleanName(wanted.affiliation ?? before.affiliation),
      aliases: cleanAliases(name.value, wanted.aliases ?? before.aliases),
      color: wanted.color?.toLowerCase() ?? before.color,
    };
    const label = renamed
      ? `Rename speaker to ${quoted(after.name)}`
      : `Change speaker ${quoted(after.name)}`;
    return ok({ diff: sameJson(before, after) ? [] : [{ before, after }], label, subject: id });
  },
});
