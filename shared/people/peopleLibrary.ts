import { z } from 'zod';
import { attributeValue } from '../project/attributeValue';
import { cleanName, nameKey } from '../project/names';
import { type AttributeRecord, attributeRecord, type SpeakerRecord } from '../project/records';
import type { ReadPeople } from './readPeople';

/**
 * A library of people, as it is kept in a file of JSON: whoever was confirmed in one project is known in all others. `docs/people-library.md`
 * describes it for those who write such files with other programs.
 */
const libraryPerson = z.object({
  /** Fullest form of the name. */
  name: z.string().min(1),
  /** Other forms that mean the same person. */
  aliases: z.array(z.string()).default([]),
  /** As written in texts; several when they changed, the latest last. */
  roles: z.array(z.string()).default([]),
  affiliations: z.array(z.string()).default([]),
  /** By the attribute's name; dates `YYYY-MM-DD`, numbers with a full stop, `yes` and `no`. */
  attributes: z.record(z.string(), z.string()).default({}),
  /** `#rrggbb` */
  color: z
    .string()
    .regex(/^#[0-9a-f]{6}$/iu)
    .optional(),
});
export type LibraryPerson = z.infer<typeof libraryPerson>;

export const peopleLibrary = z.object({
  format: z.literal('roundtable-people'),
  version: z.literal(1),
  attributes: z.array(z.object({ name: z.string().min(1), kind: attributeRecord.shape.kind })).default([]),
  people: z.array(libraryPerson),
});
export type PeopleLibrary = z.infer<typeof peopleLibrary>;

export const emptyLibrary: PeopleLibrary = {
  format: 'roundtable-people',
  version: 1,
  attributes: [],
  people: [],
};

/** The speakers of a project as a library. */
export function libraryOf(
  speakers: readonly SpeakerRecord[],
  attributes: readonly AttributeRecord[],
): PeopleLibrary {
  return {
    ...emptyLibrary,
    attributes: attributes.map(({ name, kind }) => ({ name, kind })),
    people: speakers.map((speaker) => ({
      name: speaker.name,
      aliases: [...speaker.aliases],
      roles: latest(Object.values(speaker.roles), [speaker.role]),
      affiliations: unique([speaker.affiliation]),
      attributes: Object.fromEntries(
        attributes.flatMap(({ id, name }) => {
          const value = speaker.attributes[id];
          return value === undefined ? [] : [[name, value] as const];
        }),
      ),
      color: speaker.color,
    })),
  };
}

/** People of a library as an import takes them: the latest role and affiliation of each. */
export function peopleOf({ attributes, people }: PeopleLibrary): ReadPeople {
  return {
    attributes,
    people: people.map(({ name, aliases, roles, affiliations, attributes: values, color }) => ({
      name,
      aliases,
      ...(roles.length > 0 && { role: roles.at(-1) }),
      ...(affiliations.length > 0 && { affiliation: affiliations.at(-1) }),
      ...(color !== undefined && { color }),
      values,
    })),
    warnings: [],
  };
}

export interface MergedLibrary {
  readonly library: PeopleLibrary;
  /** People who were not in it. */
  readonly added: number;
  /** People of whom it knows more now. */
  readonly changed: number;
}

/**
 * A library with what another one knows: people of the same name, or of an alias that only one has, become one; values of the second take
 * the place of older ones.
 */
export function mergeLibraries(into: PeopleLibrary, from: PeopleLibrary): MergedLibrary {
  const people = [...into.people];
  const attributes = new Map(into.attributes.map((each) => [nameKey(each.name), each]));
  for (const each of from.attributes)
    if (!attributes.has(nameKey(each.name))) attributes.set(nameKey(each.name), each);
  const places = placesByName(people);
  let added = 0;
  let changed = 0;
  for (const person of from.people) {
    const at = places.get(nameKey(person.name)) ?? null;
    const known = at === null ? undefined : people[at];
    if (known === undefined || at === null) {
      places.set(nameKey(person.name), people.push(person) - 1);
      added += 1;
      continue;
    }
    const merged = mergePeople(known, person, attributes);
    if (JSON.stringify(merged) === JSON.stringify(known)) continue;
    people[at] = merged;
    changed += 1;
  }
  return { library: { ...into, attributes: [...attributes.values()], people }, added, changed };
}

/** Where people stand, by the key of their name, or of an alias that only one has; null: several have it. */
function placesByName(people: readonly LibraryPerson[]): Map<string, number | null> {
  const places = new Map<string, number | null>();
  for (const [at, { aliases }] of people.entries())
    for (const alias of aliases) places.set(nameKey(alias), places.has(nameKey(alias)) ? null : at);
  for (const [at, { name }] of people.entries()) places.set(nameKey(name), at);
  return places;
}

function mergePeople(
  known: LibraryPerson,
  news: LibraryPerson,
  attributes: ReadonlyMap<string, { readonly name: string; readonly kind: AttributeRecord['kind'] }>,
): LibraryPerson {
  const own = nameKey(known.name);
  const values = { ...known.attributes };
  for (const [name, value] of Object.entries(news.attributes)) {
    const attribute = attributes.get(nameKey(name));
    const fits = attribute === undefined ? value : attributeValue(attribute.kind, value);
    if (fits) values[attribute?.name ?? name] = fits;
  }
  return {
    name: known.name,
    aliases: unique([...known.aliases, news.name, ...news.aliases]).filter((alias) => nameKey(alias) !== own),
    roles: latest(known.roles, news.roles),
    affiliations: latest(known.affiliations, news.affiliations),
    attributes: values,
    ...((news.color ?? known.color) !== undefined && { color: known.color ?? news.color }),
  };
}

/** What was said before and is said again moves to the end. */
const latest = (before: readonly string[], now: readonly string[]): string[] => {
  const again = new Set(now.map(nameKey));
  return unique([...before.filter((words) => !again.has(nameKey(words))), ...now]);
};

/** Without repetition and empty ones, the first of each. */
function unique(words: readonly string[]): string[] {
  const forms = new Map<string, string>();
  for (const word of words.map(cleanName))
    if (word !== '' && !forms.has(nameKey(word))) forms.set(nameKey(word), word);
  return [...forms.values()];
}
