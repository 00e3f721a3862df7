import { describedAt } from './describedAt';
import { freePerson, opensName, unnamedAt } from './freePeople';
import { beginsWithParticle, nameRunEnd } from './nameAt';
import { personAt } from './personAt';
import { isSurely, type PersonSpan, span } from './personSpan';
import { isJoined, isRole, keyOf, type Reader, slice } from './reader';
import { pronounSource, shortSource, sourceBefore } from './sources';
import type { Token } from './tokens';
import type { Told } from './told';
import { leadingVerb, mayDropSubject, type Verb, verbAfterSubject } from './verbOfSaying';

/** What follows a quotation or stands inside it: `said X`, `X said`, `explique-t-elle`, `сказала через переводчика X`. */
export function toldAfter(
  reader: Reader,
  from: number,
  to: number,
  way: { linked: boolean; dash: boolean; apart?: boolean },
): Told | null {
  const source =
    sourceBefore(reader, from, to) ?? shortSource(reader, from, to) ?? pronounSource(reader, from);
  // `“A.” According to X, …`: a new sentence has its own source.
  if (source !== null && way.apart !== true) return source;
  const verb = leadingVerb(reader, from, to);
  if (verb !== null && !(reader.tokens[from] as Token).capital) return afterVerb(reader, verb, to);
  if (!way.linked && !way.dash) return null;
  const subject = personAt(reader, from, to);
  if (subject !== null) {
    const after = verbAfterSubject(reader, subject, to);
    if (after !== null)
      return { subject, gender: after.gender, adds: after.adds, says: true, next: after.next };
    if (way.dash && (subject.kind === 'person' || subject.kind === 'pronoun'))
      return { subject, gender: 'any', adds: false, says: false, next: subject.next };
  }
  if ((reader.tokens[from] as Token).capital) return null;
  return way.dash ? byConvention(reader, from, to) : byPlace(reader, from, to);
}

/**
 * `“…,” beams headteacher Ann Holt.`, `« … », peste le maire, Luc Roux.`: where the verb stands behind what is said, any one word between the
 * comma and a full name that ends the clause is one.
 */
function byPlace(reader: Reader, from: number, to: number): Told | null {
  const { lexicon, tokens } = reader;
  const word = tokens[from] as Token;
  if (lexicon.verbLast || lexicon.genitiveAfter || word.key.length < 4 || !isJoined(reader, from + 1))
    return null;
  const small = [
    lexicon.prepositions,
    lexicon.openers,
    lexicon.relatives,
    lexicon.besideVerb,
    lexicon.articles,
    lexicon.adverbial,
  ];
  if (small.some((words) => words.has(word.key)) || isRole(reader, word) || lexicon.written.has(word.key))
    return null;
  const subject = from + 1 < to ? personAt(reader, from + 1, to) : null;
  if (subject?.kind !== 'person' || !isSurely(reader, subject)) return null;
  const ends = subject.next >= to || /^[,.;!?]/u.test(tokens[subject.next]?.gap ?? '.');
  return ends ? { subject, gender: 'any', adds: false, says: false, next: subject.next } : null;
}

/** `— разводит руками Пётр Ильич. —`: between dashes any verb tells how somebody speaks. */
function byConvention(reader: Reader, from: number, to: number): Told | null {
  const subject = freePerson(reader, from + 1, to);
  return subject === null ? null : { subject, gender: 'any', adds: false, says: false, next: subject.next };
}

function afterVerb(reader: Reader, verb: Verb, to: number): Told | null {
  const base = { gender: verb.gender, adds: verb.adds, says: true };
  if (verb.inside !== undefined) return { ...base, subject: verb.inside, next: verb.next };
  const { lexicon, tokens } = reader;
  let at = verb.next;
  while (
    at < to &&
    at < verb.next + 4 &&
    isJoined(reader, at) &&
    lexicon.besideVerb.has(keyOf(tokens[at])) &&
    !lexicon.articles.has(keyOf(tokens[at])) &&
    !(lexicon.lateSubject && governs(reader, at)) &&
    personHere(reader, at, to) === null
  )
    at++;
  const direct =
    at < to && (isJoined(reader, at) || opensName(reader, at)) ? personHere(reader, at, to) : null;
  if (direct !== null) return { ...base, subject: direct, next: direct.next };
  const described = at < to && isJoined(reader, at) ? describedAt(reader, at, to, at === verb.next) : null;
  if (described !== null) return { ...base, subject: described, next: described.next };
  const far = lexicon.lateSubject
    ? freePerson(reader, verb.next, to)
    : (nounThenName(reader, at, to) ?? behindInsertion(reader, at, to));
  if (far !== null) return { ...base, subject: withNounBefore(reader, far, at), next: far.next };
  if (mayDropSubject(reader, verb) && standsAlone(reader, at, to))
    return { ...base, subject: null, next: verb.next };
  return null;
}

