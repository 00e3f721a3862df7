import { nameKey } from '../project/names';
import { cleanAliases } from '../project/people';
import type { SpeakerRecord } from '../project/records';
import type { ProposedPerson } from '../speakers/detection';
import type { KnownPerson } from '../speakers/knownPerson';
import { splitRole } from '../speakers/names/splitRole';
import type { FoundSpeakers } from './readSpeakers';
import { type ReviewPerson, someoneNew } from './speakerReview';
import { keyOfSpeaker, type Recognised, type Somebody, whoIsWho } from './whoIsWho';

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
 * One person for all documents, as {@link whoIsWho} tells: a name or alias that the project already knows means the speaker it knows.
 * Somebody else may be known from elsewhere: they bear the name that they have there.
 *
 * @param elsewhere people known from other projects
 */
export function joinPeople(
  found: readonly FoundSpeakers[],
  speakers: readonly SpeakerRecord[],
  elsewhere: readonly KnownPerson[] = [],
): JoinedPeople {
  const who = whoIsWho(found, speakers, elsewhere);
  const people = new Map<string, ReviewPerson>();
  for (const { document, people: proposed } of found) {
    for (const person of proposed) {
      const recognised = who(document, person.key);
      if (recognised === undefined) continue;
      const { key } = recognised.who;
      people.set(key, withFound(people.get(key) ?? asKnown(recognised.who), document, person, recognised));
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
    keyOf: (document, person) => who(document, person)?.who.key ?? person,
    keyOfSpeaker,
  };
}

function asKnown({ key, speaker, elsewhere, name }: Somebody): ReviewPerson {
  if (speaker !== null) return knownPerson(key, speaker);
  if (elsewhere === null) return someoneNew(key, name);
  return {
    ...someoneNew(key, elsewhere.name),
    role: elsewhere.roles.at(-1) ?? '',
    affiliation: elsewhere.affiliations.at(-1) ?? '',
    aliases: [...elsewhere.aliases],
    reason: 'Known from the people library',
  };
}

const knownPerson = (key: string, speaker: SpeakerRecord): ReviewPerson => ({
  ...someoneNew(key, speaker.name),
  speaker: speaker.id,
  role: speaker.role,
  affiliation: speaker.affiliation,
  aliases: [...speaker.aliases],
});

/**
 * The role that was met first is the person's; another one in another document is kept as written there. Of all that makes the person one
 * the least sure counts.
 */
function withFound(
  person: ReviewPerson,
  document: string,
  found: ProposedPerson,
  recognised: Recognised,
): ReviewPerson {
  const written = splitRole(found.role);
  const role = person.role === '' ? written.role : person.role;
  const other = written.role !== '' && nameKey(written.role) !== nameKey(role);
  const least = [recognised, found].reduce<Ground>(
    (a, b) => (b.confidence < a.confidence && b.reason !== '' ? b : a),
    person,
  );
  return {
    ...person,
    role,
    affiliation: person.affiliation === '' ? written.affiliation : person.affiliation,
    roles: other ? { ...person.roles, [document]: written.role } : person.roles,
    aliases: cleanAliases(person.name, [...person.aliases, found.name, ...found.aliases]),
    confidence: least.confidence,
    reason: least.reason,
  };
}

interface Ground {
  readonly confidence: number;
  readonly reason: string;
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
