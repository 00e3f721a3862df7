import type { Gender } from '../languages/quoting/quotingLexicon';
import { personAt } from './personAt';
import type { PersonSpan } from './personSpan';
import { isJoined, keyOf, type Reader } from './reader';
import { isSays, type Token } from './tokens';

export interface Verb {
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
    if (at > from && !isJoined(reader, at)) break;
    const verb = verbAt(reader, at);
    if (verb !== null) return { ...extended(reader, verb, to), ...(inside === undefined ? {} : { inside }) };
    const token = tokens[at] as Token;
    if (at > from && lexicon.pronouns.has(token.key) && token.text.length < 5) {
      inside = personAt(reader, at, to) ?? undefined;
      continue;
    }
    if (!lexicon.besideVerb.has(token.key) && !lexicon.besideVerb.has(token.base)) break;
    if (lexicon.pronouns.has(token.key) && !lexicon.besideVerb.has(token.key)) break;
  }
  return verbBehindQuotative(reader, from, to);
}

/** `“…” diye iç geçirdi`, `«…» деп иығын қиқаң еткізді`: the word that closes what is said makes one of saying of any verb. */
function verbBehindQuotative(reader: Reader, from: number, to: number): Verb | null {
  const { lexicon, tokens } = reader;
  if (!lexicon.quotatives.has(keyOf(tokens[from]))) return null;
  const endings = [...lexicon.finiteEndings, ...lexicon.participleEndings];
  for (let at = from + 1; at < to && at < from + 5 && isJoined(reader, at); at++) {
    const token = tokens[at] as Token;
    if (token.capital || lexicon.written.has(token.key)) return null;
    if (token.key.length > 3 && endings.some((ending) => token.key.endsWith(ending)))
      return { first: from, next: at + 1, gender: 'any', adds: false };
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

/** The last verb of saying within `reach` words before `to`. */
export function lastVerb(reader: Reader, from: number, to: number, reach: number): Verb | null {
  for (let at = to - 1; at >= from && at >= to - reach; at--) {
    if ((reader.tokens[at] as Token).capital && at > from) continue;
    const verb = verbAt(reader, at);
    if (verb === null || verb.next > to || inRole(reader, at, from, to)) continue;
    const longer = at > from ? verbAt(reader, at - 1) : null;
    return longer !== null && longer.next >= verb.next && longer.next <= to ? longer : verb;
  }
  return null;
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

/** Without a subject the verb means the one of before: `добавил`, `dedi`; in the plural it means people in general. */
export const mayDropSubject = ({ lexicon, tokens }: Reader, verb: Verb): boolean =>
  lexicon.dropsSubject &&
  !lexicon.pluralEndings.some((ending) => keyOf(tokens[verb.next - 1]).endsWith(ending));
