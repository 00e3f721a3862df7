import type { TextRange } from '../../text/position';
import type { DocumentLines, Line } from '../documentLines';
import type { Mention } from '../foundTurn';
import { nameAt } from '../nameRuns';
import { parsePersonPhrase } from '../personPhrase';
import { lastSentenceStart } from '../quotedText';
import { wordsOf } from '../words';
import { isReplyVerb, type Teller } from './authorsWords';
import { nameBelow } from './pullQuotes';
import { type ReplyLine, readReply, replyLead } from './replyLine';
import { speakerOfClause } from './speakerOfClause';

/** Something said after a dash, with what the text says about who says it. Ranges are document-wide. */
export interface Reply {
  readonly line: number;
  readonly lastLine: number;
  readonly speech: readonly TextRange[];
  readonly tellers: readonly Teller[];
  /** Named before the reply: `Иван Галушко, фермер:` above it, or by the sentence that leads to it. */
  readonly announced: { readonly mention: Mention; readonly range: TextRange } | null;
  /** Where the words of the first teller stand. */
  readonly attribution: TextRange | null;
  readonly asks: boolean;
}

const asksAtEnd = /[?？؟;][)"»«”“\]]*$/u;

export const isQuestion = (text: string): boolean =>
  asksAtEnd.test(text.trimEnd()) && !text.trimEnd().endsWith(';');

/** Reads every line that begins with a dash, with the paragraphs that `»` carries on. */
export function repliesOf(document: DocumentLines): Reply[] {
  const replies: Reply[] = [];
  for (let at = 0; at < document.lines.length; at++) {
    const line = document.lines[at] as Line;
    if (line.kind === 'heading' || line.kind === 'tableRow' || line.kind === 'caption') continue;
    const from = replyLead(line.text);
    if (from === 0 || nameBelow(line)) continue;
    const reply = replyAt(document, at, from);
    replies.push(reply);
    at = reply.lastLine;
  }
  return withoutLists(document, replies);
}

function replyAt(document: DocumentLines, at: number, from: number): Reply {
  const line = document.lines[at] as Line;
  const own = readReply(line.text, from);
  let speech = own.speech.map((range) => moved(range, line.start));
  const tellers = own.told.map(({ teller }) => teller);
  let attribution = attributionIn(own.told, line.start);
  let lastLine = at;
  let lastText = line.text;
  for (let next = document.lines[at + 1]; next && carriesOn(next.text); next = document.lines[lastLine + 1]) {
    const more = readReply(next.text.replace(/^»/u, ' '), 0);
    const [first, ...rest] = more.speech.map((range) => moved(range, next.start));
    const last = speech[speech.length - 1];
    if (!first || !last) break;
    speech = [...speech.slice(0, -1), { start: last.start, end: first.end }, ...rest];
    tellers.push(...more.told.map(({ teller }) => teller));
    attribution ??= attributionIn(more.told, next.start);
    lastLine++;
    lastText = next.text;
  }
  const announced = announcedBefore(document, at);
  const told = tellers.length === 0 && !announced ? toldBelow(document, lastLine) : null;
  const last = speech[speech.length - 1];
  if (told && last) {
    const [first, ...rest] = told.reply.speech.map((range) => moved(range, told.line.start));
    if (first) speech = [...speech.slice(0, -1), { start: last.start, end: first.end }, ...rest];
    tellers.push(...told.reply.told.map(({ teller }) => teller));
    attribution = attributionIn(told.reply.told, told.line.start);
    lastLine = told.at;
    lastText = told.line.text;
  }
  const words = speech[speech.length - 1];
  const said = words ? document.text.slice(words.start, words.end) : lastText;
  return {
    line: at,
    lastLine,
    speech,
    tellers,
    announced,
    attribution,
    asks: isQuestion(said),
  };
}

/** A speech of several paragraphs has a dash at the first only. */
const mostParagraphs = 3;

