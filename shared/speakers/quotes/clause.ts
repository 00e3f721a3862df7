import type { Gender, QuotingLexicon } from '../languages/quoting/quotingLexicon';
import {
  describedAt,
  isJoined,
  isRole,
  isSurely,
  keyOf,
  mayDescribe,
  type PersonSpan,
  personAt,
  quotedName,
  type Reader,
} from './personSpan';
import { isSays, isSpace, phraseAt, type Token } from './tokens';

/** What a clause beside a quotation tells of its speaker. */
export interface Told {
  /** Who speaks; null when the verb stands alone and means the one of before. */
  readonly subject: PersonSpan | null;
  /** What the form of the verb tells. */
  readonly gender: Gender;
  /** The verb goes on with the speaker of before: `added`. */
  readonly adds: boolean;
  /** A word of saying stands there, not only the convention of dashes. */
  readonly says: boolean;
  /** The first token after what was read. */
  readonly next: number;
}

const pronounAt = (span: PersonSpan | null): boolean => span?.kind === 'pronoun';

interface Verb {
  readonly first: number;
  readonly next: number;
  /** A subject within the predicate: `a-t-elle déclaré`. */
  readonly inside?: PersonSpan;
  readonly gender: Gender;
  readonly adds: boolean;
}

function verbAt(reader: Reader, at: number): Verb | null {
  const { lexicon, tokens } = reader;
  const length = isSays(lexicon, tokens, at);
  if (length === 0) return null;
  const key = keyOf(tokens[at]);
  return {
    first: at,
    next: at + length,
    gender: lexicon.saysGender.get(key) ?? 'any',
    adds: lexicon.adds.has(key) || (length > 1 && lexicon.adds.has(keyOf(tokens[at + length - 1]))),
  };
}

/** A verb of saying at `from`, after at most four words that stand beside verbs. */
export function leadingVerb(reader: Reader, from: number, to: number): Verb | null {
  const { lexicon, tokens } = reader;
  let inside: PersonSpan | undefined;
  for (let at = from; at < to && at < from + 5; at++) {
    if (at > from && !isJoined(reader, at)) return null;
    const verb = verbAt(reader, at);
    if (verb !== null) return { ...extended(reader, verb, to), ...(inside === undefined ? {} : { inside }) };
    const token = tokens[at] as Token;
    if (at > from && lexicon.pronouns.has(token.key) && token.text.length < 5) {
      inside = personAt(reader, at, to) ?? undefined;
      continue;
    }
    if (!lexicon.besideVerb.has(token.key) && !lexicon.besideVerb.has(token.base)) return null;
    if (lexicon.pronouns.has(token.key) && !lexicon.besideVerb.has(token.key)) return null;
  }
  return null;
}

/** `a tenu à souligner`, `wollte wissen`: the predicate goes on with further words of saying. */
function extended(reader: Reader, verb: Verb, to: number): Verb {
  let last = verb;
  for (let at = verb.next; at < to && at < verb.next + 5 && isJoined(reader, at); at++) {
    const token = reader.tokens[at] as Token;
    if (token.capital) break;
    const more = verbAt(reader, at);
    if (more !== null && personAt(reader, at, to) === null) {
      last = {
        ...more,
        first: verb.first,
        gender: verb.gender === 'any' ? more.gender : verb.gender,
        adds: verb.adds || more.adds,
      };
      at = more.next - 1;
      continue;
    }
    if (!reader.lexicon.besideVerb.has(token.key)) break;
  }
  return last;
}

/** What follows a quotation or stands inside it: `said X`, `X said`, `explique-t-elle`, `сказала через переводчика X`. */
export function toldAfter(
  reader: Reader,
  from: number,
  to: number,
  way: { linked: boolean; dash: boolean },
): Told | null {
  const source = sourceBefore(reader, from, to) ?? shortSource(reader, from, to);
  if (source !== null) return source;
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
  return way.dash && !(reader.tokens[from] as Token).capital ? byConvention(reader, from, to) : null;
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
    personHere(reader, at, to) === null
  )
    at++;
  const direct =
    at < to && (isJoined(reader, at) || opensName(reader, at)) ? personHere(reader, at, to) : null;
  if (direct !== null) return { ...base, subject: direct, next: direct.next };
  const described = at < to && isJoined(reader, at) ? describedAt(reader, at, to) : null;
  if (described !== null) return { ...base, subject: described, next: described.next };
  const far = lexicon.lateSubject ? freePerson(reader, verb.next, to) : nounThenName(reader, at, to);
  if (far !== null) return { ...base, subject: withNounBefore(reader, far, at), next: far.next };
  if (lexicon.dropsSubject && standsAlone(reader, at, to)) return { ...base, subject: null, next: verb.next };
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
  if (person === null || person.kind !== 'person' || !isSurely(reader, person)) return null;
  return withNounBefore(reader, person, at).role === '' ? null : person;
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

