import type { TextRange } from '../../text/position';
import { conversationLexicon as conversation } from '../languages/conversation/conversationLexicon';
import { lexicon } from '../languages/lexicon';
import { nameAt } from '../nameRuns';
import { findQuotations, hasQuotationMark, type Quotation } from '../quotations';
import { trimmed } from '../quotedText';
import { isRoleWord } from '../wordKinds';
import { type Word, wordsOf } from '../words';
import {
  asksIn,
  isPersonNoun,
  isReplyVerb,
  isSubjectPronoun,
  readAuthorsWords,
  type Teller,
} from './authorsWords';

/** A line that begins with a dash, taken apart. Offsets into the line. */
export interface ReplyLine {
  readonly speech: readonly TextRange[];
  readonly told: readonly { readonly teller: Teller; readonly start: number }[];
}

const lead = /^(?:[—–―‒−‑]|--?|ـ)\s*(?=[\p{Lu}\p{Lt}\p{Lo}\d¿¡«"“„‘(…[.])/u;
const negative = /^[-−]\d/;

/** Length of the dash and the space that open a reply; 0 when the line does not begin so. */
export const replyLead = (text: string): number =>
  negative.test(text) ? 0 : (lead.exec(text)?.[0].length ?? 0);

/** Takes a reply apart, from `from` on: what is said, and the author's words in between. Linear in practice: at most eight insertions are read. */
export function readReply(text: string, from: number): ReplyLine {
  const speech: TextRange[] = [];
  const told: { teller: Teller; start: number }[] = [];
  const quotations = hasQuotationMark(text) ? findQuotations(text) : [];
  let at = from;
  for (let inserted = 0; inserted < 8 && at < text.length; inserted++) {
    const found =
      betweenDashes(text, at, quotations) ?? (told.length === 0 ? afterComma(text, at, quotations) : null);
    if (!found) break;
    push(speech, text, at, found.speechEnd);
    told.push({ teller: found.teller, start: found.start });
    at = found.resume;
  }
  push(speech, text, at, text.length);
  return { speech, told };
}

function push(speech: TextRange[], text: string, from: number, to: number): void {
  const range = trimmed(text, from, to);
  if (range.end > range.start) speech.push(range);
}

interface Insertion {
  readonly teller: Teller;
  readonly speechEnd: number;
  /** Where the author's words begin, and where the speech goes on; the end of the line when it does not. */
  readonly start: number;
  readonly resume: number;
}

const opening = /\s+([—–―-])(\s*)(?=\p{L})/gu;
const closingSpaced = /\s+[—–―-]\s+/gu;
const closingAttached = /(?<=\S)[—–―](?=[\s.,;:!?…)]|$)/gu;

/** `…, — сказала Нина. — …` with spaces around the dashes, `… —dijo Carmen—. …` with dashes that touch the words. */
function betweenDashes(text: string, from: number, quotations: readonly Quotation[]): Insertion | null {
  opening.lastIndex = from;
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const spaced = match[2] !== '';
    if (match[1] === '-' && !spaced) continue;
    if (isQuoted(quotations, match.index)) continue;
    const start = match.index + match[0].length;
    const before = text[match.index - 1] ?? '';
    const beat = /\p{Lu}/u.test(text[start] ?? '');
    if ((spaced || beat) && !/[,.?!…»”"“)]/.test(before)) continue;
    const closing = spaced ? closingSpaced : closingAttached;
    closing.lastIndex = start;
    const close = closing.exec(text);
    const teller = readAuthorsWords(text.slice(start, close?.index ?? text.length));
    opening.lastIndex = start;
    if (!teller || (beat && !isBeat(teller, text.slice(start, start + 80)))) continue;
    if (teller.kind === 'nobody' && endsToldSpeech(text, match.index, quotations)) continue;
    return {
      teller,
      speechEnd: before === ',' ? match.index - 1 : match.index,
      start,
      resume: close ? afterClosing(text, close.index + close[0].length, spaced) : text.length,
    };
  }
  return null;
}

/** `Әкем: «Мынауың есік қой», – деді.`: a verb alone behind a quotation that a colon led to belongs to that. */
const endsToldSpeech = (text: string, at: number, quotations: readonly Quotation[]): boolean =>
  quotations.some(
    ({ open, close, closed }) =>
      closed &&
      close < at &&
      /^[,.!?…\s]*$/u.test(text.slice(close + 1, at)) &&
      /:\s*$/u.test(text.slice(0, open)),
  );

/** `— Роза Ильинична снимает очки.`: a full name, or a name and a verb of a reply; `— Завтра приду` goes on speaking. */
function isBeat(teller: Teller, clause: string): boolean {
  if (teller.kind !== 'named' || teller.mention.kind !== 'person' || teller.start > 0) return false;
  const named = wordsOf(teller.mention.name);
  if (named.some((word) => word.text.length === 1)) return false;
  const behind = wordsOf(clause)[named.length];
  return named.length > 1 || (behind !== undefined && isReplyVerb(behind));
}

/** What somebody quotes within a reply has its own insertions. */
const isQuoted = (quotations: readonly Quotation[], at: number): boolean =>
  quotations.some(({ open, close }) => open < at && at < close);

const afterClosing = (text: string, at: number, spaced: boolean): number =>
  spaced ? at : at + (/^[.,;:]?\s*/u.exec(text.slice(at, at + 8))?.[0].length ?? 0);

const commaOpening = /([,?!…»”])\s+(?=\p{L})/gu;

/** `– Je ne sais pas, répondit-elle. …`, `– Yarın gelin, dedi Ayşe.`: no dash before the author's words, so their first word must be a verb. */
function afterComma(text: string, from: number, quotations: readonly Quotation[]): Insertion | null {
  commaOpening.lastIndex = from;
  for (
    let match = commaOpening.exec(text), tries = 0;
    match && tries < 40;
    match = commaOpening.exec(text), tries++
  ) {
    const start = match.index + match[0].length;
    if (isQuoted(quotations, match.index)) continue;
    const dash = dashBehind(text, start);
    const end = Math.min(endOfAuthorsSentence(text, start), dash.start);
    const clause = text.slice(start, end);
    if (!opensAuthorsWords(clause)) continue;
    const teller = readAuthorsWords(clause);
    if (!teller || (teller.kind === 'nobody' && end < text.length)) continue;
    const speechEnd = match[1] === ',' ? match.index : match.index + 1;
    const resume =
      dash.end > dash.start && end + 2 >= dash.start ? dash.end : resumeAfter(text, start, teller, end);
    return { teller, speechEnd, start, resume };
  }
  return null;
}

/** `…, she said. — …`, `…, Garrity told me, — …`: a dash between the author's words and what is said next. */
function dashBehind(text: string, from: number): TextRange {
  const dash = /[.,;:]?\s+[—–―]\s+/gu;
  dash.lastIndex = from;
  const match = dash.exec(text);
  return match
    ? { start: match.index, end: match.index + match[0].length }
    : { start: text.length, end: text.length };
}

/** The clause begins with a verb of a reply, with `I ask`, or is a subject and a verb. Its first words decide. */
function opensAuthorsWords(clause: string): boolean {
  const words = wordsOf(clause.slice(0, 60));
  const [first] = words;
  if (!first) return false;
  if (asksIn(words.slice(0, 3))) return true;
  if (first.capital) return isSubjectAndVerb(clause, words);
  return opensWithVerb(words, first) || isSubjectAndVerb(clause, words);
}

/** Participles and auxiliaries may stand before the verb: `a répondu`, `diye sordu`, `hat er gesagt`. */
function opensWithVerb(words: readonly Word[], first: Word): boolean {
  const stem = first.key.split('-')[0] ?? '';
  if (isReplyVerb(first)) return true;
  if (first.key.includes('-') && (lexicon.speechVerbs.has(stem) || conversation.replies.has(stem)))
    return true;
  const second = lexicon.verbCompanions.has(first.key) ? words[1] : undefined;
  return second !== undefined && isReplyVerb(second);
}

/** `he says.`, `Anna Smith said.`, `the driver asked me.`: the whole clause is a subject and a verb of saying, with a pronoun at most behind it. */
function isSubjectAndVerb(clause: string, words: readonly Word[]): boolean {
  if (clause.length > 60) return false;
  const verb = words.findIndex(isReplyVerb);
  const behind = words.slice(verb + 1);
  if (verb < 1 || verb > 4 || behind.length > 1 || !behind.every(isPronoun)) return false;
  if (words.slice(1).some((word) => word.gap.trim() !== '')) return false;
  if (verb === 1 && isSubjectPronoun(words[0] as Word)) return true;
  const somebody = words[verb - 1] as Word;
  const described = lexicon.articles.has((words[0] as Word).key) && verb > 1;
  return (
    nameAt(clause, words, 0)?.end === verb || (described && (isPersonNoun(somebody) || isRoleWord(somebody)))
  );
}

const isPronoun = ({ key }: Word): boolean =>
  conversation.firstPerson.has(key) || conversation.male.has(key) || conversation.female.has(key);

function endOfAuthorsSentence(text: string, from: number): number {
  const end = /[.!?…](?=\s|$)/gu;
  end.lastIndex = from;
  for (let match = end.exec(text); match; match = end.exec(text)) {
    if (/(?:^|[\s.])\p{Lu}$/u.test(text.slice(Math.max(0, match.index - 2), match.index))) continue;
    return match.index + 1;
  }
  return text.length;
}

/** After a comma the speech goes on at once (`Vous, dit-il, vous restez`), unless the words tell more of the speaker. */
function resumeAfter(text: string, start: number, teller: Teller, end: number): number {
  const named =
    teller.kind === 'named' ? start + teller.end : start + (wordsOf(text.slice(start, end))[0]?.end ?? 0);
  const comma = /^,\s+/.exec(text.slice(named, end));
  if (!comma) return end;
  const [next] = wordsOf(text.slice(named + comma[0].length, end));
  const tells =
    !next ||
    lexicon.relatives.has(next.key) ||
    conversation.prepositions.has(next.key) ||
    conversation.conjunctions.has(next.key) ||
    isReplyVerb(next) ||
    /(?:ant|ando|endo|erek|arak|end)$/u.test(next.key);
  return tells ? end : named + comma[0].length;
}
