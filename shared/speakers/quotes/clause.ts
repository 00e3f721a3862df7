import type { PersonSpan } from './personSpan';
import { isJoined, keyOf, type Reader } from './reader';
import type { Token } from './tokens';

function joinedFrom(reader: Reader, from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at++) if (!isJoined(reader, at)) return false;
  return true;
}

/** The clause tells of a sign, a letter, a name of something. */
export function hasWritten(reader: Reader, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (reader.lexicon.written.has(keyOf(reader.tokens[at]))) return true;
  return false;
}

/**
 * The person is the subject of the clause from `from` to `to`: at its beginning, or, where the verb comes last and a name shows its case,
 * right before the verb or a comma: `elinde anahtarla Hüsnü Dağlı bekliyor`.
 */
export function isSubject(reader: Reader, person: PersonSpan, from: number, to: number): boolean {
  if (startsClause(reader, person, from)) return true;
  const { lexicon, tokens } = reader;
  if (!lexicon.verbLast || person.kind !== 'person') return false;
  const last = tokens[person.next - 1] as Token;
  const oblique = /['’]/.test(last.text) || lexicon.caseEndings.some((ending) => last.key.endsWith(ending));
  const closes = person.next >= to - 1 || (tokens[person.next] as Token).gap.startsWith(',');
  return closes && !oblique && !lexicon.besideVerb.has(keyOf(tokens[person.next]));
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