/** A name in quotation marks opens a role: `«Береке» шаруа қожалығының төрағасы`. */
const opensName = (reader: Reader, at: number): boolean =>
  reader.lexicon.verbLast && /^\s*[«„“"]$/u.test(reader.tokens[at]?.gap ?? '');

/** After the verb nothing follows that could be its subject. */
function standsAlone(reader: Reader, at: number, to: number): boolean {
  const token = reader.tokens[at];
  if (token === undefined || at >= to || !isJoined(reader, at)) return true;
  return reader.lexicon.prepositions.has(token.key) || reader.lexicon.adverbial.has(token.key);
}

/** `из зала`, `from the floor`: a voice without a name that begins with a preposition. */
function unnamedAt(reader: Reader, at: number, to: number): PersonSpan | null {
  return phraseAt(reader.lexicon.unnamed, reader.tokens, at) > 0 ? personAt(reader, at, to) : null;
}

/** A person at `at`, when the words there name one and not a place after a preposition. */
const personHere = (reader: Reader, at: number, to: number): PersonSpan | null => {
  const token = reader.tokens[at];
  if (token === undefined) return null;
  if (reader.lexicon.prepositions.has(token.key) && !reader.lexicon.articles.has(token.key))
    return unnamedAt(reader, at, to);
  return personAt(reader, at, to);
};

/**
 * The first person in a clause whom no preposition governs, in the part without commas or after a pair of them:
 * `сказал через переводчика гидролог Юха Лехтонен`, `здзівілася, узважыўшы чаўнок, Ульяна Жук`.
 */
function freePerson(reader: Reader, from: number, to: number): PersonSpan | null {
  const { lexicon, tokens } = reader;
  let commas = 0;
  for (let at = from; at < to && at < from + 16; at++) {
    const token = tokens[at] as Token;
    if (!isJoined(reader, at) && !opensName(reader, at)) {
      if (!/^\s*,\s*$/u.test(token.gap)) return null;
      commas++;
      if (commas > 2) return null;
    }
    if (
      lexicon.openers.has(token.key) &&
      !lexicon.prepositions.has(token.key) &&
      !lexicon.articles.has(token.key)
    )
      return null;
    if (lexicon.relatives.has(token.key) && !lexicon.articles.has(token.key)) return null;
    if (lexicon.prepositions.has(token.key) && !lexicon.articles.has(token.key)) {
      const unnamed = commas === 1 ? null : unnamedAt(reader, at, to);
      if (unnamed !== null) return unnamed;
      at = governedEnd(reader, at, to) - 1;
      continue;
    }
    if (commas === 1) continue;
    const person = personAt(reader, at, to);
    if (person !== null) return person;
  }
  return null;
}

/**
 * The index after the person whom the preposition at `at` governs. Where nouns have cases a word for a role in its first form is governed
 * by no preposition.
 */
function governedEnd(reader: Reader, at: number, to: number): number {
  if (!isJoined(reader, at + 1) || !mayOpenPerson(reader, reader.tokens[at + 1] as Token)) return at + 1;
  const governed = personAt(reader, at + 1, to);
  if (governed === null || governed.kind === 'pronoun') return at + 1;
  if (!reader.lexicon.genitiveAfter) return governed.next;
  for (let word = at + 1; word < governed.next; word++)
    if (
      isRole(reader, reader.tokens[word] as Token) ||
      reader.lexicon.persons.has(keyOf(reader.tokens[word]))
    )
      return Math.max(at + 1, word);
  return governed.next;
}

/** The verb of a subject before it: directly, after words beside it, after a clause about the subject, or `of the University of Tarn`. */
export function verbAfterSubject(reader: Reader, subject: PersonSpan, to: number): Verb | null {
  const { lexicon, tokens } = reader;
  let at = subject.next;
  let inClause = false;
  for (let steps = 0; at < to && steps < 26; steps++, at++) {
    const token = tokens[at] as Token;
    const comma = /^\)?\s*,\s*$/u.test(token.gap);
    if (!isJoined(reader, at) && !comma && !/^\)\s*$/u.test(token.gap)) return null;
    if (comma && lexicon.relatives.has(token.key)) inClause = true;
    else if (comma && inClause) inClause = false;
    else if (comma && at > subject.next) return null;
    if (inClause) continue;
    const verb = !token.capital ? verbAt(reader, at) : null;
    if (verb !== null) return extended(reader, verb, to);
    const small =
      lexicon.besideVerb.has(token.key) ||
      lexicon.prepositions.has(token.key) ||
      lexicon.articles.has(token.key) ||
      token.capital ||
      lexicon.ofWords.has(token.key);
    if (!small && !afterPreposition(reader, at, subject.next)) return null;
  }
  return null;
}

