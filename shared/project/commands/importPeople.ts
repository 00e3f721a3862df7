import { ok, type Result, refuse } from '../../base/result';
import { sameJson } from '../../base/sameJson';
import { attributeName } from '../attributes';
import { attributeValue } from '../attributeValue';
import { type CommandContext, defineCommand } from '../command';
import { type CommandParams, commandParams } from '../commandParams';
import { Draft } from '../draft';
import { KnownPeople } from '../knownPeople';
import { cleanName, counted, nameKey } from '../names';
import { orderKeys } from '../orderKey';
import { cleanAliases, People } from '../people';
import type { ProjectState } from '../projectState';
import type { AttributeRecord, SpeakerRecord } from '../records';

type Incoming = CommandParams<'importPeople'>;
type Person = Incoming['people'][number];

/** By the key of its name, every attribute of speakers that there is after the import; new ones come at the end. */
function attributesAfter(
  state: ProjectState,
  wanted: Incoming['attributes'],
  context: CommandContext,
): Result<ReadonlyMap<string, AttributeRecord>> {
  const now = state.attributes('speaker');
  const byName = new Map(now.map((attribute) => [nameKey(attribute.name), attribute]));
  const news = wanted.filter(({ name }) => !byName.has(nameKey(name)));
  const orders = orderKeys(now.at(-1)?.order ?? null, null, news.length);
  for (const [index, { name, kind }] of news.entries()) {
    const checked = attributeName(name, [...byName.values()]);
    if (!checked.ok) return checked;
    const id = context.ids.next();
    const order = orders[index] ?? '';
    byName.set(nameKey(name), { type: 'attribute', id, order, of: 'speaker', name: checked.value, kind });
  }
  return ok(byName);
}

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
    color: replaces ? (person.color?.toLowerCase() ?? speaker.color) : speaker.color,
    memo: taken(speaker.memo, person.memo?.normalize('NFC')),
    attributes: values,
  };
}

export const importPeople = defineCommand({
  code: 'importPeople',
  params: commandParams.importPeople,
  propose(state, { attributes: wanted, people: incoming, adds, replaces }, context) {
    const attributes = attributesAfter(state, wanted, context);
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
    const used = new Set(
      draft.diff().flatMap(({ after }) => (after?.type === 'speaker' ? Object.keys(after.attributes) : [])),
    );
    // An attribute that nobody gets a value of would only be an empty column.
    for (const attribute of attributes.value.values())
      if (state.attribute(attribute.id) === undefined && used.has(attribute.id)) draft.put(attribute);
    return ok({ diff: draft.diff(), label: `Import ${counted(count, 'speaker')}`, origin: 'import' });
  },
});
