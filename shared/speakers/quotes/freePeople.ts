import { conversationLexicon } from '../languages/conversation/conversationLexicon';
import type { QuotingLexicon } from '../languages/quoting/quotingLexicon';
import { beginsWithParticle, nameAt } from './nameAt';
import { personAt } from './personAt';
import { isSurely, type PersonSpan, span } from './personSpan';
import { quotedName } from './quotedName';
import { isAddress, isGivenName, isJoined, isRole, keyOf, type Reader, slice } from './reader';
import { mayDescribe } from './roleHead';
import { isSays, phraseAt, type Token } from './tokens';

const { conjunctions } = conversationLexicon;

/** A name in quotation marks opens a role: `«Береке» шаруа қожалығының төрағасы`. */
export const opensName = (reader: Reader, at: number): boolean =>
  reader.lexicon.verbLast && /^\s*[«„“"]$/u.test(reader.tokens[at]?.gap ?? '');

/** `из зала`, `from the floor`: a voice without a name that begins with a preposition. */
export function unnamedAt(reader: Reader, at: number, to: number): PersonSpan | null {
  return phraseAt(reader.lexicon.unnamed, reader.tokens, at) > 0 ? personAt(reader, at, to) : null;
}

/**
 * The first person in a clause whom no preposition governs, in the part without commas or after a pair of them:
 * `сказал через переводчика гидролог Юха Лехтонен`, `здзівілася, узважыўшы чаўнок, Ульяна Жук`.
 */
export function freePerson(reader: Reader, from: number, to: number): PersonSpan | null {
  const { lexicon, tokens } = reader;
  let commas = 0;
  for (let at = from; at < to && at < from + 16; at++) {
    const token = tokens[at] as Token;
    if (!isJoined(reader, at) && !opensName(reader, at)) {
      if (!/^\s*,\s*$/u.test(token.gap)) return null;
      commas++;
      if (commas > 2) return null;
    }
    // `написал мне, когда номер уже верстался, Рустам Ахмедьянов`
    if (commas === 1 && !lexicon.prepositions.has(token.key)) continue;
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
  const noun = reader.lexicon.capitalNouns ? nounEnd(reader, at + 1, to) : at + 1;
  if (noun > at + 1) return noun;
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

/**
 * `(am) Rande der Feier`, `(am) Telefon Freiherr …`: the index after a noun for a thing and the one it belongs to, or before somebody; `from`
 * when there is neither.
 */
function nounEnd(reader: Reader, from: number, to: number): number {
  const { tokens, lexicon } = reader;
  if (!isThing(reader, from, to) || !isJoined(reader, from)) return from;
  const next = from + 1;
  const following = tokens[next];
  if (next >= to || following === undefined || !isJoined(reader, next)) return from;
  if (following.capital) {
    let named = next;
    while (isThing(reader, named, to) && isJoined(reader, named)) named++;
    const behind = tokens[named];
    const isName = behind?.capital === true || lexicon.particles.has(keyOf(behind));
    return named < to && isName && isJoined(reader, named) ? next : from;
  }
  return lexicon.articles.has(following.key) && isThing(reader, next + 1, to) ? next + 2 : from;
}

/** A noun that is neither somebody's name nor what somebody is. */
function isThing(reader: Reader, at: number, to: number): boolean {
  const { lexicon, tokens } = reader;
  const token = tokens[at];
  return (
    token !== undefined &&
    at < to &&
    token.capital &&
    !isRole(reader, token) &&
    !isAddress(reader, token) &&
    !lexicon.persons.has(token.base) &&
    !isGivenName(reader, token) &&
    !reader.knows(token.text)
  );
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
    // `…, and the woman in the mac is digging`: behind a comma a word for *and* begins another clause.
    if (comma && conjunctions.has(token.key) && at + 1 < to) continue;
    // `Et Luc Roux de conclure`
    const opensClause = at === from && token.capital && conjunctions.has(token.key);
    const led = beginsWithParticle(reader, at, to);
    if (!led && lexicon.prepositions.has(token.key) && !lexicon.articles.has(token.key)) {
      if (opensClause) continue;
      const unnamed = unnamedAt(reader, at, to);
      if (unnamed !== null) found.push(unnamed);
      const end = governedEnd(reader, at, to);
      const person = unnamed === null && end > at + 1 ? personAt(reader, at + 1, to) : null;
      // `À Port-Lanvic, l’éclusière …`: what follows the comma is the subject, not what a place does.
      if (
        person?.kind === 'person' &&
        isSurely(reader, person.roleEnd > 0 ? person : { ...person, role: '' })
      )
        governed.push({ ...person, oblique: lexicon.genitiveAfter });
      at = (unnamed?.next ?? end) - 1;
      continue;
    }
    // `Il faut attendre.`
    const nobody = phraseAt(lexicon.impersonal, tokens, at);
    if (nobody > 0) {
      at += nobody - 1;
      continue;
    }
    const owner = lexicon.verbLast ? null : ownerAt(reader, at, to);
    if (owner !== null) {
      governed.push(owner);
      at = owner.next - 1;
      continue;
    }
    const person = led || mayOpenPerson(reader, token) ? personAt(reader, at, to) : null;
    if (person === null || isPlainNoun(reader, person)) continue;
    if (!isApposed(reader, found[found.length - 1], person)) found.push(person);
    at = person.next - 1;
  }
  return found;
}

/** `The second was Hettie Rao’s.`: somebody is told of by what is theirs. */
function ownerAt(reader: Reader, at: number, to: number): PersonSpan | null {
  if (!(reader.tokens[at] as Token).capital) return null;
  const named = nameAt(reader, at, to);
  const last = named === null ? undefined : reader.tokens[named.next - 1];
  if (named === null || last === undefined || !/\p{L}['’]s$/u.test(last.text)) return null;
  const name = slice(reader, named.nameFrom, named.next).replace(/['’]s$/u, '');
  const owner = span(reader, {
    kind: 'person',
    first: at,
    next: named.next,
    name,
    honorific: named.honorific,
  });
  const given = isGivenName(reader, reader.tokens[named.bareFrom]);
  return given || reader.knows(name) || named.honorific !== '' ? owner : null;
}

/** `The officer, a soft-spoken man, …`: somebody without a name directly behind somebody and a comma is the same. */
function isApposed(reader: Reader, before: PersonSpan | undefined, person: PersonSpan): boolean {
  if (before === undefined || before.kind === 'pronoun' || person.kind === 'person') return false;
  // `La chercheuse, elle, voit plus loin.`
  if (person.kind === 'pronoun' && !(reader.tokens[person.next]?.gap ?? '').startsWith(',')) return false;
  return person.first === before.next && /^\)?,\s*$/u.test(reader.tokens[person.first]?.gap ?? '');
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
export function skipClause(reader: Reader, from: number, to: number): number {
  let at = from + 1;
  while (at < to && !/,/.test((reader.tokens[at] as Token).gap)) at++;
  return at;
}