const afterPreposition = (reader: Reader, at: number, from: number): boolean => {
  for (let before = at - 1; before >= from && before > at - 4; before--)
    if (reader.lexicon.prepositions.has(keyOf(reader.tokens[before]))) return true;
  return false;
};

/** `according to X`, `по словам X`, `laut X`, at the beginning of a clause. */
export function sourceBefore(reader: Reader, from: number, to: number): Told | null {
  const { lexicon, tokens } = reader;
  const length = phraseAt(lexicon.sources, tokens, from);
  if (length === 0) return null;
  const subject = sourcePerson(reader, from + length, to);
  if (subject === null) return null;
  const next = relativeEnd(reader, subject.next, to);
  return { subject, gender: 'any', adds: false, says: true, next };
}

/** The index after a clause that tells of the person just named, when one begins there. */
function relativeEnd(reader: Reader, at: number, to: number): number {
  const token = reader.tokens[at];
  if (
    token === undefined ||
    at >= to ||
    !/^,?\s*$/u.test(token.gap) ||
    !reader.lexicon.relatives.has(token.key)
  )
    return at;
  return skipClause(reader, at, to);
}

/** `so X` with nothing but punctuation after it. */
function shortSource(reader: Reader, from: number, to: number): Told | null {
  const { lexicon, tokens } = reader;
  if (!lexicon.shortSources.has(keyOf(tokens[from])) || !isJoined(reader, from + 1)) return null;
  const subject = personAt(reader, from + 1, to);
  if (subject === null || subject.kind === 'pronoun') return null;
  const next = tokens[subject.next];
  const closed =
    next === undefined ||
    subject.next >= to ||
    !isSpace(next.gap) ||
    lexicon.besideVerb.has(next.key) ||
    lexicon.prepositions.has(next.key);
  return closed ? { subject, gender: 'any', adds: false, says: true, next: subject.next } : null;
}

/** The name of a source stands in an oblique case; the words before it up to the phrase of the source are its role. */
function sourcePerson(reader: Reader, from: number, to: number): PersonSpan | null {
  const { tokens, lexicon } = reader;
  if (from >= to || !isJoined(reader, from)) return null;
  const plain = personAt(reader, from, to);
  const oblique = lexicon.genitiveAfter;
  if (plain !== null && plain.kind !== 'voice') return oblique ? { ...plain, oblique } : plain;
  for (let at = from; at < to && at < from + 14; at++) {
    if (at > from && !isJoined(reader, at)) break;
    const token = tokens[at] as Token;
    if (!token.capital) continue;
    const named = personAt(reader, at, to);
    if (named === null || named.kind !== 'person') continue;
    const size = named.name.split(/\s+/).length;
    if (size < 2 && at > from && !lexicon.names.has(token.base)) continue;
    const first = tokens[from] as Token;
    return { ...named, first: from, start: first.start, oblique };
  }
  return plain;
}

