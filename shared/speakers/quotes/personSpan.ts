import type { Gender, QuotingLexicon } from '../languages/quoting/quotingLexicon';
import { isMiddlePatronymic, nameLength } from '../nameRuns';
import { isSays, isSpace, phraseAt, type Token } from './tokens';

/** Words that name somebody; token indices `first` up to, not including, `next`; offsets into the text. */
export interface PersonSpan {
  readonly kind: 'person' | 'role' | 'voice' | 'pronoun';
  readonly first: number;
  readonly next: number;
  readonly start: number;
  readonly end: number;
  /** The name; for a role or a voice the words themselves. */
  readonly name: string;
  /** As written; `''` when none. */
  readonly role: string;
  readonly honorific: string;
  readonly gender: Gender;
  /** The words that head a role or a voice, as keys. */
  readonly head: readonly string[];
  /** The name stands in another case than the nominative. */
  readonly oblique?: boolean;
  /** Where the role before a name ends. */
  readonly roleEnd: number;
  /** An article or the like makes it somebody already known. */
  readonly definite: boolean;
}

export interface Reader {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lexicon: QuotingLexicon;
  /** Whether the document has told of somebody by this name. */
  knows(name: string): boolean;
}

const openingMark = /[«„“"‹‘»]$/u;
const closingMark = /^\s*[»“”"›’]/u;

export const keyOf = (token: Token | undefined): string => token?.key ?? '';
const capitalBase = (token: Token): boolean => token.capital || /^\p{Ll}'\p{Lu}/u.test(token.text);

export function isJoined(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  if (token === undefined) return false;
  if (isSpace(token.gap)) return !/\n\s*\n/.test(token.gap);
  const before = reader.tokens[at - 1];
  return before !== undefined && /^\.\s?$/.test(token.gap) && isAddress(reader, before);
}

export const isTitle = ({ lexicon }: Reader, token: Token): boolean => lexicon.titles.has(token.key);
export const isHonorific = ({ lexicon }: Reader, token: Token): boolean => lexicon.honorifics.has(token.key);
const isAddress = (reader: Reader, token: Token): boolean =>
  isTitle(reader, token) || isHonorific(reader, token);

export function isRole({ lexicon }: Reader, token: Token): boolean {
  const known = lexicon.roleAnswers.get(token.base);
  if (known !== undefined) return known;
  const answer = isRoleWord(lexicon, token.base);
  lexicon.roleAnswers.set(token.base, answer);
  return answer;
}

function isRoleWord(lexicon: QuotingLexicon, word: string): boolean {
  if (lexicon.roles.has(word)) return true;
  for (const part of word.split('-')) {
    if (part.length > 3 && lexicon.roles.has(part)) return true;
    for (let length = 3; length < part.length - 1 && length <= 16; length++)
      if (lexicon.roleEndings.has(part.slice(-length)) && part.length >= length + 2) return true;
  }
  return false;
}

const isGivenName = ({ lexicon }: Reader, token: Token | undefined): boolean =>
  token !== undefined && token.capital && lexicon.names.has(token.base.split('-')[0] ?? '');

/** May be part of a name: a capital, no role, title, opening word. */
function isNameWord(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  if (token === undefined || !capitalBase(token) || /\d/.test(token.text)) return false;
  if (token.initial) return true;
  if (
    isAddress(reader, token) ||
    reader.lexicon.articles.has(token.key) ||
    reader.lexicon.indefinite.has(token.key)
  )
    return false;
  if (elided.test(token.text) || reader.lexicon.sources.has(token.key)) return false;
  if (isRole(reader, token)) return isSurnameLikeRole(reader, at);
  if (reader.lexicon.pronouns.has(token.key) || reader.lexicon.possessives.has(token.key)) return false;
  const beside = reader.lexicon.besideVerb.has(token.key) && !isGivenName(reader, reader.tokens[at - 1]);
  const small = beside || reader.lexicon.openers.has(token.key);
  return !small || isGivenName(reader, token);
}

/** `C’est`, `D’abord`, `L’État`: a small word before the apostrophe, and no name as in `D’Hérouville`. */
const elided = /^(?:(?:Qu|[CDJMNST])['’]\p{Ll}|L['’])/u;

/** `Anna Fischer`, `Dr. Petra Richter`: a word for a role directly after a given name is a surname. */
const isSurnameLikeRole = (reader: Reader, at: number): boolean =>
  isGivenName(reader, reader.tokens[at - 1]) && isJoined(reader, at);

/** The index after the run of name words that begins at `from`. */
export function nameRunEnd(reader: Reader, from: number): number {
  let end = from;
  for (let at = from; at < from + 7; at++) {
    const token = reader.tokens[at];
    if (token === undefined || (at > from && !isJoined(reader, at))) break;
    const particle = at > from && isParticle(reader, at);
    if (isNameWord(reader, at) || (particle && token.capital && isNameWord(reader, at + 1))) end = at + 1;
    else if (!particle || token.capital) break;
  }
  return end;
}

/** `der` and `den` are parts of a name only after another small word of it: `von der Heide`. */
function isParticle(reader: Reader, at: number): boolean {
  const { lexicon, tokens } = reader;
  const key = keyOf(tokens[at]);
  if (!lexicon.particles.has(key)) return false;
  return !lexicon.capitalNouns || !lexicon.relatives.has(key) || lexicon.particles.has(keyOf(tokens[at - 1]));
}

const slice = (reader: Reader, from: number, to: number): string =>
  from < to
    ? reader.text.slice((reader.tokens[from] as Token).start, (reader.tokens[to - 1] as Token).end)
    : '';

/** Whether words name a person beyond doubt: a role, a form of address, a given name, or somebody the document knows. */
export function isSurely(reader: Reader, person: PersonSpan): boolean {
  if (person.kind !== 'person') return true;
  if (person.role !== '' || person.honorific !== '' || reader.knows(person.name)) return true;
  const words = reader.tokens.slice(person.first, person.next);
  return words.length > 1 && words.some((token) => isGivenName(reader, token));
}

export function genderOf(reader: Reader, words: readonly Token[]): Gender {
  const { lexicon } = reader;
  for (const token of words) {
    const word = lexicon.genderWords.get(token.base);
    if (word !== undefined) return word;
  }
  const alone =
    words.filter((token) => token.capital && !isRole(reader, token) && !isAddress(reader, token)).length < 2;
  for (const token of words) {
    if (alone) break;
    const name = token.capital ? lexicon.names.get(token.base.split('-')[0] ?? '') : undefined;
    if (name !== undefined && name !== 'any') return name;
    if (token.capital && isMiddlePatronymic(token))
      return /(?:вна|чна|қызы|кызы)$/u.test(token.key) ? 'female' : 'male';
  }
  for (const token of words) {
    if (!isRole(reader, token) && !lexicon.persons.has(token.base)) continue;
    if (
      lexicon.femaleEndings.some(
        (ending) => token.base.endsWith(ending) && token.base.length > ending.length + 2,
      )
    )
      return 'female';
  }
  return 'any';
}

interface Parts {
  readonly kind: PersonSpan['kind'];
  readonly first: number;
  readonly next: number;
  readonly name: string;
  readonly role?: string;
  readonly roleEnd?: number;
  readonly honorific?: string;
  readonly end?: number;
  readonly head?: readonly string[];
  readonly definite?: boolean;
}

function span(reader: Reader, parts: Parts): PersonSpan {
  const words = reader.tokens.slice(parts.first, parts.next);
  return {
    kind: parts.kind,
    first: parts.first,
    next: parts.next,
    start: (words[0] as Token).start,
    end: parts.end ?? (words[words.length - 1] as Token).end,
    name: parts.name,
    role: parts.role ?? '',
    roleEnd: parts.roleEnd ?? 0,
    honorific: parts.honorific ?? '',
    gender: genderOf(reader, words),
    head: parts.head ?? [],
    definite: parts.definite ?? true,
  };
}

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
    roleThenName(reader, at, head, to) ??
    nameThenRole(reader, at, to) ??
    roleAlone(reader, at, head, to) ??
    voiceAt(reader, at, to)
  );
}

