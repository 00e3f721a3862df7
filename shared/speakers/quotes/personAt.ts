import { nameAfterRole, trimmedName } from './nameAfterRole';
import { isSurnameLikeRole, type Named, nameAt, withoutCase } from './nameAt';
import { type PersonSpan, span } from './personSpan';
import { closingMark, quotedName } from './quotedName';
import { isGivenName, isHonorific, isJoined, isRole, keyOf, type Reader, slice } from './reader';
import { appositionAt, bracketAfter, roleAfter } from './roleAfterName';
import { roleHead } from './roleHead';
import { modifiersEnd, ownFrom, rolesFrom } from './rolePhrase';
import { phraseAt, type Token } from './tokens';
import { nameWithin, voiceAt, voiceSpan } from './voiceAt';

/** Reads the words at `at` as somebody: a pronoun, a name with its role before or after, a role alone, an unnamed voice. `to` bounds what is read. */
export function personAt(reader: Reader, at: number, to: number): PersonSpan | null {
  const token = reader.tokens[at];
  if (token === undefined || at >= to) return null;
  const { lexicon } = reader;
  const { first: lead, open } = quotedLead(reader, at, to);
  if (lead > at) {
    const head = roleHead(reader, lead, to);
    const after = roleThenName(reader, lead, head, to) ?? roleAlone(reader, lead, head, to);
    return after === null
      ? null
      : {
          ...after,
          first: at,
          start: open,
          role: after.role === '' ? '' : reader.text.slice(open, after.roleEnd),
        };
  }
  if (lexicon.pronouns.has(token.key)) {
    const pronoun = span(reader, { kind: 'pronoun', first: at, next: at + 1, name: token.text });
    return { ...pronoun, gender: lexicon.pronouns.get(token.key) ?? 'any' };
  }
  const unnamed = phraseAt(lexicon.unnamed, reader.tokens, at);
  const counted =
    lexicon.indefinite.has(keyOf(reader.tokens[at + unnamed])) && isJoined(reader, at + unnamed);
  if (unnamed > 0 && !counted) return voiceSpan(reader, at, at + unnamed, to);
  const head = roleHead(reader, at, to);
  return (
    nameAfterEpithet(reader, at, to) ??
    roleThenName(reader, at, head, to) ??
    nameThenRole(reader, at, to) ??
    namedRole(reader, at, head, to) ??
    voiceAt(reader, at, to)
  );
}

/** `der alte Brandl`, `old Garrity`, `la vieille Madeleine`: somebody whom the text knows, with or without an article. */
function nameAfterEpithet(reader: Reader, from: number, to: number): PersonSpan | null {
  const { lexicon, tokens } = reader;
  const led = lexicon.epithets.has(keyOf(tokens[from + 1])) && lexicon.articles.has(keyOf(tokens[from]));
  if (!led && !lexicon.epithets.has(keyOf(tokens[from]))) return null;
  const at = led ? from + 2 : from + 1;
  if (at >= to || !isJoined(reader, at) || !isJoined(reader, from + 1)) return null;
  if (tokens[at]?.capital !== true) return null;
  const named = nameAt(reader, at, to);
  if (named === null) return null;
  const nameOf = (end: number): string => withoutCase(reader, slice(reader, named.nameFrom, end));
  // `der alte Brandl von der Grube herüber`: a small word may begin a place.
  const next = [named.next, named.bareFrom + 1].find((end) => reader.knows(nameOf(end)));
  if (next === undefined) return null;
  return span(reader, { kind: 'person', first: from, next, name: nameOf(next), honorific: named.honorific });
}

/** `Republic of | Belarus Askar Beisenbayev`, `Committee on | Foreign Trade Ann Hale`: the first capitals close what stands before the name. */
function belongsBefore(reader: Reader, named: Named, at: number): boolean {
  if (at === 0 || !isJoined(reader, at)) return false;
  const before = keyOf(reader.tokens[at - 1]);
  const isLong = named.next - named.bareFrom > 3;
  return reader.lexicon.ofWords.has(before) || (isLong && reader.lexicon.prepositions.has(before));
}

