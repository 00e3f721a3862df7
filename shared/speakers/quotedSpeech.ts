import type { TextRange } from '../text/position';
import type { DocumentLines, Line } from './documentLines';
import type { FoundTurn } from './foundTurn';
import { findQuotations, hasQuotationMark, type Quotation } from './quotations';
import { beginsSentence, content, isEmpty, lastSentenceStart, startsLikeSpeech, trimmed } from './quotedText';
import {
  hasSpeechVerb,
  type KnownPeople,
  pronounSaying,
  type Saying,
  speakerOfClause,
  speakerOfLabel,
  speakerThenVerb,
  verbThenSpeaker,
} from './sayings';
import { isNotSpeaker, isRoleWord } from './wordKinds';
import { wordsOf } from './words';

/** A quoted turn with the line in which its attribution stands. */
export interface QuotedTurn extends FoundTurn {
  readonly line: number;
  /** Named by a whole label before a colon, not by a verb of saying. */
  readonly label: boolean;
}

/** How far before a quotation its speaker is looked for, in UTF-16 units: the longest roles fit in. */
const longestLead = 700;

interface Reading {
  readonly line: Line;
  readonly index: number;
  readonly known: KnownPeople;
  readonly quotations: readonly Quotation[];
}

/** Finds quotations whose speaker is named in the same line. Linear in the length of the document. */
export function quotedSpeech(document: DocumentLines, known: KnownPeople): QuotedTurn[] {
  const turns: QuotedTurn[] = [];
  let continuedTo = -1;
  document.lines.forEach((line, index) => {
    if (index <= continuedTo) return;
    const quotations = quotationsOf(line.text);
    if (quotations.length === 0) return;
    for (const turn of turnsOfLine({ line, index, known, quotations })) {
      const longer = continueUnclosed(document, index, turn);
      turns.push(longer.turn);
      continuedTo = Math.max(continuedTo, longer.lastLine);
    }
  });
  return turns;
}