// ---------------------------------------------------------------- a name first

interface Named {
  readonly honorific: string;
  readonly nameFrom: number;
  readonly bareFrom: number;
  readonly next: number;
}

function nameAt(reader: Reader, from: number, to: number): Named | null {
  let at = from;
  let honorific = '';
  while (
    at < to &&
    isHonorific(reader, reader.tokens[at] as Token) &&
    (at === from || isJoined(reader, at))
  ) {
    honorific = (reader.tokens[at] as Token).text;
    at++;
  }
  const nameFrom = at;
  while (at < to && isTitle(reader, reader.tokens[at] as Token) && (at === from || isJoined(reader, at)))
    at++;
  if (at > from && !isJoined(reader, at)) return null;
  const first = reader.tokens[at];
  let bareFrom = at;
  if (first !== undefined && !first.capital && lowerParticleName(reader, at)) at++;
  const end = Math.min(nameRunEnd(reader, at), to);
  if (end <= at) return null;
  bareFrom = Math.min(bareFrom, at);
  return { honorific, nameFrom, bareFrom, next: end };
}

/** `von der Heide`, `ван дер Берг` at the beginning of a name. */
const lowerParticleName = (reader: Reader, at: number): boolean => {
  const token = reader.tokens[at] as Token;
  if (!isParticle(reader, at) || reader.lexicon.prepositions.has(token.key)) return false;
  return nameRunEnd(reader, at + 1) > at + 1 && isJoined(reader, at + 1);
};

