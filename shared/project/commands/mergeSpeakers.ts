import { ok, refuse } from '../../base/result';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { Draft } from '../draft';
import { missing } from '../missing';
import { quoted } from '../names';
import { cleanAliases } from '../people';
import { annotationsSaidBy } from '../saidBy';

export const mergeSpeakers = defineCommand({
  code: 'mergeSpeakers',
  params: commandParams.mergeSpeakers,
  propose(state, params) {
    const from = state.speaker(params.from);
    const into = state.speaker(params.into);
    if (from === undefined || into === undefined) return missing('speaker');
    if (from.id === into.id) return refuse('same-speaker', 'A speaker cannot be merged with themselves.');
    const draft = new Draft(state);
    for (const turn of state.turnsOf(from.id)) draft.put({ ...turn, speaker: into.id });
    for (const annotation of annotationsSaidBy(state, from.id))
      draft.put({ ...annotation, speaker: into.id });
    draft.put({
      ...into,
      role: into.role || from.role,
      affiliation: into.affiliation || from.affiliation,
      roles: { ...from.roles, ...into.roles },
      aliases: cleanAliases(into.name, [...into.aliases, from.name, ...from.aliases]),
      attributes: { ...from.attributes, ...into.attributes },
    });
    draft.remove(from.id);
    return ok({
      diff: draft.diff(),
      label: `Merge ${quoted(from.name)} into ${quoted(into.name)}`,
      subject: into.id,
    });
  },
});