/** `X’in ifadesiyle`, `Әміртаеваның айтуынша`: the source after the name, which begins the clause. */
export function sourceAfter(reader: Reader, from: number, to: number): Told | null {
  const { lexicon, tokens } = reader;
  if (lexicon.sourcesAfter.size === 0) return null;
  for (let at = from + 1; at < to && at < from + 20; at++) {
    const length = phraseAt(lexicon.sourcesAfter, tokens, at);
    if (length === 0) continue;
    const subject = personAt(reader, from, at);
    return subject !== null && subject.next === at
      ? { subject, gender: 'any', adds: false, says: true, next: at + length }
      : null;
  }
  return null;
}

/** A look at one word, so that most words cost no more than that. */
function mayOpenPerson(reader: Reader, token: Token): boolean {
  const { lexicon } = reader;
  if (token.capital || lexicon.verbLast || isRole(reader, token)) return true;
  if (lexicon.genitiveAfter) return mayDescribe(lexicon, token, 0) || opens(lexicon, token);
  return opens(lexicon, token) || token.key.includes("'");
}

const opens = (lexicon: QuotingLexicon, { key, base }: Token): boolean =>
  lexicon.articles.has(key) ||
  lexicon.pronouns.has(key) ||
  lexicon.persons.has(base) ||
  lexicon.indefinite.has(key) ||
  lexicon.possessives.has(key) ||
  lexicon.honorifics.has(key) ||
  lexicon.unnamed.has(key);

/** The people whom no preposition governs in a clause, in order; clauses about them are passed over. Those that one governs go to `governed`. */
export function freePeople(
  reader: Reader,
  from: number,
  to: number,
  governed: PersonSpan[] = [],
): PersonSpan[] {
  const { lexicon, tokens } = reader;
  const found: PersonSpan[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    const comma = /,\s*$/u.test(token.gap);
    if (comma && lexicon.relatives.has(token.key)) {
      at = skipClause(reader, at, to) - 1;
      continue;
    }
    const quoted = lexicon.verbLast ? -1 : quotedName(reader, at, to);
    if (quoted >= 0) {
      at = quoted - 1;
      continue;
    }
    if (lexicon.prepositions.has(token.key) && !lexicon.articles.has(token.key)) {
      const unnamed = unnamedAt(reader, at, to);
      if (unnamed !== null) found.push(unnamed);
      const end = governedEnd(reader, at, to);
      const person = unnamed === null && end > at + 1 ? personAt(reader, at + 1, to) : null;
      if (person?.kind === 'person' && isSurely(reader, person))
        governed.push({ ...person, oblique: lexicon.genitiveAfter });
      at = (unnamed?.next ?? end) - 1;
      continue;
    }
    const person = mayOpenPerson(reader, token) ? personAt(reader, at, to) : null;
    if (person === null || isPlainNoun(reader, person)) continue;
    found.push(person);
    at = person.next - 1;
  }
  return found;
}

/** `dieser Zeitung`: where nouns have capitals, one word after a small one is no name. */
function isPlainNoun(reader: Reader, person: PersonSpan): boolean {
  if (!reader.lexicon.capitalNouns || person.kind !== 'person' || person.next > person.first + 1)
    return false;
  const before = reader.tokens[person.first - 1];
  return (
    before !== undefined &&
    isJoined(reader, person.first) &&
    !before.capital &&
    !isSurely(reader, person) &&
    isSays(reader.lexicon, reader.tokens, person.first - 1) === 0
  );
}

/** The index after the next comma. */
function skipClause(reader: Reader, from: number, to: number): number {
  let at = from + 1;
  while (at < to && !/,/.test((reader.tokens[at] as Token).gap)) at++;
  return at;
}

/** The last verb of saying within `reach` words before `to`. */
function lastVerb(reader: Reader, from: number, to: number, reach: number): Verb | null {
  for (let at = to - 1; at >= from && at >= to - reach; at--) {
    if ((reader.tokens[at] as Token).capital && at > from) continue;
    const verb = verbAt(reader, at);
    if (verb === null || verb.next > to || inRole(reader, at, from, to)) continue;
    const longer = at > from ? verbAt(reader, at - 1) : null;
    return longer !== null && longer.next >= verb.next && longer.next <= to ? longer : verb;
  }
  return null;
}

