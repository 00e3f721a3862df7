import { skipClause } from './freePeople';
import { personAt } from './personAt';
import type { PersonSpan } from './personSpan';
import { isJoined, keyOf, type Reader } from './reader';
import { isSpace, phraseAt, type Token } from './tokens';
import type { Told } from './told';

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

/** `according to him`, `цитирует её слова`: whoever was told of. */
export function pronounSource(reader: Reader, from: number): Told | null {
  for (const [gender, phrases] of reader.lexicon.pronounSources) {
    const length = phraseAt(phrases, reader.tokens, from);
    if (length > 0) return { subject: null, gender, adds: false, says: true, next: from + length };
  }
  return null;
}

/** `so X` with nothing but punctuation after it. */
export function shortSource(reader: Reader, from: number, to: number): Told | null {
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
  if (lexicon.sourcesAfter.size === 0 || pronounSource(reader, from) !== null) return null;
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
