import { hasWritten, startsClause } from './clause';
import { freePeople } from './freePeople';
import { isSurely, type PersonSpan } from './personSpan';
import { isJoined, keyOf, type Reader } from './reader';
import type { Token } from './tokens';
import type { Told } from './told';
import { lastVerb, mayDropSubject, type Verb } from './verbOfSaying';

const pronounAt = (span: PersonSpan | null): boolean => span?.kind === 'pronoun';

/** The speaker of a clause that leads to a quotation: `В ответ Сарсенова сказала:`, `antwortete der Minister:` */
export function toldBefore(reader: Reader, from: number, to: number, reach: number): Told | null {
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
    (after.kind === 'pronoun' || before.length === 0 || !isObject(reader, before))
  )
    return { ...base, subject: after, next: to };
  const opening = before.find((person) => startsClause(reader, person, from));
  if (opening !== undefined) return { ...base, subject: opening, next: to };
  if (near !== undefined && !pronounAt(near)) return { ...base, subject: near, next: to };
  if (after !== undefined && before.length === 0) return { ...base, subject: after, next: to };
  if (mayDropSubject(reader, verb) && !isWritten && all.length === 0 && verbOpens(reader, verb, from))
    return { ...base, subject: null, next: to };
  return null;
}

/** Nothing before the verb but words that open a sentence or stand beside verbs. */
function verbOpens(reader: Reader, verb: Verb, from: number): boolean {
  const { lexicon, tokens } = reader;
  for (let at = from; at < verb.first; at++) {
    const key = keyOf(tokens[at]);
    if (!lexicon.openers.has(key) && !lexicon.besideVerb.has(key)) return isIncise(reader, verb);
  }
  return true;
}

/** `No es la edad, aclara, sino la educación: «…»`: the verb stands alone between commas. */
const isIncise = ({ tokens }: Reader, verb: Verb): boolean =>
  /^,\s*$/u.test(tokens[verb.first]?.gap ?? '') && /^,\s*$/u.test(tokens[verb.next]?.gap ?? '');

/** In a clause with a subject before the verb, a person after it is told something. */
const isObject = (reader: Reader, before: readonly PersonSpan[]): boolean =>
  before.some((person) => startsClause(reader, person, 0) || person.kind === 'pronoun');

function betweenIsSmall(reader: Reader, from: number, to: number): boolean {
  const { lexicon, tokens } = reader;
  if (to - from > 6) return false;
  // `Et Luc Roux de conclure : « … »`
  if (to - from === 1 && lexicon.ofWords.has(keyOf(tokens[from])) && isJoined(reader, from)) return true;
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
