import type { Draft } from './draft';
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
  for (const turn of state.turnsOf(from.id)) draft.put({ ...turn, speaker: into.id });
  for (const annotation of annotationsSaidBy(state, from.id)) draft.put({ ...annotation, speaker: into.id });
  const both: SpeakerRecord = {
    ...into,
    role: into.role || from.role,
    affiliation: into.affiliation || from.affiliation,
    roles: { ...from.roles, ...into.roles },
    aliases: cleanAliases(into.name, [...into.aliases, from.name, ...from.aliases]),
    attributes: { ...from.attributes, ...into.attributes },
  };
  draft.put(both);
  draft.remove(from.id);
  return both;
}
