import { nameKey } from '../project/names';
import { cleanAliases } from '../project/people';
import type { SpeakerRecord } from '../project/records';
import type { ProposedPerson } from '../speakers/detection';
import type { KnownPerson } from '../speakers/knownPerson';
import type { FoundSpeakers } from './readSpeakers';
import type { ReviewPerson } from './speakerReview';

/** Who the people found in single documents are. */
export interface JoinedPeople {
  /** Those found, in the order they were met, then those who only have confirmed turns. */
  readonly people: readonly ReviewPerson[];
  /** Key of the person that somebody found in a document is. */
  readonly keyOf: (document: string, person: string) => string;
  /** Key of the person that a speaker of the project is. */
  readonly keyOfSpeaker: (speaker: string) => string;
}

/**
 * One person for all documents: people of different documents with the same name are joined, and a name or alias that the project
 * already knows means the speaker it knows. Somebody else may be known from elsewhere: they bear the name that they have there.
 *
 * @param elsewhere people known from other projects
 */
export function joinPeople(
  found: readonly FoundSpeakers[],
  speakers: readonly SpeakerRecord[],
  elsewhere: readonly KnownPerson[] = [],
): JoinedPeople {
  const people = new Map<string, ReviewPerson>();
  const keys = new Map<string, string>();
  const known = speakersByName(speakers);
  const met = knownByName(elsewhere);
  for (const { document, people: proposed } of found) {
    for (const person of proposed) {
      const other = met.get(nameKey(person.name)) ?? null;
      const speaker = known.get(nameKey(person.name)) ?? known.get(nameKey(other?.name ?? ''));
      const key = speaker === undefined ? nameKey(other?.name ?? person.name) : keyOfSpeaker(speaker.id);
      const before =
        people.get(key) ??
        (speaker === undefined ? someoneMet(key, person.name, other) : knownPerson(key, speaker));
      people.set(key, withFound(before, document, person));
      keys.set(`${document}\n${person.key}`, key);
    }
  }
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  for (const { confirmed } of found) {
    for (const turn of confirmed) {
      const key = keyOfSpeaker(turn.speaker);
      const speaker = byId.get(turn.speaker);
      if (!people.has(key) && speaker !== undefined) people.set(key, knownPerson(key, speaker));
    }
  }
  const documents = new Set(found.map(({ document }) => document));
  return {
    people: [...people.values()].map((person) => withKnownRoles(person, documents, byId)),
    keyOf: (document, person) => keys.get(`${document}\n${person}`) ?? person,
    keyOfSpeaker,
  };
}

/** No name has a line end. */
const keyOfSpeaker = (speaker: string): string => `speaker\n${speaker}`;

/** By name and alias; of several with the same the first. */
function speakersByName(speakers: readonly SpeakerRecord[]): ReadonlyMap<string, SpeakerRecord> {
  const named = speakers.flatMap((each) =>
    [each.name, ...each.aliases].map((form) => [nameKey(form), each] as const),
  );
  return new Map(named.toReversed());
}

/** By name, and by alias that only one has; null: several have it. */
function knownByName(people: readonly KnownPerson[]): ReadonlyMap<string, KnownPerson | null> {
  const byName = new Map<string, KnownPerson | null>();
  for (const person of people)
    for (const alias of person.aliases)
      byName.set(nameKey(alias), byName.has(nameKey(alias)) ? null : person);
  for (const person of people) byName.set(nameKey(person.name), person);
  return byName;
}

function someoneMet(key: string, name: string, known: KnownPerson | null): ReviewPerson {
  if (known === null) return someoneNew(key, name);
  return {
    ...someoneNew(key, known.name),
    role: known.roles.at(-1) ?? '',
    affiliation: known.affiliations.at(-1) ?? '',
    aliases: [...known.aliases],
    reason: 'Known from the people library',
  };
}

const someoneNew = (key: string, name: string): ReviewPerson => ({
  key,
  speaker: null,
  name,
  role: '',
  affiliation: '',
  roles: {},
  aliases: [],
  confidence: 1,
  reason: '',
});

const knownPerson = (key: string, speaker: SpeakerRecord): ReviewPerson => ({
  ...someoneNew(key, speaker.name),
  speaker: speaker.id,
  role: speaker.role,
  affiliation: speaker.affiliation,
  aliases: [...speaker.aliases],
});

/** The role that was met first is the person's; another one in another document is kept as written there. */
function withFound(person: ReviewPerson, document: string, found: ProposedPerson): ReviewPerson {
  const role = person.role === '' ? found.role : person.role;
  const other = found.role !== '' && nameKey(found.role) !== nameKey(role);
  return {
    ...person,
    role,
    roles: other ? { ...person.roles, [document]: found.role } : person.roles,
    aliases: cleanAliases(person.name, [...person.aliases, found.name, ...found.aliases]),
  };
}

/** What the project knows of the reviewed documents goes before what was found in them. */
function withKnownRoles(
  person: ReviewPerson,
  documents: ReadonlySet<string>,
  speakers: ReadonlyMap<string, SpeakerRecord>,
): ReviewPerson {
  const known = Object.entries(speakers.get(person.speaker ?? '')?.roles ?? {}).filter(([document]) =>
    documents.has(document),
  );
  return known.length === 0
    ? person
    : { ...person, roles: { ...person.roles, ...Object.fromEntries(known) } };
}
