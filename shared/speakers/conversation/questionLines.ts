import type { TextRange } from '../../text/position';
import type { DocumentLines, Line } from '../documentLines';
import { isAside, isHeadingLine } from '../stageDirections';
import { wordsOf } from '../words';
import { bareRange, isWhole } from './emphasis';
import { isQuestion } from './replies';
import { replyLead } from './replyLine';
import { addressesSomebody, saysI, speaksInFirstPerson } from './whoIsMeant';

/** How a text sets its questions off from the answers. */
export type QuestionSign =
  | 'bold'
  | 'italic'
  | 'heading'
  | 'quote'
  | 'bullet'
  | 'number'
  | 'lead'
  | 'dash'
  | 'mark';

/** A question, by line; the range is document-wide and holds the words only. */
export interface Question extends TextRange {
  readonly line: number;
  readonly lastLine: number;
}

export interface QuestionLines {
  readonly sign: QuestionSign;
  readonly questions: readonly Question[];
}

const bullet = /^(?:[•●■▪►▶◆◇□○◦*]+|>{1,2})\s*(?=\S)/u;
const number = /^\d{1,2}[.)]\s+(?=\p{L}|[¿«"“„])/u;
const sentenceEnd = /[.?!…。？！؟:;]["»«”“’)\]]*$/u;

/** The words of a question on a line that bears the sign; null when the line does not bear it. */
function wordsWith(sign: QuestionSign, line: Line): TextRange | null {
  const bare = bareRange(line);
  const text = line.text.slice(bare.start - line.start, bare.end - line.start);
  const lead = replyLead(text);
  switch (sign) {
    case 'bold':
    case 'italic':
      if (line.kind !== 'paragraph' && line.kind !== 'listItem') return null;
      if (!isWhole(line, sign) || isAside(line.text)) return null;
      return { start: bare.start + lead, end: bare.end };
    case 'heading':
      return line.kind === 'heading' ? { start: bare.start + lead, end: bare.end } : null;
    case 'quote':
      return line.kind === 'quote' ? { start: bare.start + lead, end: bare.end } : null;
    case 'bullet': {
      const length = bullet.exec(text)?.[0].length ?? 0;
      return length > 0 ? { start: bare.start + length, end: bare.end } : null;
    }
    case 'number': {
      const length = number.exec(text)?.[0].length ?? 0;
      const listed = line.kind === 'listItem';
      return length > 0 || listed ? { start: bare.start + length, end: bare.end } : null;
    }
    case 'mark':
      return line.kind !== 'heading' && isQuestion(line.text) && line.text.length <= 600 ? bare : null;
    case 'lead':
      return line.kind === 'paragraph' && lead > 0 ? { start: bare.start + lead, end: bare.end } : null;
    case 'dash':
      return null;
  }
}

const none: ReadonlySet<number> = new Set();

const signs: readonly QuestionSign[] = ['bold', 'italic', 'heading', 'quote', 'bullet', 'number', 'lead'];

/**
 * Questions that are set off by print or a sign: the one that most questions bear. At least three must end in a question mark, or two when
 * every one with a bullet stands right above a label (`labels` are their lines).
 */
export function questionLines(
  document: DocumentLines,
  credits: ReadonlySet<number>,
  labels: ReadonlySet<number> = none,
): QuestionLines | null {
  let best: QuestionLines | null = null;
  for (const sign of signs) {
    const questions = believed(document, sign, credits, labels);
    if (questions && questions.length > (best?.questions.length ?? 0)) best = { sign, questions };
  }
  return best;
}

/** Questions of a plain text in which nothing but the question mark sets them off. */
export function plainQuestions(document: DocumentLines, credits: ReadonlySet<number>): QuestionLines | null {
  const questions = withoutCounterQuestions(believed(document, 'mark', credits) ?? []);
  if (questions.length < 4) return null;
  const addressed = questions.filter((question) =>
    addressesSomebody(document.text.slice(question.start, question.end)),
  );
  return addressed.length * 2 >= questions.length
    ? { sign: 'mark', questions: withStatements(document, questions) }
    : null;
}

/** Right below a question stands its answer, though that may end in a question itself. */
function withoutCounterQuestions(questions: readonly Question[]): Question[] {
  const kept: Question[] = [];
  for (const question of questions)
    if (question.line !== (kept.at(-1)?.lastLine ?? -2) + 1) kept.push(question);
  return kept;
}

/** What somebody is told in one sentence, between an answer and an answer, asks too: `On dit que vous refusez des clients.` */
function withStatements(document: DocumentLines, questions: readonly Question[]): Question[] {
  const asked = new Set(questions.map(({ line }) => line));
  const last = questions[questions.length - 1]?.line ?? 0;
  const more = document.lines.flatMap((line, at): Question[] => {
    if (
      at <= (questions[0]?.line ?? 0) + 1 ||
      at >= last ||
      asked.has(at) ||
      asked.has(at - 1) ||
      asked.has(at + 1)
    )
      return [];
    const says = line.kind === 'paragraph' && line.text.length <= 200 && /[.…]$/u.test(line.text);
    if (
      !says ||
      isHeadingLine(document.lines[at - 1] as Line) ||
      saysI(line.text) ||
      speaksInFirstPerson(line.text)
    )
      return [];
    const words = wordsOf(line.text);
    const opening = line.text.slice(0, words[6]?.start ?? line.text.length);
    return addressesSomebody(opening) ? [{ line: at, lastLine: at, start: line.start, end: line.end }] : [];
  });
  return [...questions, ...more].sort((a, b) => a.line - b.line);
}

function believed(
  document: DocumentLines,
  sign: QuestionSign,
  credits: ReadonlySet<number>,
  labels: ReadonlySet<number> = none,
): Question[] | null {
  const lines: Question[] = [];
  document.lines.forEach((line, at) => {
    const whole = sign === 'bold' ? starredOver(document.lines, at) : null;
    if (whole) lines.push(whole);
    const range = whole || credits.has(at) ? null : wordsWith(sign, line);
    if (range && range.end > range.start) lines.push({ line: at, lastLine: at, ...range });
  });
  const found = overParagraphs.has(sign) ? lines : withWrapped(document, sign, lines);
  const textOf = (question: Question): string => document.text.slice(question.start, question.end);
  const asked = found.filter((question) => isQuestion(textOf(question)));
  const answeredByLabels = sign === 'bullet' && found.every(({ lastLine }) => labels.has(lastLine + 1));
  if (asked.length < (answeredByLabels ? 2 : 3)) return null;
  const firstAsked = asked[0] as Question;
  const dashed = asked.filter((question) => opensWithDash(document, question)).length * 2 > asked.length;
  // A bold line without the end of a sentence is a heading or a caption; one before the first question must speak to somebody.
  const kept = found.filter((question) => {
    const text = textOf(question);
    if (isQuestion(text)) return true;
    if (dashed) return opensWithDash(document, question);
    return (
      sentenceEnd.test(text) &&
      (question.line > firstAsked.line || addressesSomebody(text)) &&
      sign !== 'heading'
    );
  });
  const questions = overParagraphs.has(sign) ? joinedUp(kept) : kept;
  const answered = questions.filter((question, at) => {
    const next = questions[at + 1]?.line ?? document.lines.length;
    return next > question.lastLine + 1;
  });
  return answered.length >= questions.length * 0.7 && asked.length * 2 >= kept.length
    ? withoutNumbers(document, questions)
    : null;
}

const overParagraphs: ReadonlySet<QuestionSign> = new Set(['bold', 'italic', 'quote']);

/** Paragraphs in the print of questions that follow each other are one question. */
function joinedUp(questions: readonly Question[]): Question[] {
  const joined: Question[] = [];
  for (const question of questions) {
    const last = joined[joined.length - 1];
    if (last && question.line === last.lastLine + 1)
      joined[joined.length - 1] = { ...last, lastLine: question.lastLine, end: question.end };
    else joined.push(question);
  }
  return joined;
}

/** Lines that are no longer than this may have been wrapped; UTF-16 units. */
const wrappedAt = 100;

/** A question in a text of wrapped lines goes on until its sentence ends. */
function withWrapped(
  document: DocumentLines,
  sign: QuestionSign,
  questions: readonly Question[],
): Question[] {
  const starts = new Set(questions.map(({ line }) => line));
  return questions.map((question) => {
    let at = question.lastLine;
    for (; at < question.line + 4; at++) {
      const line = document.lines[at] as Line;
      const next = document.lines[at + 1];
      if (sentenceEnd.test(line.text) || line.text.length > wrappedAt || line.text.length < wrappedAt / 3)
        break;
      if (next?.kind !== line.kind || starts.has(at + 1) || wordsWith(sign, next) !== null) break;
    }
    const last = document.lines[at] as Line;
    return at > question.lastLine && isQuestion(last.text)
      ? { ...question, lastLine: at, end: last.end }
      : question;
  });
}

/** `**First paragraph` … `second paragraph?**`: plain text keeps the stars around several paragraphs. */
function starredOver(lines: readonly Line[], at: number): Question | null {
  const opens = lines[at] as Line;
  if (!/^\*\*(?=[^\s*])[^*]*$/u.test(opens.text)) return null;
  for (let to = at + 1; to <= at + 3; to++) {
    const last = lines[to];
    if (!last || (last.text.includes('*') && !/^[^*]*[^\s*]\*\*$/u.test(last.text))) return null;
    if (last.text.includes('*')) return { line: at, lastLine: to, start: opens.start + 2, end: last.end - 2 };
  }
  return null;
}

/** The numbers of numbered questions are no part of them. */
function withoutNumbers(document: DocumentLines, questions: readonly Question[]): Question[] {
  const lengths = questions.map(
    ({ start, end }) => number.exec(document.text.slice(start, end))?.[0].length ?? 0,
  );
  if (lengths.filter((length) => length > 0).length * 2 < questions.length) return [...questions];
  return questions.map((question, at) => ({ ...question, start: question.start + (lengths[at] ?? 0) }));
}

const opensWithDash = (document: DocumentLines, question: Question): boolean =>
  replyLead(document.lines[question.line]?.text.replace(/^\*\*/, '') ?? '') > 0;