function nameThenRole(reader: Reader, at: number, to: number): PersonSpan | null {
  const named = nameAt(reader, at, to);
  if (named === null) return null;
  const addressed = addressBehind(reader, named.next, to);
  const honorific = addressed?.text ?? named.honorific;
  const next = addressed ? named.next + 1 : named.next;
  const last = reader.tokens[named.next - 1] as Token;
  if (/['’]s$/u.test(last.text)) return null;
  const nameFrom = belongsBefore(reader, named, at)
    ? trimmedName(reader, named, at, false).nameFrom
    : afterNoun(reader, named);
  const name = withoutCase(reader, slice(reader, nameFrom, next));
  const tail = roleAfter(reader, next, to);
  const noun = nameFrom > named.nameFrom ? slice(reader, named.nameFrom, nameFrom) : '';
  return span(reader, {
    kind: 'person',
    first: at,
    next: tail.next,
    name,
    honorific,
    role: noun === '' ? tail.role : noun,
    end: tail.end,
    roleGuessed: noun === '' && tail.guessed === true,
    aged: tail.aged === true,
  });
}

/** `Saadet Hanım`, `Бүбіш апа`: a form of address behind the name. */
function addressBehind(reader: Reader, at: number, to: number): Token | null {
  const token = reader.tokens[at];
  const isAddress =
    token !== undefined &&
    at < to &&
    (token.capital || reader.lexicon.verbLast) &&
    isHonorific(reader, token) &&
    isJoined(reader, at);
  return isAddress ? token : null;
}

/** `Kämmerer Jens Truskowski`: where nouns have capitals, the words before a given name are none of the name. */
function afterNoun(reader: Reader, named: Named): number {
  if (!reader.lexicon.capitalNouns || named.honorific !== '' || named.bareFrom > named.nameFrom)
    return named.nameFrom;
  const run = reader.tokens.slice(named.bareFrom, named.next);
  const given = run.findIndex((token) => isGivenName(reader, token));
  return given > 0 && given < run.length - 1 && given <= 2 ? named.bareFrom + given : named.nameFrom;
}

/** A quoted name before a role: `«Береке» шаруа қожалығының төрағасы`. */
function quotedLead(reader: Reader, at: number, to: number): { first: number; open: number } {
  const token = reader.tokens[at] as Token;
  const first = reader.lexicon.verbLast ? quotedName(reader, at, to) : -1;
  return first < 0 ? { first: at, open: token.start } : { first, open: token.start - 1 };
}

function roleThenName(reader: Reader, start: number, head: number, to: number): PersonSpan | null {
  if (head < 0) return null;
  const from = reader.lexicon.verbLast ? ownFrom(reader, start, head) : start;
  const opening = reader.tokens[start] as Token;
  // `bir üreticiye | Başkan Zerrin Alptekin`: somebody else stands before.
  if (from > start && (opening.capital || reader.lexicon.indefinite.has(opening.key))) return null;
  const first = reader.tokens[from] as Token;
  const article = reader.lexicon.articles.has(first.key) || reader.lexicon.possessives.has(first.key);
  const roleFrom = article && from < head ? from + 1 : from;
  const name = nameAfterRole(reader, head, to);
  if (name === null) return null;
  // `Anna Fischer, …` is a name whose last word is also a role.
  if (head === from + 1 && isSurnameLikeRole(reader, head) && name.first !== head + 1) return null;
  const { roleTo } = name;
  const roleEnd = (reader.tokens[roleTo - 1] as Token).end;
  const bracket = bracketAfter(reader, name.next, to);
  const addressed = addressBehind(reader, name.next, to);
  const honorific = addressed?.text ?? name.honorific;
  let next = addressed ? name.next + 1 : name.next;
  const role = withClosingMark(reader, roleFrom, roleTo);
  for (let more = appositionAt(reader, next, to); more !== null; more = appositionAt(reader, next, to)) {
    next = more.next;
  }
  if (bracket && next === name.next) {
    const parts = { kind: 'person' as const, first: from, next: bracket.next, end: bracket.end };
    return span(reader, { ...parts, name: name.name, honorific, role, roleEnd });
  }
  return span(reader, {
    kind: 'person',
    first: from,
    next,
    name: name.name,
    honorific,
    role,
    roleEnd,
  });
}

/** A role that ends with a name in quotation marks keeps the closing one. */
function withClosingMark(reader: Reader, from: number, to: number): string {
  const role = slice(reader, from, to);
  const end = (reader.tokens[to - 1] as Token).end;
  return closingMark.test(reader.text.slice(end, end + 1)) && /[«„“"‹][^»“”"›]*$/u.test(role)
    ? reader.text.slice((reader.tokens[from] as Token).start, end + 1)
    : role;
}

/** A role, and the name where what belongs to the role took it along: `покупатель из Ольховки Янис Петрас`. */
function namedRole(reader: Reader, start: number, head: number, to: number): PersonSpan | null {
  const alone = roleAlone(reader, start, head, to);
  if (alone === null || reader.lexicon.articles.size > 0) return alone;
  return nameWithin(reader, alone, to) ?? alone;
}

function roleAlone(reader: Reader, start: number, head: number, to: number): PersonSpan | null {
  const { lexicon, tokens } = reader;
  let from = start;
  if (head < 0) return null;
  const first = tokens[from] as Token;
  if (
    lexicon.indefinite.has(first.key) ||
    tokens.slice(from, head).some((token) => lexicon.indefinite.has(token.key))
  )
    return null;
  const last = rolesFrom(reader, head, to);
  const next = modifiersEnd(reader, last, to);
  const article =
    lexicon.articles.has(first.key) || lexicon.possessives.has(first.key) || first.key.includes("'");
  if (lexicon.verbLast) from = ownFrom(reader, from, head);
  const heads = tokens
    .slice(from, next)
    .filter((token) => isRole(reader, token))
    .map((token) => token.base);
  return span(reader, {
    kind: 'role',
    first: from,
    next,
    name: slice(reader, from, next),
    head: heads,
    definite: article || lexicon.articles.size === 0 || first.capital,
  });
}
