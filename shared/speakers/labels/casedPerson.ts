import { lexicon } from '../languages/lexicon';
import { nameAt } from '../nameRuns';
import { type PersonPhrase, parsePersonPhrase } from '../personPhrase';
import { firstComma, splitParenthesis } from '../phraseEnds';
import { isArticle, isHonorific, isNameless, isNotSpeaker, isPlainVerb, isRoleWord } from '../wordKinds';
import { isUpperCase, type Word, wordsOf } from '../words';

/** `Mr. HOLT of Marrow County`: members of one surname are told apart by the place they come from. */
export function placed(text: string, words: readonly Word[]): PersonPhrase | null {
  const at = words.findIndex(
    (word, index) => index > 1 && lexicon.prepositions.has(word.key) && !word.capital,
  );
  const before = words[at - 1];
  const tail = words.slice(at + 1);
  if (at < 2 || !before || tail.length === 0 || tail.length > 4 || !isHonorific(words[0] as Word))
    return null;
  if (!isUpperCase(before.text) || !tail.every((word) => word.capital || isArticle(word))) return null;
  const person = parsePersonPhrase(text.slice(0, before.end));
  return person && person.kind === 'person' ? { ...person, end: text.length } : null;
}

/** `Abg. Moser, Sankt Veit (Landbund)`: the place behind a comma, and the party in brackets. */
export function placedBehindComma(text: string): PersonPhrase | null {
  const { head, inside } = splitParenthesis(text);
  const comma = head.indexOf(',');
  const place = wordsOf(comma < 0 ? '' : head.slice(comma + 1));
  const isPlace =
    place.length > 0 &&
    place.length <= 4 &&
    (place[0] as Word).capital &&
    place.every(
      (word) => (word.capital || lexicon.particles.has(word.key)) && !isRoleWord(word) && !isNotSpeaker(word),
    );
  const first = wordsOf(head)[0];
  if (!isPlace || inside === '' || !first || !(isHonorific(first) || isRoleWord(first))) return null;
  const person = parsePersonPhrase(head.slice(0, comma));
  return person?.kind === 'person'
    ? { ...person, role: person.role || inside, start: 0, end: text.length }
    : null;
}

/**
 * `DRA. ANA MAY, INSTITUTO DEL AGUA`, `Тадэвуш Рэйн, дойлід`: behind a full name and a comma, words of which nothing is known, in capitals where
 * the name is, else a few in lower case; or for whom they speak (`Ada Pell, on behalf of the River Group`).
 */