/** The speaker of a clause that leads to a quotation: `В ответ Сарсенова сказала:`, `antwortete der Minister:` */
export function toldBefore(reader: Reader, from: number, to: number, reach: number): Told | null {
  const { lexicon } = reader;
  const verb = lastVerb(reader, from, to, reach);
  if (verb === null) return null;
  const base = { gender: verb.gender, adds: verb.adds, says: true };
  const isWritten = hasWritten(reader, from, to);
  const all = freePeople(reader, from, to);
  const people = all.filter(
    (person) =>
      isSurely(reader, person) ||
      person.next === verb.first ||
      betweenIsSmall(reader, person.next, verb.first) ||
      person.first >= verb.next,
  );
  const before = people.filter(
    (person) => person.next <= verb.first && !(isWritten && person.kind === 'voice'),
  );
  const near = before[before.length - 1];
  const afterIsSurer =
    near !== undefined &&
    !isSurely(reader, near) &&
    people.some((person) => person.first === verb.next && isSurely(reader, person));
  if (near !== undefined && !afterIsSurer && betweenIsSmall(reader, near.next, verb.first))
    return { ...base, subject: near, next: to };
  const after = people.find((person) => person.first >= verb.next);
  if (
    after !== undefined &&
    betweenIsSmall(reader, verb.next, after.first) &&
    (after.kind === 'pronoun' || before.length === 0 || !isObject(reader, after, before))
  )
    return { ...base, subject: after, next: to };
  const opening = before.find((person) => startsClause(reader, person, from));
  if (opening !== undefined) return { ...base, subject: opening, next: to };
  if (near !== undefined && !pronounAt(near)) return { ...base, subject: near, next: to };
  if (after !== undefined && before.length === 0) return { ...base, subject: after, next: to };
  if (lexicon.dropsSubject && !isWritten && all.length === 0 && verbOpens(reader, verb, from))
    return { ...base, subject: null, next: to };
  return null;
}

/** Nothing before the verb but words that open a sentence or stand beside verbs. */
function verbOpens(reader: Reader, verb: Verb, from: number): boolean {
  const { lexicon, tokens } = reader;
  for (let at = from; at < verb.first; at++) {
    const key = keyOf(tokens[at]);
    if (!lexicon.openers.has(key) && !lexicon.besideVerb.has(key)) return false;
  }
  return true;
}

const inRole = (reader: Reader, at: number, from: number, to: number): boolean => {
  const person = at > from ? null : personAt(reader, at, to);
  return (
    person !== null &&
    person.kind !== 'pronoun' &&
    person.next > at + 1 &&
    (reader.tokens[at] as Token).capital
  );
};

/** In a clause with a subject before the verb, a person after it is told something. */
const isObject = (reader: Reader, _after: PersonSpan, before: readonly PersonSpan[]): boolean =>
  before.some((person) => startsClause(reader, person, 0) || person.kind === 'pronoun');

function betweenIsSmall(reader: Reader, from: number, to: number): boolean {
  const { lexicon, tokens } = reader;
  if (to - from > 6) return false;
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (/[;:.!?«„“"»]/.test(token.gap)) return false;
    if (
      !lexicon.besideVerb.has(token.key) &&
      !lexicon.besideVerb.has(token.base) &&
      !token.key.endsWith('ly')
    )
      return false;
  }
  return !/[;:.!?«„“"»]/.test(tokens[to]?.gap ?? '');
}

function joinedFrom(reader: Reader, from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at++) if (!isJoined(reader, at)) return false;
  return true;
}

/** The clause tells of a sign, a letter, a name of something. */
export function hasWritten(reader: Reader, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (reader.lexicon.written.has(keyOf(reader.tokens[at]))) return true;
  return false;
}

/** Nothing but opening words, or a phrase and its comma, before the person. */
export function startsClause(reader: Reader, person: PersonSpan, from: number): boolean {
  const { lexicon, tokens } = reader;
  if (person.first <= from) return true;
  if (/,\s*$/u.test((tokens[person.first] as Token).gap)) return true;
  if (
    lexicon.prepositions.has(keyOf(tokens[from])) &&
    person.first < from + 8 &&
    joinedFrom(reader, from, person.first)
  )
    return true;
  for (let at = from; at < person.first; at++) if (!lexicon.openers.has(keyOf(tokens[at]))) return false;
  return true;
}
