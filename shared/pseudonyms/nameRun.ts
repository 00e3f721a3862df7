import type { FormIndex, NamePart, Use } from './FormIndex';
import { type NameToken, readingsOf, seen } from './nameTokens';
import type { Secret } from './secretNames';

/** Words of a text that name somebody together. */
export interface NameRun {
  readonly start: number;
  readonly end: number;
  /** How many of the text's words. */
  readonly words: number;
  /** Whom it may mean, each with the words of their name that it has. */
  readonly people: ReadonlyMap<Secret, readonly Use[]>;
  /** The first of the text's words in full. */
  readonly first: NameToken;
  /** Words in full; the others are initials. */
  readonly full: number;
}

/** What is looked through: a text, its words, and whether Turkish endings stand without an apostrophe. */
export interface NameText {
  readonly text: string;
  readonly tokens: readonly NameToken[];
  readonly ofTurkish: boolean;
}

/** Between two words of one name: space, the full stop of an initial, a hyphen, what file names and addresses have instead. */
const within = /^(?:\.?[\s\u00a0]{0,3}|[-‐‑–_.]|[-_]{1,2}|·|•|・)$/u;
const comma = /^,[\s\u00a0]{1,2}$/u;

type People = ReadonlyMap<Secret, readonly Use[]>;

/**
 * The longest run of words from number `at` on that one person's name has, each once: in any order, with initials for some of them,
 * with the particles of the name between them, and with a comma behind the surname. Null when the word is none of a name.
 */
export function nameRunAt(place: NameText, at: number, index: FormIndex): NameRun | null {
  const { text, tokens } = place;
  let people: People = new Map();
  let run: NameRun | null = null;
  let full = 0;
  let ties = 0;
  let start = -1;
  let first: NameToken | null = null;
  for (let number = at; number < tokens.length; number += 1) {
    const token = tokens[number] as NameToken;
    const before = tokens[number - 1];
    const gap = number === at || before === undefined ? '' : seen(text.slice(before.end, token.start));
    const afterComma = comma.test(gap);
    if (number > at && !within.test(gap) && !afterComma) break;
    if (gap.startsWith('.') && gap.length > 1 && before?.initial !== true) break;
    if (afterComma && isNamedAgain(place, number, index, people)) break;
    const { taken, next } = readOn(place, token, index, people, number === at, afterComma);
    // `Kane may`: a name goes on as it began, with capitals or without, unless the words hang together.
    const goesOnSmall =
      first !== null && !taken.initial && taken.capital !== first.capital && /\s/u.test(gap);
    if (next.size === 0 || goesOnSmall) {
      if (number === at || ties > 3 || ![...people.keys()].some((one) => index.isParticleOf(one, token.key)))
        break;
      ties += 1;
      continue;
    }
    people = next;
    if (start < 0) start = taken.start;
    if (!taken.initial) {
      full += 1;
      first ??= taken;
    }
    const dotted = taken.initial && text[taken.end] === '.';
    // `A` behind a name is an article as well.
    if (first !== null && (!taken.initial || dotted))
      run = { start, end: taken.end + (dotted ? 1 : 0), words: number - at + 1, people, first, full };
    if (taken !== token && taken.end !== token.end) break;
  }
  return run;
}

/** `Kane, Anna Kane`: what stands behind the comma is a name of its own. */
function isNamedAgain(
  { text, tokens, ofTurkish }: NameText,
  number: number,
  index: FormIndex,
  people: People,
): boolean {
  const token = tokens[number];
  const next = tokens[number + 1];
  if (
    token === undefined ||
    next === undefined ||
    !/^\.?[\s\u00a0]$/u.test(text.slice(token.end, next.start))
  )
    return false;
  return readingsOf(next, text.slice(next.start, next.end)).some(({ key }) =>
    index.usesOf(key, ofTurkish).some(({ part }) => part.surname && people.has(part.secret)),
  );
}

/** The reading of a word with which a run goes on: one that is exactly a word of the name before one in another form. */
function readOn(
  { text, ofTurkish }: NameText,
  token: NameToken,
  index: FormIndex,
  people: People,
  first: boolean,
  afterComma: boolean,
): { readonly taken: NameToken; readonly next: People } {
  let found: { taken: NameToken; next: People } = { taken: token, next: new Map() };
  for (const reading of readingsOf(token, text.slice(token.start, token.end))) {
    if (afterComma && reading.start !== token.start) continue;
    const next = goesOn(people, usesAt(reading, index, ofTurkish, people, text), first, afterComma);
    const exact = [...next.values()].some((uses) => uses.at(-1)?.likeness === 'same');
    if (exact) return { taken: reading, next };
    if (found.next.size === 0 && next.size > 0) found = { taken: reading, next };
  }
  return found;
}

/** The words of names that a word of the text may be; a letter with a capital may be any that begins so. */
function usesAt(
  token: NameToken,
  index: FormIndex,
  ofTurkish: boolean,
  people: People,
  text: string,
): readonly Use[] {
  if (!token.initial) return index.usesOf(token.key, ofTurkish);
  if (!token.capital) return [];
  if (people.size > 0) {
    return [...people.keys()].flatMap((secret) => partsFor(token, index.partsOf(secret)));
  }
  return text[token.end] === '.' || /^[\s\u00a0]/u.test(text.slice(token.end))
    ? index.initialsOf(token.key).map((part) => ({ part, likeness: 'same' }))
    : [];
}

const partsFor = (token: NameToken, parts: readonly NamePart[]): Use[] =>
  parts.filter(({ key }) => key.startsWith(token.key)).map((part) => ({ part, likeness: 'same' }));

/** Who is still meant with one word more, which nobody's name has twice. */
function goesOn(people: People, uses: readonly Use[], first: boolean, afterComma: boolean): People {
  const next = new Map<Secret, readonly Use[]>();
  for (const use of uses) {
    const { secret } = use.part;
    const had = people.get(secret) ?? [];
    if (!first && !people.has(secret)) continue;
    if (had.some(({ part }) => part.key === use.part.key || part === use.part)) continue;
    const turned =
      had.every(({ part, likeness }) => part.surname && likeness === 'same') && !use.part.surname;
    if (afterComma && !(turned && use.likeness === 'same')) continue;
    const now = next.get(secret);
    if (now === undefined || better(use, now.at(-1))) next.set(secret, [...had, use]);
  }
  return next;
}

const order = ['same', 'inflected', 'family', 'script'];
const better = (use: Use, than: Use | undefined): boolean =>
  than === undefined ||
  order.indexOf(use.likeness) < order.indexOf(than.likeness) ||
  (use.likeness === than.likeness && use.part.only && !than.part.only);
