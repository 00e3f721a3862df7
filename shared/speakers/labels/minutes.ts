import { speaksInFirstPerson, speaksInSecondPerson } from '../conversation/whoIsMeant';
import { lexicon } from '../languages/lexicon';
import { nameAt } from '../nameRuns';
import { coreOfName } from '../names/coreOfName';
import { foldName } from '../names/foldName';
import { endsInAbbreviation } from '../phraseEnds';
import { findQuotations } from '../quotations';
import { isArticle, isHonorific, isRoleWord } from '../wordKinds';
import { type Word, wordsOf } from '../words';
import { caseless } from './labelParts';

/** A paragraph of minutes is no longer; UTF-16 units. */
const longestParagraph = 900;
/** An auxiliary, a pronoun, an adverb may stand between who and what they did. */
const mostBetween = 3;
/** `, first deputy,` behind a name; UTF-16 units. */
const longestAside = 80;

/**
 * Minutes tell between the turns what was not taken down: `Mme Roux demande si …`, `The vote is taken. Mr. Low leaves the room.` Nobody
 * says a paragraph in which somebody who takes part is the subject of a verb of minutes, and neither I nor you stand outside quotations.
 * `known` are the surnames and the words of the offices in the labels: without a form of address it must be one of them.
 */
export function isMinuted(text: string, known: ReadonlySet<string>): boolean {
  if (text.length > longestParagraph || /^[«„“"‘]/u.test(text)) return false;
  if (!/[.»”"’:]\s*$/u.test(text)) return false;
  const told = withoutQuotations(text);
  if (/[?？!]/u.test(told)) return false;
  if (!sentencesOf(told).some((sentence) => tellsOf(sentence, known))) return false;
  return !speaksInFirstPerson(told) && !speaksInSecondPerson(told);
}

function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const { index } of text.matchAll(/\.\s+(?=\p{Lu})/gu)) {
    if (endsInAbbreviation(text, index)) continue;
    sentences.push(text.slice(from, index + 1));
    from = index + 1;
  }
  return [...sentences, text.slice(from)];
}

function withoutQuotations(text: string): string {
  let told = '';
  let at = 0;
  for (const { open, close } of findQuotations(text)) {
    told += text.slice(at, open);
    at = close + 1;
  }
  return told + text.slice(at);
}

/** `La Sra. Roca propone …`, `M. le Maire, absent jusque-là, rejoint …`, `Ferhat Kaya söz aldı.` */
function tellsOf(sentence: string, known: ReadonlySet<string>): boolean {
  const words = wordsOf(sentence.slice(0, 240));
  const end = participantEnd(sentence, words, known);
  if (end === 0) return false;
  const from = isCalled(words) ? end : behindAside(sentence, words, end);
  const following = words.slice(from, from + mostBetween + 1);
  if (following[0] === undefined || following[0].capital || /[^\s]/u.test(following[0].gap)) {
    if (from === end) return false;
  }
  return following.some(isMinuteVerb) || (words.length < 40 && isMinuteVerb(words.at(-1) as Word));
}

/** `La commission adopte le projet.`, `Суд определил: …`, `وافق المجلس على المحضر.`: what a court, a committee, a meeting does, in one sentence. */
export function tellsOfBody(text: string): boolean {
  if (text.length > longestDecision || !/[.»”]$/u.test(text) || /[?？!]/u.test(text)) return false;
  if (sentencesOf(text).length > 1 || speaksInFirstPerson(text) || speaksInSecondPerson(text)) return false;
  const words = wordsOf(text);
  if (words[0] && lexicon.bodyVerbs.has(words[0].key) && caseless.test(text))
    return words.slice(1, 4).some(({ key }) => lexicon.bodies.has(key));
  const at = words[0] && isArticle(words[0]) ? 1 : 0;
  const body = words[at];
  if (!words[0]?.capital || !body || !lexicon.bodies.has(body.key)) return false;
  return words
    .slice(at + 1, at + mostBeforeVerb)
    .some(({ key, capital }) => !capital && lexicon.bodyVerbs.has(key));
}

/** UTF-16 units. */
const longestDecision = 300;
/** `, совещаясь на месте,` may stand between. */
const mostBeforeVerb = 7;

const isMinuteVerb = (word: Word): boolean =>
  !word.capital && (lexicon.minuteVerbs.has(word.key) || lexicon.speechVerbs.has(word.key));

/** The index behind somebody who takes part, named at the beginning; 0 when nobody is. */
function participantEnd(text: string, words: readonly Word[], known: ReadonlySet<string>): number {
  const [first, second] = words;
  if (!first?.capital) return 0;
  const at = isArticle(first) && second && (isHonorific(second) || isRoleWord(second)) ? 1 : 0;
  const named = nameAt(text, words, at);
  if (named) {
    if (coreOfName(named.name).some((word) => known.has(word)) || named.honorific !== '') return named.end;
  }
  let end = at;
  while (end < words.length && isOffice(words[end] as Word)) end++;
  const office = words.slice(at, end);
  const called = office.some(isHonorific) && office.some(isRoleWord);
  if (!called && !office.some((word) => isRoleWord(word) && isKnown(foldName(word.key), known))) return 0;
  const after = nameAt(text, words, end);
  return after && /^[\s.]*$/u.test(words[end]?.gap ?? '') ? after.end : end;
}

/** `Төраға` of a `комитет төрағасы`: the label may have another ending. */
const isKnown = (office: string, known: ReadonlySet<string>): boolean =>
  known.has(office) || (office.length >= shortestStem && [...known].some((word) => word.startsWith(office)));

const shortestStem = 5;

const isOffice = (word: Word): boolean => isHonorific(word) || isRoleWord(word) || isArticle(word);

/** `Señora Roca, le agradezco …`: a form of address in full, without an article, calls somebody. */
const isCalled = ([first]: readonly Word[]): boolean =>
  first !== undefined && isHonorific(first) && !/\.$|-|^.{1,3}$/u.test(first.text);

/** Behind `, first deputy,`. */
function behindAside(text: string, words: readonly Word[], end: number): number {
  const last = words[end - 1] as Word;
  const aside = /^\s*,[^,.;:]+,/u.exec(text.slice(last.end, last.end + longestAside));
  if (!aside) return end;
  const behind = words.findIndex(({ start }) => start >= last.end + aside[0].length);
  return behind < 0 ? end : behind;
}

/** `Pour : 5`, `За: 29`, `Abstention: 1 (M. Roux)`, `«За» – 21, «против» – нет. Принято.`: how many voted. */
export const isTally = (text: string): boolean =>
  /^\p{L}[^:：.!?\d]{1,40}\s?[:：]\s*\d{1,4}(?:\s*\([^()]*\))?[.;]?$/u.test(text) ||
  (text.length <= longestTally && (tally.test(text) || isResult(text)));

/** `Abstimmungsergebnis zur Vorlage: einstimmig bei 2 Enthaltungen.` */
function isResult(text: string): boolean {
  const colon = text.search(/[:：]/u);
  const [first] = wordsOf(text);
  if (
    colon < 1 ||
    !first?.capital ||
    !(lexicon.notSpeakers.has(first.key) || lexicon.closings.has(first.key))
  )
    return false;
  return wordsOf(text.slice(colon))
    .slice(0, 3)
    .some(({ key, capital }) => !capital && lexicon.outcomes.has(key));
}

const longestTally = 140;
const option = String.raw`(?:[«"“„][^«»"“”„]{1,24}[»"”“]|\p{L}[\p{L}\s'’-]{1,24}?)\s?[:–—-]\s*`;
const answers = String.raw`(?:\s*[,;.]\s*${option}(?:\d{1,4}|\p{L}{2,12}))`;
/** Numbers beside the options, or beside one in quotation marks; a word or two say what became of it. */
const tally = new RegExp(
  String.raw`^(?:${option}\d{1,4}${answers}{1,5}|[«"“„][^«»"“”„]{1,24}[»"”“]\s?[:–—-]\s*\d{1,4})\.?(?:\s+\p{Lu}[^.!?:]{1,40}\.)?$`,
  'u',
);

/** `Der Antrag wird angenommen.`: one sentence that tells the outcome of a vote. */
export function tellsOutcome(text: string): boolean {
  if (text.length > 240 || !text.endsWith('.')) return false;
  return (
    wordsOf(text).some(({ key, capital }) => !capital && lexicon.outcomes.has(key)) &&
    !speaksInFirstPerson(text) &&
    !speaksInSecondPerson(text)
  );
}
