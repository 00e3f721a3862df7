import { nameLength } from '../nameRuns';
import { type Named, nameAt, nameRunEnd, withoutCase } from './nameAt';
import { quotedName } from './quotedName';
import { isAddress, isClosed, isGivenName, isJoined, isRole, keyOf, type Reader, slice } from './reader';
import { roleHead } from './roleHead';
import { isSays, type Token } from './tokens';

interface NameAfterRole {
  readonly first: number;
  readonly roleTo: number;
  readonly next: number;
  readonly name: string;
  readonly honorific: string;
}

/** The name that closes a role whose head is at `head`. */
export function nameAfterRole(reader: Reader, head: number, to: number): NameAfterRole | null {
  const { lexicon, tokens } = reader;
  let fallback: NameAfterRole | null = null;
  let at = head + 1;
  while (at < to && at < head + 40) {
    const token = tokens[at] as Token;
    if (!isJoined(reader, at)) {
      const skipped = quotedName(reader, at, to);
      if (skipped >= 0) {
        at = skipped;
        const after = closesQuote(reader, at, to) ? ownName(reader, at, to, true) : null;
        if (after !== null) return after;
        continue;
      }
      return (
        fallback ?? (/^,\s+$/u.test(token.gap) ? apposedName(reader, at, to) : bracketedName(reader, at, to))
      );
    }
    if (!token.capital && isSays(lexicon, tokens, at) > 0) break;
    if (
      lexicon.relatives.has(token.key) &&
      !lexicon.articles.has(token.key) &&
      !lexicon.ofWords.has(token.key)
    )
      return fallback ?? nameBehindClause(reader, at, to);
    const before = tokens[at - 1] as Token;
    // `la cooperativa La Rosa Morada`: a name that begins with an article in capitals is what the role is of.
    if (lexicon.articles.has(token.key) && token.capital) {
      at = Math.max(nameRunEnd(reader, at + 1), at + 1);
      continue;
    }
    const named =
      token.capital || isAddress(reader, token) || lexicon.particles.has(token.key)
        ? nameAt(reader, at, to)
        : null;
    if (named === null || (isRole(reader, token) && named.nameFrom === at)) {
      at++;
      continue;
    }
    const addressed =
      (named.honorific !== '' || named.bareFrom > named.nameFrom) && !lexicon.articles.has(before.key);
    const direct = isRole(reader, before) || addressed;
    const found = trimmedName(reader, named, at, direct);
    const follows = keyOf(tokens[named.next]);
    const closes =
      isClosed(reader, named.next, to) ||
      lexicon.besideVerb.has(follows) ||
      lexicon.relatives.has(follows) ||
      (lexicon.prepositions.has(follows) &&
        !(lexicon.ofWords.has(follows) && named.next - found.bareFrom < 2));
    const governed = lexicon.prepositions.has(before.key) || lexicon.articles.has(before.key);
    const given = isGivenName(reader, tokens[found.bareFrom]);
    const size = named.next - found.bareFrom;
    if ((direct && closes) || (given && size > 1) || (closes && !governed && size > 1))
      return toName(reader, found);
    if (direct && fallback === null) fallback = toName(reader, found);
    at = named.next;
  }
  return fallback;
}