/** `Republic of | Belarus Askar Beisenbayev`: the first capitals close what stands before the name. */
const belongsBefore = (reader: Reader, at: number): boolean =>
  at > 0 && isJoined(reader, at) && reader.lexicon.ofWords.has(keyOf(reader.tokens[at - 1]));

function nameThenRole(reader: Reader, at: number, to: number): PersonSpan | null {
  const named = nameAt(reader, at, to);
  if (named === null) return null;
  let { next } = named;
  let { honorific } = named;
  const after = reader.tokens[next];
  if (
    after !== undefined &&
    next < to &&
    after.capital &&
    isHonorific(reader, after) &&
    isJoined(reader, next)
  ) {
    honorific = after.text;
    next++;
  }
  const last = reader.tokens[named.next - 1] as Token;
  if (/['’]s$/u.test(last.text)) return null;
  const nameFrom = belongsBefore(reader, at)
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
  });
}

/** What follows a name and belongs to it: `(Independent)`, `, head of the archive`, `, 58, Landwirt`. */
function roleAfter(reader: Reader, from: number, to: number): { role: string; next: number; end?: number } {
  const bracket = bracketAfter(reader, from, to);
  const afterBracket = bracket?.next ?? from;
  let next = afterBracket;
  let roleFrom = -1;
  let roleTo = -1;
  for (;;) {
    const role = appositionAt(reader, next, to);
    if (role === null) break;
    if (roleFrom < 0 && role.from >= 0) roleFrom = role.from;
    if (role.from >= 0) roleTo = role.next;
    next = role.next;
  }
  if (roleFrom >= 0) return { role: slice(reader, roleFrom, roleTo), next };
  return bracket ? { role: bracket.role, next: bracket.next, end: bracket.end } : { role: '', next };
}

/** A short note in brackets that tells who the person is: it begins with a capital, a digit or a role. */
function bracketAfter(reader: Reader, from: number, to: number) {
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
    return { role: age ? '' : slice(reader, from, at + 1), next: at + 1, end };
  }
  return null;
}

/** `, role …` up to the next boundary. */
function appositionAt(reader: Reader, from: number, to: number): { from: number; next: number } | null {
  const first = reader.tokens[from];
  if (first === undefined || from >= to || !/^\)?,\s+$/u.test(first.gap)) return null;
  const age = ageAt(reader, from, to);
  if (age !== null) return age;
  if (reader.lexicon.besideVerb.has(first.key) && !reader.lexicon.articles.has(first.key)) return null;
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
  return { from, next };
}

/** `58`, `58 ans`, `de 93 años`, `58 лет` between commas; no role. */
function ageAt(reader: Reader, from: number, to: number): { from: number; next: number } | null {
  let number = false;
  for (let next = from; next <= from + 4; next++) {
    const token = reader.tokens[next];
    const ends = token === undefined || next >= to || (next > from && /^[,.;:!?)]/.test(token.gap));
    if (ends) return number ? { from: -1, next } : null;
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
  const isNoun = first.capital ? lexicon.capitalNouns && !isNameWordOnly(reader, from) : first.key.length > 5;
  return isNoun && lexicon.professionEndings.some((ending) => first.key.endsWith(ending)) ? from : -1;
}