export function describedBehindComma(text: string, words: readonly Word[]): PersonPhrase | null {
  const { head, inside } = splitParenthesis(text);
  const comma = firstComma(head);
  const name = comma < 0 ? null : nameBefore(head.slice(0, comma));
  const tail = head.slice(comma + 1).trim();
  const behind = words.filter(({ start }) => start > comma);
  const known = behind.some(
    (word) => isPlainVerb(word) || isNotSpeaker(word) || lexicon.pronouns.has(word.key),
  );
  if (!name || tail === '' || known || /[.!?;]\s/u.test(tail)) return null;
  const inCapitals = isUpperCase(text) && behind.length <= 9;
  const [first] = behind;
  const forOthers =
    first !== undefined && !first.capital && lexicon.prepositions.has(first.key) && behind.length <= 9;
  if (
    !inCapitals &&
    !forOthers &&
    !(behind.length <= 4 && /^\p{Ll}[\p{L}\s'’-]+$/u.test(tail) && inside === '')
  )
    return null;
  return { kind: 'person', ...name, role: tail, start: 0, end: text.length };
}

/** A full name, with an address or without one. */
function nameBefore(text: string): { name: string; honorific: string } | null {
  const words = wordsOf(text);
  const named = nameAt(text, words, 0);
  return named && named.end === words.length && named.bare > 1 ? named : null;
}

/** `zu Sandau`, `de la Hermosa`: a surname that begins with a particle. */
export function particled(text: string, words: readonly Word[]): PersonPhrase | null {
  const last = words.at(-1);
  const first = words[0];
  if (!first || !last?.capital || first.capital || words.length > 4 || text.includes(',')) return null;
  const surname = nameOfParticles(text, words);
  return surname && lexicon.particles.has(first.key)
    ? { kind: 'person', name: text, role: '', honorific: '', start: 0, end: text.length }
    : null;
}

/** `M. le président`, `Mme la ministre déléguée`, `La señora DIPUTADA García López`, `The PRESIDING OFFICER (Ms. Lake)`. */
export function addressed(text: string, words: readonly Word[]): PersonPhrase | null {
  const { head, inside } = splitParenthesis(text);
  const inner = words.filter((word) => word.end <= head.length);
  let at = 0;
  while (at < inner.length && (isArticle(inner[at] as Word) || isHonorific(inner[at] as Word))) at++;
  const lead = inner.slice(0, at);
  const honorific = lead.find((word) => isHonorific(word))?.text ?? '';
  if (at === 0 || at === inner.length) return null;
  const range = { start: 0, end: text.length };
  const rest = inner.slice(at);
  const from = (rest[0] as Word).start;
  const phrase = head.slice(from);
  if (!isRoleWord(rest[0] as Word) && !isNameless(rest[0] as Word)) {
    const person = honorific === '' ? null : parsePersonPhrase(text.slice(from));
    return person && person.kind === 'person' ? { ...person, honorific, ...range } : null;
  }
  const bracketed = inside === '' ? null : nameAlone(inside);
  if (bracketed)
    return {
      kind: 'person',
      name: bracketed.name,
      role: phrase,
      honorific: bracketed.honorific || honorific,
      ...range,
    };
  const person = isUpperCase(phrase) ? null : parsePersonPhrase(phrase);
  if (person && person.kind === 'person') return { ...person, honorific, ...range };
  const offices = rest.findIndex((word) => word.capital && !isUpperCase(word.text));
  if (offices > 0 && isUpperCase((rest[0] as Word).text)) {
    const name = parsePersonPhrase(head.slice((rest[offices] as Word).start));
    if (name && name.kind === 'person') {
      const role = head.slice(from, (rest[offices] as Word).start).trim();
      return { kind: 'person', name: name.name, role, honorific, ...range };
    }
  }
  return rest.length > longestOffice || rest.some(isPlainVerb) || isClause(rest)
    ? null
    : { kind: 'role', name: head, role: '', honorific: '', ...range };
}

/** Words of an office; `The answer is yes, but with a condition …` is none. */
const longestOffice = 10;

/** `La fiscal Rebeca Soto atendió al equipo`, `Le porte-parole, Luc Roux, a tenu à préciser`: behind the name the words tell what somebody does. */
function isClause(words: readonly Word[]): boolean {
  return words.some((word, at) => {
    const before = words[at - 1];
    if (before === undefined || !before.capital || word.capital || isUpperCase(before.text) || at < 2)
      return false;
    const small = lexicon.prepositions.has(word.key) || lexicon.particles.has(word.key) || isArticle(word);
    return !small && !isRoleWord(word) && !/^\d/u.test(word.text);
  });
}

/** Brackets that hold one name and nothing else. */
function nameAlone(text: string): { name: string; honorific: string } | null {
  const words = wordsOf(text);
  const whole = nameAt(text, words, 0);
  return whole && whole.end === words.length && whole.bare >= (whole.honorific === '' ? 2 : 1)
    ? whole
    : nameOfParticles(text, words);
}

/** `Ruiz de la Hermosa`, `Montcada i Ferrer`: a surname of several words. */
const nameOfParticles = (text: string, words: readonly Word[]): { name: string; honorific: string } | null =>
  words.length >= 1 &&
  words.length <= 6 &&
  words.every((word) =>
    word.capital ? !isRoleWord(word) && !isNotSpeaker(word) : lexicon.particles.has(word.key),
  )
    ? { name: text, honorific: '' }
    : null;