const closesQuote = (reader: Reader, at: number, to: number): boolean =>
  at < to && /^[»“”"›]\s$/u.test(reader.tokens[at]?.gap ?? '');

interface Trimmed extends Named {
  readonly roleTo: number;
}

/** Of a run of capitals the words that are the name: `Банка Анна Седова` after a role that goes on in capitals. */
export function trimmedName(reader: Reader, named: Named, at: number, direct: boolean): Trimmed {
  const run = reader.tokens.slice(named.bareFrom, named.next);
  if (named.honorific !== '' || named.bareFrom > named.nameFrom) return { ...named, roleTo: at };
  const given = run.findIndex((token) => isGivenName(reader, token));
  const keep =
    given > 0 && given < run.length - 1
      ? run.length - given
      : run.length <= 4 && (direct || given === 0)
        ? run.length
        : nameLength(run);
  const from = named.next - keep;
  return { ...named, nameFrom: from, bareFrom: from, roleTo: from };
}

function toName(reader: Reader, found: Trimmed): NameAfterRole {
  const name = withoutCase(reader, slice(reader, found.nameFrom, found.next));
  return { first: found.roleTo, roleTo: found.roleTo, next: found.next, name, honorific: found.honorific };
}

function ownName(reader: Reader, at: number, to: number, direct: boolean): NameAfterRole | null {
  const named = nameAt(reader, at, to);
  if (named === null || named.next - named.bareFrom < 2) return null;
  return toName(reader, trimmedName(reader, named, at, direct));
}

/** `A hydrologist who has worked for neither side, Dr. Ann Hale, …`: the name behind a clause about somebody. */
function nameBehindClause(reader: Reader, from: number, to: number): NameAfterRole | null {
  for (let at = from + 1; at < to && at < from + 16; at++) {
    if (isJoined(reader, at)) continue;
    return /^,\s+$/u.test((reader.tokens[at] as Token).gap) ? apposedName(reader, at, to) : null;
  }
  return null;
}

/** `la presidenta de la Autoridad Portuaria, Nekane Urrutikoetxea`, `the vicar, the Rev. Ann Hale`: after the comma nothing but a full name. */
function apposedName(reader: Reader, comma: number, to: number): NameAfterRole | null {
  const { lexicon, tokens } = reader;
  const following = tokens[comma + 1];
  const addressed =
    lexicon.articles.has(keyOf(tokens[comma])) &&
    following !== undefined &&
    isJoined(reader, comma + 1) &&
    isAddress(reader, following);
  const at = addressed ? comma + 1 : comma;
  const named = nameAt(reader, at, to);
  if (named === null) {
    const head = roleHead(reader, at, to);
    const further = head < 0 ? null : nameAfterRole(reader, head, to);
    return further !== null && further.next - further.first > 1 ? further : null;
  }
  if (
    named.next - named.bareFrom < 2 &&
    named.honorific === '' &&
    !isGivenName(reader, reader.tokens[named.bareFrom])
  )
    return null;
  if (!isClosed(reader, named.next, to)) return null;
  return nameAlone(reader, at, named);
}

const nameAlone = (reader: Reader, at: number, named: Named): NameAfterRole => ({
  first: at,
  roleTo: at,
  next: named.next,
  name: slice(reader, named.nameFrom, named.next),
  honorific: named.honorific,
});

/** `The Secretary of State for Water (Jane Hartley)`. */
function bracketedName(reader: Reader, at: number, to: number): NameAfterRole | null {
  if (!/^\s*\($/u.test(reader.tokens[at]?.gap ?? '')) return null;
  const named = nameAt(reader, at, to);
  if (named === null || named.next - named.bareFrom < 2) return behindBracket(reader, at, to);
  const gap =
    reader.tokens[named.next]?.gap ?? reader.text.slice((reader.tokens[named.next - 1] as Token).end);
  return gap.startsWith(')') ? nameAlone(reader, at, named) : behindBracket(reader, at, to);
}

/** `the head of the farm (North Valley) Anna Bell`: a note in brackets between role and name. */
function behindBracket(reader: Reader, at: number, to: number): NameAfterRole | null {
  for (let behind = at + 1; behind < to && behind < at + 8; behind++) {
    const { gap } = reader.tokens[behind] as Token;
    if (/^[.,]?\)\s+$/u.test(gap)) {
      const named = nameAt(reader, behind, to);
      const full = named !== null && named.next - named.bareFrom > 1;
      return full ? { ...nameAlone(reader, behind, named), roleTo: at } : null;
    }
    if (/[();:!?]/.test(gap)) return null;
  }
  return null;
}