const isNameWordOnly = (reader: Reader, at: number): boolean => isGivenName(reader, reader.tokens[at]);

/** `Kämmerer Jens Truskowski`: where nouns have capitals, the words before a given name are none of the name. */
function afterNoun(reader: Reader, named: Named): number {
  if (!reader.lexicon.capitalNouns || named.honorific !== '' || named.bareFrom > named.nameFrom)
    return named.nameFrom;
  const run = reader.tokens.slice(named.bareFrom, named.next);
  const given = run.findIndex((token) => isGivenName(reader, token));
  return given > 0 && given < run.length - 1 && given <= 2 ? named.bareFrom + given : named.nameFrom;
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

/** The index after a name in quotation marks that begins at `at`, such as an institute's; -1 when none does. */
export function quotedName(reader: Reader, at: number, to: number): number {
  const token = reader.tokens[at];
  if (token === undefined || !/^\s*[«„“"‹]$/u.test(token.gap) || !openingMark.test(token.gap)) return -1;
  for (let end = at + 1; end <= Math.min(to, at + 9); end++) {
    const gap =
      reader.tokens[end]?.gap ??
      reader.text.slice((reader.tokens[end - 1] as Token).end, (reader.tokens[end - 1] as Token).end + 2);
    if (closingMark.test(gap)) return end;
    if (/[.!?:;]/.test(gap)) return -1;
  }
  return -1;
}

/** A name without the case ending that stands after an apostrophe: `Yılmaz’ın`. */
const withoutCase = ({ lexicon }: Reader, name: string): string =>
  lexicon.verbLast ? name.replace(/['’]\p{Ll}{1,6}$/u, '') : name;

/** A quoted name before a role: `«Береке» шаруа қожалығының төрағасы`. */
function quotedLead(reader: Reader, at: number, to: number): { first: number; open: number } {
  const token = reader.tokens[at] as Token;
  const first = reader.lexicon.verbLast ? quotedName(reader, at, to) : -1;
  return first < 0 ? { first: at, open: token.start } : { first, open: token.start - 1 };
}

// ---------------------------------------------------------------- a role first

/** The index of the word that heads a role which begins at `from`; -1 when none does. */
function roleHead(reader: Reader, from: number, to: number, lower = false): number {
  const { lexicon, tokens } = reader;
  for (let at = from; at < to && at < from + 8; at++) {
    const token = tokens[at] as Token;
    if (at > from && !isJoined(reader, at)) return -1;
    if (isRole(reader, token)) return at;
    if (lower && lexicon.persons.has(token.base) && at > from) return at;
    const article = lexicon.articles.has(token.key) || lexicon.possessives.has(token.key);
    if (article && at <= from + 1) continue;
    if (lexicon.articles.has(token.key.slice(0, 2)) && token.key.includes("'")) continue;
    if (
      lexicon.prepositions.has(token.key) ||
      lexicon.relatives.has(token.key) ||
      lexicon.pronouns.has(token.key)
    )
      return -1;
    if (!token.capital && (isSays(lexicon, tokens, at) > 0 || lexicon.besideVerb.has(token.key))) return -1;
    if (lexicon.openers.has(token.key)) return -1;
    if (!token.capital && !mayDescribe(lexicon, token, at - from)) return -1;
  }
  return -1;
}

/** Words before the head of a role are adjectives where nouns have cases, and few where there are articles. */
export function mayDescribe(lexicon: QuotingLexicon, token: Token, place: number): boolean {
  if (lexicon.genitiveAfter) return lexicon.adjectiveEndings.some((ending) => token.key.endsWith(ending));
  return place < 5;
}

function roleThenName(reader: Reader, start: number, head: number, to: number): PersonSpan | null {
  if (head < 0) return null;
  const from = reader.lexicon.verbLast ? ownFrom(reader, start, head) : start;
  if (from > start && (reader.tokens[start] as Token).capital) return null;
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
  let { next } = name;
  const role = withClosingMark(reader, roleFrom, roleTo);
  for (let more = appositionAt(reader, next, to); more !== null; more = appositionAt(reader, next, to)) {
    next = more.next;
  }
  if (bracket && next === name.next) {
    const parts = { kind: 'person' as const, first: from, next: bracket.next, end: bracket.end };
    return span(reader, { ...parts, name: name.name, honorific: name.honorific, role, roleEnd });
  }
  return span(reader, {
    kind: 'person',
    first: from,
    next,
    name: name.name,
    honorific: name.honorific,
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

interface NameAfterRole {
  readonly first: number;
  readonly roleTo: number;
  readonly next: number;
  readonly name: string;
  readonly honorific: string;
}

/** The name that closes a role whose head is at `head`. */
function nameAfterRole(reader: Reader, head: number, to: number): NameAfterRole | null {
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
      break;
    const before = tokens[at - 1] as Token;
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
    const follows = tokens[named.next];
    const closes =
      follows === undefined ||
      named.next >= to ||
      !isJoined(reader, named.next) ||
      isSays(lexicon, tokens, named.next) > 0 ||
      lexicon.besideVerb.has(follows.key) ||
      lexicon.relatives.has(follows.key) ||
      (lexicon.prepositions.has(follows.key) &&
        !(lexicon.ofWords.has(follows.key) && named.next - found.bareFrom < 2));
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
function trimmedName(reader: Reader, named: Named, at: number, direct: boolean): Trimmed {
  const run = reader.tokens.slice(named.bareFrom, named.next);
  if (named.honorific !== '' || named.bareFrom > named.nameFrom) return { ...named, roleTo: at };
  const given = run.findIndex((token) => isGivenName(reader, token));
  const keep =
    given > 0 && given < run.length - 1
      ? run.length - given
      : run.length <= 4 && direct
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

/** `la presidenta de la Autoridad Portuaria, Nekane Urrutikoetxea`: after the comma nothing but a full name. */
function apposedName(reader: Reader, at: number, to: number): NameAfterRole | null {
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
  const follows = reader.tokens[named.next];
  const closes =
    follows === undefined ||
    named.next >= to ||
    !isJoined(reader, named.next) ||
    isSays(reader.lexicon, reader.tokens, named.next) > 0;
  if (!closes) return null;
  return {
    first: at,
    roleTo: at,
    next: named.next,
    name: slice(reader, named.nameFrom, named.next),
    honorific: named.honorific,
  };
}

/** `The Secretary of State for Water (Jane Hartley)`. */
function bracketedName(reader: Reader, at: number, to: number): NameAfterRole | null {
  if (!/^\s*\($/u.test(reader.tokens[at]?.gap ?? '')) return null;
  const named = nameAt(reader, at, to);
  if (named === null || named.next - named.bareFrom < 2) return null;
  const gap =
    reader.tokens[named.next]?.gap ?? reader.text.slice((reader.tokens[named.next - 1] as Token).end);
  if (!gap.startsWith(')')) return null;
  return {
    first: at,
    roleTo: at,
    next: named.next,
    name: slice(reader, named.nameFrom, named.next),
    honorific: named.honorific,
  };
}

// ---------------------------------------------------------------- nobody's name

function roleAlone(reader: Reader, start: number, head: number, to: number): PersonSpan | null {
  const { lexicon, tokens } = reader;
  let from = start;
  const first = tokens[from] as Token;
  if (lexicon.indefinite.has(first.key)) return null;
  if (head < 0 || tokens.slice(from, head).some((token) => lexicon.indefinite.has(token.key))) return null;
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

/** In languages in which the owner stands first only a noun with an ending of possession has one. */
function ownFrom(reader: Reader, from: number, head: number): number {
  const { lexicon, tokens } = reader;
  const last = tokens[rolesFrom(reader, head, tokens.length) - 1] as Token;
  if (!lexicon.ownedEndings.some((ending) => last.key.endsWith(ending))) {
    return tokens.slice(from, head).every((token) => token.capital) ? from : head;
  }
  for (let at = head - 1; at >= from; at--) {
    const token = tokens[at] as Token;
    if (token.capital) continue;
    const inflected =
      token.key.length > 6 && lexicon.caseEndings.some((ending) => token.key.endsWith(ending));
    if (inflected || lexicon.besideVerb.has(token.key)) return at + 1;
  }
  return from;
}

function rolesFrom(reader: Reader, head: number, to: number): number {
  let at = head + 1;
  while (at < to && isJoined(reader, at) && isRole(reader, reader.tokens[at] as Token)) at++;
  return at;
}

/** What a role or a person is of: `of the council`, `de Montjoie-le-Haut`, `заповедника`. */
function modifiersEnd(reader: Reader, from: number, to: number): number {
  const { lexicon, tokens } = reader;
  let at = from;
  let genitives = 0;
  while (at < to && at < from + 16) {
    const token = tokens[at] as Token;
    if (!isJoined(reader, at)) {
      const skipped = quotedName(reader, at, to);
      if (skipped < 0) break;
      at = skipped;
      continue;
    }
    const elision = /^(?:d|de l)'/u.test(token.key);
    if ((lexicon.ofWords.has(token.key) && lexicon.prepositions.has(token.key)) || elision) {
      const end = objectEnd(reader, elision ? at : at + 1, to);
      if (end <= at + 1 && !elision) break;
      if (lexicon.capitalNouns && !tokens.slice(at + 1, end).some((word) => word.capital)) break;
      at = Math.max(end, at + 1);
      continue;
    }
    if (lexicon.genitiveAfter && genitives < 4 && isGenitive(reader, at)) {
      genitives++;
      at++;
      continue;
    }
    break;
  }
  return at;
}

const genitiveEnding = /(?:а|я|ы|и|ого|его|ага|яга|ой|ей|ай|яй|ов|ев|аў|яў|ий|их|ых|іх)$/u;

/** A word after a role that may be in the genitive; neither an adverb nor those who are told. */
function isGenitive(reader: Reader, at: number): boolean {
  const token = reader.tokens[at] as Token;
  const { lexicon } = reader;
  if (
    !genitiveEnding.test(token.key) ||
    lexicon.besideVerb.has(token.key) ||
    lexicon.prepositions.has(token.key)
  )
    return false;
  return isSays(lexicon, reader.tokens, at) === 0 && !lexicon.openers.has(token.key);
}

/** The end of what a preposition governs: article, adjectives, capitals, one noun. */
function objectEnd(reader: Reader, from: number, to: number): number {
  const { lexicon, tokens } = reader;
  let at = from;
  while (at < to && at < from + 8) {
    const token = tokens[at] as Token;
    if (at > from && !isJoined(reader, at)) break;
    if (lexicon.articles.has(token.key) || lexicon.possessives.has(token.key)) {
      at++;
      continue;
    }
    if (
      at > from &&
      (lexicon.prepositions.has(token.key) ||
        lexicon.relatives.has(token.key) ||
        lexicon.openers.has(token.key))
    )
      break;
    const led = lexicon.articles.has(keyOf(tokens[at - 1]));
    if (
      !token.capital &&
      at > from &&
      !led &&
      (isSays(lexicon, tokens, at) > 0 || lexicon.besideVerb.has(token.key))
    )
      break;
    at++;
    const next = tokens[at];
    if (next !== undefined && !next.capital && token.capital) break;
  }
  return at;
}

/** `a woman in a yellow mac`, `один из участников`, `пожилой мужчина в кепке`, `his wife`. */
function voiceAt(reader: Reader, from: number, to: number): PersonSpan | null {
  const { lexicon, tokens } = reader;
  const first = tokens[from] as Token;
  const indefinite = lexicon.indefinite.has(first.key);
  const following = tokens[from + 1];
  if (
    indefinite &&
    following !== undefined &&
    isJoined(reader, from + 1) &&
    lexicon.ofWords.has(following.key) &&
    !lexicon.articles.has(first.key)
  ) {
    return voiceSpan(reader, from, objectEnd(reader, from + 2, to), to);
  }
  let head = -1;
  for (let at = from; at < to && at < from + 6; at++) {
    const token = tokens[at] as Token;
    if (at > from && !isJoined(reader, at)) break;
    const led =
      lexicon.articles.has(first.key) || lexicon.possessives.has(first.key) || lexicon.articles.size === 0;
    if (
      lexicon.persons.has(token.base) ||
      (led && at > from && lexicon.groups.has(token.base)) ||
      (indefinite && isRole(reader, token))
    ) {
      head = at;
      break;
    }
    if (lexicon.prepositions.has(token.key) && !lexicon.articles.has(token.key)) break;
    if (lexicon.genitiveAfter && !indefinite && !mayDescribe(lexicon, token, 0)) break;
    if (at > from && (lexicon.openers.has(token.key) || lexicon.relatives.has(token.key))) break;
    if (at > from && !token.capital && isSays(lexicon, tokens, at) > 0) break;
  }
  if (head < 0) return null;
  const voice = voiceSpan(reader, from, rolesFrom(reader, head, to), to);
  return (lexicon.possessives.has(first.key) || lexicon.articles.has(first.key)) && !indefinite
    ? (withName(reader, voice, to) ?? voice)
    : voice;
}

/**
 * Somebody in the place of a subject whom only an article shows to be one: `ein Pendler`, `bir alıcı`, and `el salinero` by its ending.
 * Three words at most; nothing that is written.
 */
export function describedAt(reader: Reader, from: number, to: number): PersonSpan | null {
  const { lexicon, tokens } = reader;
  const first = tokens[from];
  if (first === undefined || from + 1 >= to) return null;
  const indefinite = lexicon.indefinite.has(first.key);
  if (!indefinite && !lexicon.articles.has(first.key)) return null;
  let next = from + 1;
  while (next < to && next < from + 4 && isJoined(reader, next) && isPlainWord(reader, next)) next++;
  const noun = tokens[next - 1];
  if (noun === undefined || next === from + 1 || lexicon.written.has(noun.key)) return null;
  const acts = lexicon.professionEndings.some(
    (ending) => noun.key.length > ending.length + 2 && noun.key.endsWith(ending),
  );
  if (!acts && !(indefinite && (lexicon.verbLast || lexicon.capitalNouns))) return null;
  return span(reader, {
    kind: indefinite ? 'voice' : 'role',
    first: from,
    next,
    name: slice(reader, from, next),
    head: [noun.base],
    definite: !indefinite,
  });
}

function isPlainWord({ lexicon, tokens }: Reader, at: number): boolean {
  const token = tokens[at] as Token;
  if (token.capital && !lexicon.capitalNouns) return false;
  const small = [
    lexicon.prepositions,
    lexicon.openers,
    lexicon.relatives,
    lexicon.besideVerb,
    lexicon.pronouns,
  ];
  return !small.some((words) => words.has(token.key)) && isSays(lexicon, tokens, at) === 0;
}

/** `his wife, Enid`: the name after the comma, and nothing more of the clause. */
function withName(reader: Reader, voice: PersonSpan, to: number): PersonSpan | null {
  const after = reader.tokens[voice.next];
  if (after === undefined || voice.next >= to || !/^,\s+$/u.test(after.gap) || !after.capital) return null;
  const named = nameAt(reader, voice.next, to);
  if (named === null) return null;
  const follows = reader.tokens[named.next];
  const closes =
    follows === undefined ||
    named.next >= to ||
    !isJoined(reader, named.next) ||
    isSays(reader.lexicon, reader.tokens, named.next) > 0;
  if (!closes) return null;
  const name = slice(reader, named.nameFrom, named.next);
  return span(reader, {
    kind: 'person',
    first: voice.first,
    next: named.next,
    name,
    role: voice.name,
    honorific: named.honorific,
    roleEnd: voice.end,
  });
}

function voiceSpan(reader: Reader, from: number, to: number, limit: number): PersonSpan {
  const { lexicon, tokens } = reader;
  let at = to;
  while (at < limit && at < to + 12) {
    const token = tokens[at] as Token;
    if (!isJoined(reader, at)) break;
    const preposition = lexicon.prepositions.has(token.key) || lexicon.ofWords.has(token.key);
    if (!preposition || lexicon.adverbial.has(token.key)) break;
    at = objectEnd(reader, at + 1, limit);
    if (lexicon.prepositions.has(keyOf(tokens[at - 1]))) at = objectEnd(reader, at, limit);
  }
  const words = tokens.slice(from, at);
  const first = tokens[from] as Token;
  return span(reader, {
    kind: 'voice',
    first: from,
    next: at,
    name: slice(reader, from, at),
    head: words
      .filter((token) => lexicon.persons.has(token.base) || isRole(reader, token))
      .map((token) => token.base)
      .slice(0, 1),
    definite:
      !lexicon.indefinite.has(first.key) &&
      (lexicon.articles.has(first.key) || lexicon.possessives.has(first.key) || lexicon.articles.size === 0),
  });
}
