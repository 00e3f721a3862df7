import { ok, refuse } from '../../base/result';
import { sameJson } from '../../base/sameJson';
import { attributesByName, putUsedAttributes } from '../attributesByName';
import { attributeValue } from '../attributeValue';
import { defineCommand } from '../command';
import { type CommandParams, commandParams } from '../commandParams';
import { Draft } from '../draft';
import { KnownPeople } from '../knownPeople';
import { cleanName, counted, nameKey } from '../names';
import { cleanAliases, People } from '../people';
import type { AttributeRecord, SpeakerRecord } from '../records';

type Incoming = CommandParams<'importPeople'>;
type Person = Incoming['people'][number];

/** What a speaker is once an import has said what it knows. */
function informed(
  speaker: SpeakerRecord,
  person: Person,
  attributes: ReadonlyMap<string, AttributeRecord>,
  replaces: boolean,
): SpeakerRecord {
  const taken = (now: string, said: string | undefined) => (said && (replaces || now === '') ? said : now);
  const values = { ...speaker.attributes };
  for (const [name, text] of Object.entries(person.values)) {
    const attribute = attributes.get(nameKey(name));
    const value = attribute && attributeValue(attribute.kind, text);
    if (attribute && value) values[attribute.id] = taken(values[attribute.id] ?? '', value);
  }
  return {
    ...speaker,
    role: taken(speaker.role, cleanName(person.role ?? '')),
    affiliation: taken(speaker.affiliation, cleanName(person.affiliation ?? '')),
    aliases: cleanAliases(speaker.name, [...speaker.aliases, person.name, ...(person.aliases ?? [])]),
    pseudonym: taken(speaker.pseudonym, cleanName(person.pseudonym ?? '')),
    color: replaces ? (person.color?.toLowerCase() ?? speaker.color) : speaker.color,
    memo: taken(speaker.memo, person.memo?.normalize('NFC')),
    attributes: values,
  };
}

export const importPeople = defineCommand({
  code: 'importPeople',
  params: commandParams.importPeople,
  propose(state, { attributes: wanted, people: incoming, adds, replaces }, context) {
    const attributes = attributesByName(state, 'speaker', wanted, context);
    if (!attributes.ok) return attributes;
    const draft = new Draft(state);
    const people = new People(state.speakers(), context);
    const known = new KnownPeople(state.speakers());
    let count = 0;
    for (const person of incoming) {
      const name = cleanName(person.name);
      if (name === '') return refuse('empty-name', 'A speaker needs a name. Nothing was changed.');
      const meant = known.find(name);
      if (meant.kind === 'unclear' || (meant.kind === 'nobody' && !adds)) continue;
      const isNew = meant.kind === 'nobody';
      const speaker = isNew ? people.make({ name }) : (draft.get(meant.speaker.id) ?? meant.speaker);
      if (speaker.type !== 'speaker') continue;
      const after = informed(speaker, person, attributes.value, replaces || isNew);
      if (!isNew && sameJson(speaker, after)) continue;
      draft.put(after);
      known.add(after);
      count += 1;
    }
    putUsedAttributes(state, draft, attributes.value.values());
    return ok({ diff: draft.diff(), label: `Import ${counted(count, 'speaker')}`, origin: 'import' });
  },
});