/** `said shopkeeper Tom Birtles`: where the subject follows its verb directly, at most one plain word stands before the name. */
function nounThenName(reader: Reader, at: number, to: number): PersonSpan | null {
  const token = reader.tokens[at];
  if (
    token === undefined ||
    at + 1 >= to ||
    token.capital ||
    !isJoined(reader, at) ||
    !isJoined(reader, at + 1)
  )
    return null;
  const person = (reader.tokens[at + 1] as Token).capital ? personAt(reader, at + 1, to) : null;
  if (person === null || person.kind !== 'person') return null;
  if (!isSurely(reader, person) && person.next - person.first < 2) return null;
  return withNounBefore(reader, person, at).role === '' ? null : person;
}

/** `said, not without pride, Ann Hale`: the subject behind what is said between two commas, at the end of the clause. */
function behindInsertion(reader: Reader, from: number, to: number): PersonSpan | null {
  const { tokens } = reader;
  const isComma = (at: number): boolean => /^\s*,\s*$/u.test(tokens[at]?.gap ?? '');
  if (from >= to || !isComma(from) || (tokens[from] as Token).capital) return null;
  let at = from + 1;
  while (at < to && at < from + 9 && isJoined(reader, at)) at++;
  if (at >= to || !isComma(at)) return null;
  const person = personAt(reader, at, to);
  if (person === null || person.kind === 'pronoun' || person.kind === 'voice') return null;
  if (person.kind === 'person' ? !isSurely(reader, person) : !person.definite) return null;
  return person.next >= to || /^[,.;!?]/u.test(tokens[person.next]?.gap ?? '') ? person : null;
}

/** `вздыхает дворник Камиль`, `dice el tendero Juan Gil`: plain words between verb and name tell what the person does. */
function withNounBefore(reader: Reader, person: PersonSpan, from: number): PersonSpan {
  const { lexicon, tokens } = reader;
  const size = person.first - from;
  if (person.kind !== 'person' || person.role !== '' || size < 1 || size > 2) return person;
  for (let at = from; at <= person.first; at++) if (!isJoined(reader, at)) return person;
  const words = tokens.slice(from, person.first);
  const plain = words.every(
    (word) =>
      !word.capital &&
      !lexicon.besideVerb.has(word.key) &&
      !lexicon.prepositions.has(word.key) &&
      !lexicon.openers.has(word.key) &&
      !lexicon.pronouns.has(word.key),
  );
  const noun = words.filter((word) => !lexicon.articles.has(word.key));
  const oblique = noun.some(
    (word) => word.key.length < 4 || lexicon.obliqueEndings.some((ending) => word.key.endsWith(ending)),
  );
  if (!plain || noun.length === 0 || oblique) return person;
  const first = words[0] as Token;
  const role = reader.text.slice((noun[0] as Token).start, (noun[noun.length - 1] as Token).end);
  return { ...person, first: from, start: first.start, role };
}

/** After the verb nothing follows that could be its subject. */
function standsAlone(reader: Reader, at: number, to: number): boolean {
  const token = reader.tokens[at];
  if (token === undefined || at >= to || !isJoined(reader, at)) return true;
  const { prepositions, adverbial, openers, articles } = reader.lexicon;
  return (
    prepositions.has(token.key) ||
    adverbial.has(token.key) ||
    (openers.has(token.key) && !articles.has(token.key) && !token.capital)
  );
}

/** A preposition, and no initial: `В. Лось`. */
const governs = ({ lexicon, tokens }: Reader, at: number): boolean => {
  const token = tokens[at];
  return (
    token !== undefined &&
    !token.initial &&
    lexicon.prepositions.has(token.key) &&
    !lexicon.articles.has(token.key)
  );
};

/** A person at `at`, when the words there name one and not a place after a preposition. */
const personHere = (reader: Reader, at: number, to: number): PersonSpan | null => {
  const token = reader.tokens[at];
  if (token === undefined) return null;
  if (governs(reader, at) && !beginsWithParticle(reader, at, to))
    return unnamedAt(reader, at, to) ?? particleName(reader, at, to);
  return personAt(reader, at, to);
};

/** `dijo de la Haya`: directly behind the verb a surname that the text knows, with the small word it begins with. */
function particleName(reader: Reader, at: number, to: number): PersonSpan | null {
  const { lexicon, tokens } = reader;
  let name = at;
  while (name < at + 3 && tokens[name]?.capital === false && lexicon.particles.has(keyOf(tokens[name])))
    name++;
  const next = name === at ? name : Math.min(nameRunEnd(reader, name), to);
  if (next <= name) return null;
  const person = span(reader, { kind: 'person', first: at, next, name: slice(reader, at, next) });
  return reader.knows(person.name) ? person : null;
}
