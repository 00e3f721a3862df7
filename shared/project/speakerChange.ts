import { ok, type Result, refuse } from '../base/result';
import { withValues } from './attributes';
import type { CommandParams } from './commandParams';
import { cleanName, nameKey, quoted } from './names';
import { cleanAliases } from './people';
import type { ProjectState } from './projectState';
import type { SpeakerRecord } from './records';

export type SpeakerChange = Omit<CommandParams<'changeSpeakers'>['speakers'][number], 'speaker' | 'name'>;

/** The speaker under a name that has been checked, with what is to be another. */
export function changedSpeaker(
  state: ProjectState,
  speaker: SpeakerRecord,
  name: string,
  { role, affiliation, aliases, color, attributes = {} }: SpeakerChange,
): Result<SpeakerRecord> {
  return withValues(
    state,
    {
      ...speaker,
      name,
      role: cleanName(role ?? speaker.role),
      affiliation: cleanName(affiliation ?? speaker.affiliation),
      aliases: cleanAliases(name, aliases ?? speaker.aliases),
      color: color?.toLowerCase() ?? speaker.color,
    },
    attributes,
  );
}

/** Refused when two of these speakers would bear the same name, one of `changed` among them, or one the alias of another. */
export function checkNames(
  speakers: readonly SpeakerRecord[],
  changed: ReadonlySet<string>,
): Result<ReadonlySet<string>> {
  const byName = new Map<string, SpeakerRecord>();
  const byAlias = new Map<string, SpeakerRecord>();
  for (const speaker of speakers) {
    const key = nameKey(speaker.name);
    const other = byName.get(key);
    if (other !== undefined && (changed.has(speaker.id) || changed.has(other.id)))
      return refuse('duplicate-name', `There is already a speaker ${quoted(other.name)}.`);
    byName.set(key, speaker);
    for (const alias of speaker.aliases) byAlias.set(nameKey(alias), speaker);
  }
  for (const speaker of speakers) {
    const called = changed.has(speaker.id) ? byAlias.get(nameKey(speaker.name)) : undefined;
    if (called !== undefined && called.id !== speaker.id)
      return refuse(
        'duplicate-name',
        `${quoted(called.name)} is also called ${quoted(speaker.name)}. Choose a name that tells the two apart.`,
      );
  }
  return ok(changed);
}
