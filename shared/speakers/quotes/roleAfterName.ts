import { nameAfterRole } from './nameAfterRole';
import { quotedName, quotedNameEnd } from './quotedName';
import { isGivenName, isJoined, isRole, type Reader, slice } from './reader';
import { roleHead } from './roleHead';
import { isSays, isSpace, type Token } from './tokens';

/** What follows a name and belongs to it: `(Independent)`, `, head of the archive`, `, 58, Landwirt`. */
export function roleAfter(
  reader: Reader,
  from: number,
  to: number,
): { role: string; next: number; end?: number; guessed?: boolean; aged?: boolean } {
  const bracket = bracketAfter(reader, from, to);
  const afterBracket = bracket?.next ?? from;
  let next = afterBracket;
  let roleFrom = -1;
  let roleTo = -1;
  let aged = false;
  let guessed = false;
  for (;;) {
    const role = appositionAt(reader, next, to);
    if (role === null) break;
    aged ||= role.from < 0;
    if (roleFrom < 0) guessed = role.guessed;
    if (roleFrom < 0 && role.from >= 0) roleFrom = role.from;
    if (role.from >= 0) roleTo = role.next;
    next = role.next;
  }
  if (roleFrom >= 0) {
    const open = /[«„“"]$/u.exec(reader.tokens[roleFrom]?.gap ?? '')?.[0] ?? '';
    return { role: open + slice(reader, roleFrom, roleTo), next, guessed, aged };
  }
  return bracket
    ? { role: bracket.role, next: bracket.next, end: bracket.end, aged: aged || bracket.aged }
    : { role: '', next, aged };
}

/** A short note in brackets that tells who the person is: it begins with a capital, a digit or a role. */
export function bracketAfter(reader: Reader, from: number, to: number) {
  const first = reader.tokens[from];
  if (first === undefined || from >= to || !/^\s*\($/u.test(first.gap)) return null;
  for (let at = from; at < Math.min(to + 1, from + 9); at++) {
    const gap = reader.tokens[at + 1]?.gap ?? reader.text.slice((reader.tokens[at] as Token).end);
    const close = /^[.,]?\)/.exec(gap);
    if (!close) {
      if (/[)(;:!?]/.test(gap)) return null;
      continue;
    }
    if (!/^[\p{Lu}\d]/u.test(first.text) && !isRole(reader, first)) return null;
    const age = /^\d/.test(first.text);
    const end = (reader.tokens[at] as Token).end + close[0].length;
    return {
      role: age ? '' : slice(reader, from, at + 1),
      next: at + 1,
      end,
      aged: age && Number(first.text) < 120,
    };
  }
  return null;
}

/** `, role …` up to the next boundary. */
export function appositionAt(
  reader: Reader,
  from: number,
  to: number,
): { from: number; next: number; guessed: boolean } | null {
  const first = reader.tokens[from];
  if (first === undefined || from >= to) return null;
  // `Лааксонен, «Ruoko Oy» компаниясының технологы`
  if (reader.lexicon.verbLast && /^,\s+[«„“"]$/u.test(first.gap)) {
    const behind = quotedNameEnd(reader, from, to);
    const head = behind < 0 ? -1 : roleHead(reader, behind, to);
    return head < 0 ? null : { from, next: phraseEnd(reader, head + 1, to), guessed: false };
  }
  if (!/^\)?,\s+$/u.test(first.gap)) return null;
  const age = ageAt(reader, from, to);
  if (age !== null) return age;
  if (reader.lexicon.besideVerb.has(first.key) && !reader.lexicon.articles.has(first.key)) return null;
  // `Anna Roux, d’une voix ferme`
  if (first.key.startsWith("d'")) return null;
  const known = roleHead(reader, from, to, true);
  const head = known < 0 ? describedHead(reader, from, to) : known;
  if (head < 0) return null;
  const next = phraseEnd(reader, head + 1, to);
  // `…, director of the institute Marta Velichko`: a list goes on with another person.
  if (known >= 0 && nameAfterRole(reader, head, next)?.next === next) return null;
  for (let at = from; at < next; at++)
    if (isSays(reader.lexicon, reader.tokens, at) > 0 && at > head) return null;
  const owner = reader.tokens[next];
  if (owner !== undefined && next < to && isJoined(reader, next)) {
    // The apposition must be closed, or the verb must follow.
    if (
      isSays(reader.lexicon, reader.tokens, next) === 0 &&
      !reader.lexicon.relatives.has(owner.key) &&
      !reader.lexicon.besideVerb.has(owner.key)
    )
      return null;
  }
  if (known < 0 && next - from > 10) return null;
  return { from, next, guessed: known < 0 };
}

/** `58`, `58 ans`, `de 93 años`, `58 лет` between commas; no role. */
function ageAt(
  reader: Reader,
  from: number,
  to: number,
): { from: number; next: number; guessed: boolean } | null {
  let number = false;
  for (let next = from; next <= from + 4; next++) {
    const token = reader.tokens[next];
    const ends = token === undefined || next >= to || (next > from && /^[,.;:!?)]/.test(token.gap));
    if (ends) return number ? { from: -1, next, guessed: false } : null;
    if (token.capital || (next > from && !isSpace(token.gap))) return null;
    number ||= /^\d{1,3}$/.test(token.text);
  }
  return null;
}

/** The head of an apposition by its look: a noun after an article that introduces it, or an ending of nouns for what people do. */
function describedHead(reader: Reader, from: number, to: number): number {
  const { lexicon, tokens } = reader;
  const first = tokens[from] as Token;
  const introduced =
    lexicon.articles.has(first.key) && !lexicon.relatives.has(first.key) && !first.key.includes("'");
  if (introduced && from + 1 < to && isJoined(reader, from + 1)) return from + 1;
  if (
    lexicon.openers.has(first.key) ||
    lexicon.prepositions.has(first.key) ||
    lexicon.relatives.has(first.key)
  )
    return -1;
  const isNoun = first.capital ? lexicon.capitalNouns && !isGivenName(reader, first) : first.key.length > 5;
  return isNoun && lexicon.professionEndings.some((ending) => first.key.endsWith(ending)) ? from : -1;
}

/** The end of a noun phrase: the next boundary, verb of saying or relative clause. */
function phraseEnd(reader: Reader, from: number, to: number): number {
  let at = from;
  while (at < to && at < from + 40) {
    if (!isJoined(reader, at)) {
      const skipped = quotedName(reader, at, to);
      if (skipped < 0) break;
      at = skipped;
      continue;
    }
    const token = reader.tokens[at] as Token;
    if (isSays(reader.lexicon, reader.tokens, at) > 0 && !token.capital && !isRole(reader, token)) break;
    if (
      reader.lexicon.relatives.has(token.key) &&
      !reader.lexicon.articles.has(token.key) &&
      !reader.lexicon.ofWords.has(token.key)
    )
      break;
    at++;
  }
  return at;
}