/** A line that begins with a dash is spoken like a quotation: `— Это не так, — возразил Орлов.` */
function quotationsOf(text: string): Quotation[] {
  const dash = /^[—–]\s+(?=[\p{Lu}\p{Lo}«"])/u.exec(text);
  if (dash && /[,?!…]\s+[—–]\s+\p{Ll}/u.test(text)) return [{ open: 0, close: text.length, closed: true }];
  return hasQuotationMark(text) ? findQuotations(text) : [];
}

function turnsOfLine(reading: Reading): QuotedTurn[] {
  const turns: QuotedTurn[] = [];
  let consumed = 0;
  for (let at = 0; at < reading.quotations.length; at++) {
    const quotation = reading.quotations[at] as Quotation;
    if (quotation.open < consumed) continue;
    const found =
      leadIn(reading, quotation, consumed) ??
      incise(reading, quotation) ??
      trailing(reading, quotation, consumed) ??
      byPronoun(reading, quotation, consumed, turns[turns.length - 1]);
    if (!found) continue;
    const joined = withNextQuotation(reading, found, at);
    turns.push(joined.turn);
    consumed = joined.end;
  }
  return turns;
}

interface Found {
  /** The sentence of the attribution may go on before the next quotation. */
  readonly open?: boolean;
  readonly turn: QuotedTurn;
  /** Offset in the line after the quotation and its attribution. */
  readonly end: number;
}

function turnFrom(
  reading: Reading,
  saying: Saying,
  sayingOffset: number,
  speech: readonly TextRange[],
  why: { confidence: number; reason: string; label?: boolean },
): QuotedTurn {
  const base = reading.line.start;
  return {
    line: reading.index,
    label: why.label ?? false,
    mention: saying.mention,
    attribution: { start: base + sayingOffset + saying.start, end: base + sayingOffset + saying.end },
    speech: speech.map((range) => ({ start: base + range.start, end: base + range.end })),
    confidence: saying.full ? why.confidence : Math.round((why.confidence - 0.07) * 100) / 100,
    reason: why.reason,
  };
}

/** `X: "…"`, `В ответ X сказал: «…»`, `X said, "…"`. */
function leadIn(reading: Reading, quotation: Quotation, consumed: number): Found | null {
  const from = Math.max(consumed, quotation.open - longestLead);
  const before = reading.line.text.slice(from, quotation.open);
  const sign = /([:,])\s{0,3}$/u.exec(before);
  if (!sign) return null;
  if (sign[1] === ',' && !hasSpeechVerb(before.slice(-120))) return null;
  const sentence = from + lastSentenceStart(before.slice(0, sign.index));
  const clause = reading.line.text.slice(sentence, from + sign.index);
  const speech = [content(reading.line.text, quotation)];
  if (isEmpty(speech)) return null;
  const end = quotation.close + 1;
  if (sign[1] === ':') {
    const [first] = wordsOf(clause);
    const label =
      isNotSpeaker(first) && !(first && isRoleWord(first)) ? null : speakerOfLabel(clause, reading.known);
    if (label) {
      const reason =
        label.mention.role === '' ? 'Name before a quotation' : 'Name and role before a quotation';
      const confidence = quotation.closed ? 0.97 : 0.9;
      const note = quotation.closed ? reason : `${reason} that is never closed`;
      return {
        turn: turnFrom(reading, label, sentence, speech, { confidence, reason: note, label: true }),
        end,
      };
    }
  }
  if (sign[1] === ',' && !startsLikeSpeech(reading.line.text, quotation)) return null;
  const saying = speakerOfClause(clause, reading.known);
  if (!saying) return null;
  const reason = 'Speaker and verb of saying before a quotation';
  return { turn: turnFrom(reading, saying, sentence, speech, { confidence: 0.93, reason }), end };
}

/** `"…," said X`, `«…», — сказал X`, `"…," X said`. */
function trailing(reading: Reading, quotation: Quotation, consumed: number): Found | null {
  const { text } = reading.line;
  if (!quotation.closed || !startsLikeSpeech(text, quotation) || !beginsSentence(text, quotation, consumed))
    return null;
  const after = text.slice(quotation.close + 1, quotation.close + 700);
  const lead = /^[\s,.]*(?:[—–-]\s*)?/u.exec(after)?.[0] ?? '';
  const inner = text.slice(quotation.open + 1, quotation.close).trimEnd();
  const linked = /[,—–-]/.test(lead) || /[,?!…]$/u.test(inner);
  const saying =
    verbThenSpeaker(after.slice(lead.length), reading.known) ??
    (linked ? speakerThenVerb(after.slice(lead.length), reading.known) : null);
  if (!saying) return null;
  const at = quotation.close + 1 + lead.length;
  const reason = 'Verb of saying and speaker after a quotation';
  const turn = turnFrom(reading, saying, at, [content(text, quotation)], { confidence: 0.95, reason });
  return isEmpty(turn.speech) ? null : { turn, end: at + saying.end, open: true };
}

/** `He added: "…"`, `"…," she said` in the paragraph in which somebody spoke before. */
function byPronoun(
  reading: Reading,
  quotation: Quotation,
  consumed: number,
  before: QuotedTurn | undefined,
): Found | null {
  const { text } = reading.line;
  if (!before || !quotation.closed || !startsLikeSpeech(text, quotation)) return null;
  const lead = text.slice(Math.max(consumed, quotation.open - 200), quotation.open);
  const sentence = lastSentenceStart(lead.trimEnd());
  const led = /[:,]\s*$/u.test(lead) ? pronounSaying(lead.slice(sentence)) : null;
  const offset = led ? quotation.open - lead.length + sentence : quotation.close + 1;
  const followed =
    led || !beginsSentence(text, quotation, consumed)
      ? null
      : pronounSaying(
          text.slice(offset, offset + 80).replace(/^[^\p{L}]{1,6}/u, (sign) => ' '.repeat(sign.length)),
        );
  const pronoun = led ?? followed;
  if (!pronoun || namesSomebody(text.slice(consumed, quotation.open))) return null;
  const saying = { mention: before.mention, ...pronoun, full: true };
  const why = { confidence: 0.78, reason: 'He or she, after a quotation of the same person' };
  const turn = turnFrom(reading, saying, offset, [content(text, quotation)], why);
  return isEmpty(turn.speech) ? null : { turn, end: Math.max(quotation.close + 1, offset + pronoun.end) };
}

/** Two capitalised words in a row: somebody or something else is named, and a pronoun may mean them. */
const namesSomebody = (text: string): boolean => /\p{Lu}[\p{Ll}’'-]+\s\p{Lu}[\p{Ll}’'-]+/u.test(text);

/** `«…, — возразил X. — …»`, `« …, a déclaré X. … »`: the attribution stands inside the marks. */
function incise(reading: Reading, quotation: Quotation): Found | null {
  const { text } = reading.line;
  if (!startsLikeSpeech(text, quotation)) return null;
  const inner = text.slice(quotation.open + 1, quotation.close);
  for (const match of inner.matchAll(/[,?!…]\s+([—–]\s+)?(?=[\p{Ll}])/gu)) {
    const at = match.index + match[0].length;
    const saying = verbThenSpeaker(inner.slice(at, at + 600), reading.known);
    if (
      !saying ||
      !(
        saying.full ||
        match[1] !== undefined ||
        saying.mention.kind === 'role' ||
        saying.mention.honorific !== ''
      )
    )
      continue;
    const afterSaying = inner.slice(at + saying.end);
    const close = (match[1] !== undefined ? /^[.,;:]?\s*[—–]\s*|^[.!?…]\s*$/u : /^[.,;:]\s*/u).exec(
      afterSaying,
    );
    if (!close && !(match[1] !== undefined && afterSaying.trim() === '')) continue;
    const firstEnd = match.index + (inner[match.index] === ',' ? 0 : 1);
    const first = trimmed(text, quotation.open + 1, quotation.open + 1 + firstEnd);
    const second = trimmed(
      text,
      quotation.open + 1 + at + saying.end + (close?.[0].length ?? 0),
      quotation.close,
    );
    const speech = [first, second].filter((range) => range.end > range.start);
    const reason = 'Verb of saying and speaker inside a quotation';
    const turn = turnFrom(reading, saying, quotation.open + 1 + at, speech, { confidence: 0.94, reason });
    return { turn, end: quotation.close + 1 };
  }
  return null;
}

/** Punctuation, with an adverb at most: `, so Brandt weiter, „…“`. */
const joint = /^[\s.,;:—–-]*(?:\p{Ll}[\p{L}’']*[\s,]+){0,3}[\s.,;:—–-]*$/u;
/** What follows the speaker in the same sentence: `said X after the session. "…"` */
const restOfSentence = /^[^.!?:"«»“”„]{1,160}\.\s+$/u;

/** `"A," said X. "B."`: the next quotation goes on with the same speaker when nothing but punctuation stands between. */
function withNextQuotation(reading: Reading, found: Found, at: number): Found {
  let { turn, end } = found;
  for (let following = at + 1; following < reading.quotations.length; following++) {
    const next = reading.quotations[following] as Quotation;
    if (next.open < end) continue;
    const between = reading.line.text.slice(end, next.open);
    if (between.length > 240) break;
    const goesOn =
      joint.test(between) || (found.open === true && end === found.end && restOfSentence.test(between));
    if (!goesOn || !next.closed) break;
    const own = leadIn(reading, next, end) ?? incise(reading, next) ?? trailing(reading, next, end);
    if (own) break;
    const more = content(reading.line.text, next);
    const base = reading.line.start;
    turn = { ...turn, speech: [...turn.speech, { start: base + more.start, end: base + more.end }] };
    end = next.close + 1;
  }
  return { turn, end };
}

/** A quotation without its closing mark goes on when the next paragraph opens with a mark again; else it ends with its paragraph. */
function continueUnclosed(
  document: DocumentLines,
  index: number,
  turn: QuotedTurn,
): { turn: QuotedTurn; lastLine: number } {
  const line = document.lines[index] as Line;
  const last = turn.speech[turn.speech.length - 1] as TextRange;
  if (last.end !== line.end) return { turn, lastLine: index - 1 };
  let end = last.end;
  let lastLine = index;
  for (let next = index + 1; next < document.lines.length; next++) {
    const following = document.lines[next] as Line;
    const first = findQuotations(following.text)[0];
    if (!first || first.open !== 0) break;
    if (first.closed && !/^[\s.,;]*$/u.test(following.text.slice(first.close + 1))) break;
    lastLine = next;
    end = following.start + content(following.text, first).end;
    if (first.closed) break;
  }
  if (lastLine === index) return { turn, lastLine: index };
  const speech = [...turn.speech.slice(0, -1), { start: last.start, end }];
  return {
    turn: {
      ...turn,
      speech,
      reason: `${turn.reason.replace(' that is never closed', '')}, over several paragraphs`,
    },
    lastLine,
  };
}
