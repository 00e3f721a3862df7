import type { Draft } from './draft';
import { followSpeaker } from './orphans';
import { joinMemos } from './passages';
import { cleanAliases } from './people';
import type { ProjectState } from './projectState';
import type { SpeakerRecord } from './records';
import { annotationsSaidBy } from './saidBy';

/**
 * `from` becomes `into`, as the draft has them by now: turns and corrected passages move over, the name becomes an alias, and what is not
 * known of `into` is taken from `from`.
 */
export function absorbSpeaker(
  state: ProjectState,
  draft: Draft,
  from: SpeakerRecord,
  into: SpeakerRecord,
): SpeakerRecord {
  const saidBy = annotationsSaidBy(state, new Set([from.id]));
  for (const annotation of saidBy) draft.put({ ...annotation, speaker: into.id });
  const role = into.role || from.role;
  const both: SpeakerRecord = {
    ...into,
    role,
    affiliation: into.affiliation || from.affiliation,
    roles: { ...rolesOf(state, from, role, into), ...into.roles },
    aliases: cleanAliases(into.name, [...into.aliases, from.name, ...from.aliases]),
    pseudonym: into.pseudonym || from.pseudonym,
    attributes: { ...from.attributes, ...into.attributes },
    memo: joinMemos(into.memo, from.memo),
  };
  for (const turn of state.turnsOf(from.id)) draft.put({ ...turn, speaker: into.id });
  followSpeaker(state, draft, from.id, into.id);
  draft.put(both);
  draft.remove(from.id);
  return both;
}

/** What somebody is called in single documents, and in those where only they speak also a role that would be lost beside `role`. */
function rolesOf(
  state: ProjectState,
  from: SpeakerRecord,
  role: string,
  into: SpeakerRecord,
): SpeakerRecord['roles'] {
  if (from.role === '' || from.role === role) return from.roles;
  const speaksIn = (id: string) => new Set(state.turnsOf(id).map(({ document }) => document));
  const others = speaksIn(into.id);
  const alone = [...speaksIn(from.id)].filter((document) => !others.has(document));
  return { ...Object.fromEntries(alone.map((document) => [document, from.role])), ...from.roles };
}
