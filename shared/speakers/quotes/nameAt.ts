import { isUpperCase } from '../words';
import {
  isAddress,
  isGivenName,
  isHonorific,
  isJoined,
  isRole,
  isTitle,
  keyOf,
  type Reader,
  slice,
} from './reader';
import type { Token } from './tokens';

const capitalBase = (token: Token): boolean => token.capital || /^\p{Ll}'\p{Lu}/u.test(token.text);

/** May be part of a name: a capital, no role, title, opening word. */
function isNameWord(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  if (token === undefined || !capitalBase(token) || /\d/.test(token.text)) return false;
  if (token.initial) return true;
  if (isAcronym(reader, at) || (reader.lexicon.verbLast && reader.lexicon.kin.has(token.key))) return false;
  if (opensPhrase(reader, at)) return false;
  if (
    isAddress(reader, token) ||
    reader.lexicon.articles.has(token.key) ||
    reader.lexicon.indefinite.has(token.key)
  )
    return false;
  if (elided.test(token.text) || reader.lexicon.sources.has(token.key)) return false;
  if (reader.lexicon.prepositions.has(token.key) && !reader.lexicon.particles.has(token.key))
    return isGivenName(reader, token);
  if (isRole(reader, token)) return isSurnameLikeRole(reader, at);
  if (reader.lexicon.pronouns.has(token.key) || reader.lexicon.possessives.has(token.key)) return false;
  const beside = reader.lexicon.besideVerb.has(token.key) && !isGivenName(reader, reader.tokens[at - 1]);
  const small = beside || reader.lexicon.openers.has(token.key);
  return !small || isGivenName(reader, token);
}

/** `Ауылға Бекен …`: where nouns have endings of case, one before a given name, with the capital letter of the sentence. */
function opensPhrase(reader: Reader, at: number): boolean {
  const { lexicon, tokens } = reader;
  const token = tokens[at] as Token;
  if (!lexicon.verbLast || isGivenName(reader, token) || !isGivenName(reader, tokens[at + 1])) return false;
  if (at > 0 && !/[.!?…\n]/.test(token.gap)) return false;
  return lexicon.caseEndings.some((ending) => ending.length > 1 && token.key.endsWith(ending));
}

const acronym = /^\p{Lu}{2,5}$/u;

/** `инспектор ДПС`: a short word in capitals between words that are not. */
function isAcronym({ tokens }: Reader, at: number): boolean {
  if (!acronym.test(tokens[at]?.text ?? '')) return false;
  const next = tokens[at + 1];
  // `АО «ЗТС»`: what form a company has, before its name in marks.
  if (next !== undefined && /^\s*[«„“"‹]$/u.test(next.gap)) return true;
  return ![tokens[at - 1], next].some((token) => token !== undefined && isUpperCase(token.text));
}

/** `C’est`, `D’abord`, `L’État`: a small word before the apostrophe, and no name as in `D’Hérouville`. */
const elided = /^(?:(?:Qu|[CDJMNST])['’]\p{Ll}|L['’])/u;

/** `Anna Fischer`, `Dr. Petra Richter`: a word for a role directly after a given name is a surname. */
export const isSurnameLikeRole = (reader: Reader, at: number): boolean =>
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

/**
 * `der` and `den` are parts of a name only after another small word of it: `von der Heide`. A word of one letter is one for *and*: it joins
 * two surnames (`José Ortega y Gasset`), not two people called by one name each.
 */
function isParticle(reader: Reader, at: number): boolean {
  const { lexicon, tokens } = reader;
  const key = keyOf(tokens[at]);
  if (!lexicon.particles.has(key)) return false;
  if (
    key.length === 1 &&
    !(tokens[at - 1]?.capital === true && tokens[at - 2]?.capital === true && isJoined(reader, at - 1))
  )
    return false;
  return !lexicon.capitalNouns || !lexicon.relatives.has(key) || lexicon.particles.has(keyOf(tokens[at - 1]));
}

export interface Named {
  readonly honorific: string;
  readonly nameFrom: number;
  readonly bareFrom: number;
  readonly next: number;
}

export function nameAt(reader: Reader, from: number, to: number): Named | null {
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
  const bareFrom = at;
  at += particlesAt(reader, at, to, honorific !== '');
  const end = Math.min(nameRunEnd(reader, at), to);
  return end <= at ? null : { honorific, nameFrom, bareFrom, next: end };
}

/** How many small words begin the surname at `at`: `van der Berg`, `M. de La Tour`. One that is a preposition does for whom the text knows by it. */
function particlesAt(reader: Reader, at: number, to: number, addressed: boolean): number {
  const { tokens, lexicon } = reader;
  let bare = at;
  while (bare < at + 3 && isParticle(reader, bare) && mayLead(reader, bare, at)) bare++;
  const end = bare === at ? bare : Math.min(nameRunEnd(reader, bare), to);
  if (end <= bare || !isJoined(reader, bare)) return 0;
  const capital = tokens[at]?.capital === true;
  if (addressed || (!capital && !lexicon.prepositions.has(keyOf(tokens[at])))) return bare - at;
  // `de Puertollano` may be a place wherever nouns have no capitals to tell by.
  const mayName = (capital || lexicon.capitalNouns) && !isGivenName(reader, tokens[bare]);
  return mayName && reader.knows(slice(reader, at, end)) ? bare - at : 0;
}

/** In small letters, but for the one that begins a sentence, and for `La` in `de La Tour`. */
const mayLead = (reader: Reader, at: number, first: number): boolean =>
  at === first ||
  (isJoined(reader, at) &&
    (reader.tokens[at]?.capital === false ||
      (reader.tokens[at + 1]?.capital === true && isJoined(reader, at + 1))));

/** Whether a surname that the text knows begins here with a small word: `von der Heide`. */
export const beginsWithParticle = (reader: Reader, at: number, to: number): boolean =>
  particlesAt(reader, at, to, false) > 0;

/** A name without the case ending that stands after an apostrophe: `Yılmaz’ın`. */
export const withoutCase = ({ lexicon }: Reader, name: string): string =>
  lexicon.verbLast ? name.replace(/['’]\p{Ll}{1,6}$/u, '') : name;