/** `— First paragraph.` and below it `Second one, — говорит X.`: the author's words stand where the speech ends. */
function toldBelow(
  document: DocumentLines,
  from: number,
): { readonly at: number; readonly line: Line; readonly reply: ReplyLine } | null {
  for (let at = from + 1; at < from + mostParagraphs; at++) {
    const line = document.lines[at];
    if (line?.kind !== 'paragraph' || replyLead(line.text) > 0 || /^[«“„"]/u.test(line.text)) return null;
    const reply = readReply(line.text, 0);
    const [first] = reply.told;
    if (!first) continue;
    const before = line.text.slice(0, first.start);
    return /^[^«“„"]*[,?!…]\s+[—–―-]\s+$/u.test(before) && first.teller.kind !== 'nobody'
      ? { at, line, reply }
      : null;
  }
  return null;
}

/** Spanish and French paragraphs that go on with a speech open with the closing mark. */
const carriesOn = (text: string): boolean => /^»\s?[\p{L}¿¡\d]/u.test(text);

const moved = (range: TextRange, by: number): TextRange => ({ start: range.start + by, end: range.end + by });

function attributionIn(told: readonly { teller: Teller; start: number }[], base: number): TextRange | null {
  for (const { teller, start } of told)
    if (teller.kind === 'named')
      return { start: base + start + teller.start, end: base + start + teller.end };
  return null;
}

/** `Иван Галушко, фермер:` on the line above, or a sentence that ends `… добавил Иванов:` */
function announcedBefore(document: DocumentLines, at: number): Reply['announced'] {
  const above = document.lines[at - 1];
  if (!above || above.kind === 'heading' || !/[:：]$/u.test(above.text)) return null;
  const text = above.text.slice(0, -1).trimEnd();
  const mention = text.length < 120 ? personAbove(text) : null;
  if (mention) return { mention, range: { start: above.start, end: above.start + text.length } };
  const sentence = lastSentenceStart(text);
  const saying = speakerOfClause(text.slice(sentence));
  if (!saying) return null;
  const base = above.start + sentence;
  return { mention: saying.mention, range: { start: base + saying.start, end: base + saying.end } };
}

/** Above a dash a name with anything beside it announces who speaks: `Нина Павловна, кассир`. */
function personAbove(text: string): Mention | null {
  const whole = parsePersonPhrase(text);
  if (whole?.kind === 'person' && (whole.role !== '' || wordsOf(whole.name).length > 1))
    return { kind: 'person', name: whole.name, role: whole.role, honorific: whole.honorific };
  const words = wordsOf(text);
  const named = nameAt(text, words, 0);
  const after = named ? words[named.end] : undefined;
  if (!named || !after || !/^\s*[,(]\s*$/u.test(after.gap)) return null;
  const beside = words.slice(named.end);
  if (beside.length > 8 || beside.some(isReplyVerb)) return null;
  const role = text.slice(after.start).replace(/\)$/u, '');
  return { kind: 'person', name: named.name, role, honorific: named.honorific };
}

/** Lines with a dash below a colon, or divided by semicolons, are a list when none of them tells who speaks. */
function withoutLists(document: DocumentLines, replies: readonly Reply[]): Reply[] {
  const kept: Reply[] = [];
  for (let from = 0; from < replies.length; ) {
    let to = from + 1;
    while (to < replies.length && replies[to]?.line === (replies[to - 1]?.lastLine ?? 0) + 1) to++;
    const run = replies.slice(from, to);
    if (!isList(document, run)) kept.push(...run);
    from = to;
  }
  return kept;
}

function isList(document: DocumentLines, run: readonly Reply[]): boolean {
  const first = run[0];
  if (!first || run.some((reply) => reply.tellers.length > 0)) return false;
  const above = document.lines[first.line - 1]?.text ?? '';
  const ends = run.map((reply) => document.lines[reply.lastLine]?.text ?? '');
  if (ends.some((text) => /[;；]$/u.test(text))) return true;
  return /[:：]$/u.test(above) && first.announced === null && !run.some((reply) => reply.asks);
}
