import { nameKey } from '../project/names';
import type { SpeakerRecord } from '../project/records';
import type { ProposedPerson } from '../speakers/detection';
import type { KnownPerson } from '../speakers/knownPerson';
import { Acquaintances, bearsName } from '../speakers/names/Acquaintances';
import { matched, type NameMatch, reasonAs } from '../speakers/names/identityReasons';
import { nameWeight, personName } from '../speakers/names/personName';
import type { FoundSpeakers } from './readSpeakers';

/** A speaker of the project, somebody known from elsewhere, or somebody new. */
export interface Somebody {
  /** Ties together what is one person. */
  readonly key: string;
  readonly speaker: SpeakerRecord | null;
  readonly elsewhere: KnownPerson | null;
  /** As known, or the fullest form in the documents. */
  readonly name: string;
}

export interface Recognised {
  readonly who: Somebody;
  /** How sure that is. */
  readonly confidence: number;
  /** Why; `''` for somebody new, or when the name decides. */
  readonly reason: string;
}

/** No name has a line end. */
export const keyOfSpeaker = (speaker: string): string => `speaker\n${speaker}`;

/**
 * Who the people found in single documents are. What the analyst decided goes first: a name or alias of a speaker means that speaker.
 * Others are compared by the rules for names, the fullest first; two people of one document stay two.
 *
 * @returns by document and key of the person in it
 */
export function whoIsWho(
  found: readonly FoundSpeakers[],
  speakers: readonly SpeakerRecord[],
  elsewhere: readonly KnownPerson[],
): (document: string, person: string) => Recognised | undefined {
  const circle = new Circle(speakers, elsewhere);
  const entries = found.flatMap(({ document, people }) => people.map((person) => ({ document, person })));
  const recognised = new Map<string, Recognised>();
  const weighed = entries.map((entry) => ({ ...entry, weight: nameWeight(personName(entry.person.name)) }));
  for (const { document, person } of weighed.toSorted((a, b) => b.weight - a.weight))
    recognised.set(`${document}\n${person.key}`, circle.recognise(document, person));
  return (document, person) => recognised.get(`${document}\n${person}`);
}

class Circle {
  private readonly known = new Acquaintances<string>();
  private readonly people = new Map<string, Somebody>();
  private readonly byName: ReadonlyMap<string, Somebody | null>;
  /** Keys of those who were recognised in a document. */
  private readonly present = new Map<string, Set<string>>();

  constructor(speakers: readonly SpeakerRecord[], elsewhere: readonly KnownPerson[]) {
    const ofProject = speakers.map((speaker) => ({
      key: keyOfSpeaker(speaker.id),
      speaker,
      elsewhere: null,
      name: speaker.name,
    }));
    const speakerNamed = firstByName(ofProject);
    const others = elsewhere.map(
      (person) =>
        speakerNamed.get(nameKey(person.name)) ?? {
          key: nameKey(person.name),
          speaker: null,
          elsewhere: person,
          name: person.name,
        },
    );
    this.byName = new Map([...onlyByName(others, elsewhere), ...speakerNamed]);
    for (const who of ofProject)
      this.meet(who, who.speaker, [who.speaker.role, ...Object.values(who.speaker.roles)]);
    others.forEach((who, at) => {
      const person = elsewhere[at];
      if (person !== undefined) this.meet(who, person, person.roles);
    });
  }

  recognise(document: string, person: ProposedPerson): Recognised {
    const here = this.present.get(document) ?? new Set<string>();
    this.present.set(document, here);
    const { who, match, form } =
      this.decided(person) ?? this.compared(person, here) ?? this.somebodyNew(person);
    here.add(who.key);
    this.meet(who, person, [person.role]);
    const reason = match === null || match.reason === 'decidedBefore' ? '' : reasonAs(match.reason, form);
    return { who, confidence: match?.confidence ?? 1, reason };
  }

  private meet(
    who: Somebody,
    { name, aliases }: { readonly name: string; readonly aliases: readonly string[] },
    roles: readonly string[],
  ): void {
    if (!this.people.has(who.key)) this.people.set(who.key, who);
    this.known.add(who.key, { name, aliases, roles });
  }

  private decided({ name }: ProposedPerson): Found | null {
    const who = this.byName.get(nameKey(name));
    return who && bearsName(name) ? { who, match: matched('decidedBefore'), form: who.name } : null;
  }

  private compared({ name, aliases, role }: ProposedPerson, here: ReadonlySet<string>): Found | null {
    const met = this.known.find({ name, aliases, roles: [role] }, (key) => here.has(key));
    const who = met ? this.people.get(met.owner) : undefined;
    return met && who ? { who, match: met.match, form: met.form } : null;
  }

  private somebodyNew({ name }: ProposedPerson): Found {
    const plain = nameKey(name);
    let key = plain;
    for (let number = 2; this.people.has(key); number++) key = `${plain}\n${number}`;
    return { who: { key, speaker: null, elsewhere: null, name }, match: null, form: name };
  }
}

interface Found {
  readonly who: Somebody;
  readonly match: NameMatch | null;
  readonly form: string;
}

/** By name and alias; of several with the same the first. */
function firstByName(
  people: readonly (Somebody & { readonly speaker: SpeakerRecord })[],
): ReadonlyMap<string, Somebody> {
  const named = people.flatMap((who) =>
    [who.speaker.name, ...who.speaker.aliases].map((form) => [nameKey(form), who] as const),
  );
  return new Map(named.toReversed());
}

/** By name, and by alias that only one has; null: several have it. */
function onlyByName(
  people: readonly Somebody[],
  known: readonly KnownPerson[],
): ReadonlyMap<string, Somebody | null> {
  const byName = new Map<string, Somebody | null>();
  known.forEach((person, at) => {
    for (const alias of person.aliases)
      byName.set(nameKey(alias), byName.has(nameKey(alias)) ? null : (people[at] ?? null));
  });
  known.forEach((person, at) => byName.set(nameKey(person.name), people[at] ?? null));
  return byName;
}
