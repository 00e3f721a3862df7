import type { TextRange } from '../../text/position';
import type { DocumentLines, Line } from '../documentLines';
import {
  conversationLexicon as conversation,
  endingsIn,
} from '../languages/conversation/conversationLexicon';
import { isAside } from '../stageDirections';
import { type Word, wordsOf } from '../words';
import { addressedIn } from './described';
import { bareRange, isWhole } from './emphasis';
import { PhraseIndex } from './phraseIndex';
import { isQuestion, type Reply } from './replies';
import { replyLead } from './replyLine';

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
}

export interface QuestionLines {
  readonly sign: QuestionSign;
  readonly questions: readonly Question[];
}

const bullet = /^(?:[•●■▪►▶◆◇□○◦*]+|>{1,2})\s*(?=\S)/u;
const number = /^\d{1,2}[.)]\s+(?=\p{L}|[¿«"“„])/u;
const sentenceEnd = /[.?!…。？！؟:;]["»«”“’)\]]*$/u;

const first = new PhraseIndex(conversation.firstPerson);
const second = new PhraseIndex(conversation.secondPerson);

const endsWithAny = (word: Word, endings: ReadonlySet<string>): boolean => {
  for (let length = 2; length <= 6 && length + 2 <= word.key.length; length++)
    if (endings.has(word.key.slice(-length))) return true;
  return word.key.includes('-') && endings.has(word.key.slice(word.key.lastIndexOf('-')));
};

/** A capital letter within a sentence makes a name of it: `Ben` says nobody's I. */
const pronounsAmong = (words: readonly Word[]): Word[] =>
  words.filter((word, at) => !word.capital || word.text.length === 1 || at === 0 || /[.!?…:]/.test(word.gap));

/** A pronoun of the first person stands in the text. */
export const saysI = (text: string, words = wordsOf(text)): boolean => first.isIn(text, pronounsAmong(words));

/** Says I or we. */
export const speaksInFirstPerson = (text: string): boolean => {
  const words = wordsOf(text);
  const endings = endingsIn(text, 'firstPersonEndings');
  return first.isIn(text, pronounsAmong(words)) || words.some((word) => endsWithAny(word, endings));
};

/** Says you. */
export const addressesSomebody = (text: string): boolean => {
  const words = wordsOf(text);
  const endings = endingsIn(text, 'secondPersonEndings');
  return (
    second.isIn(text, words) ||
    words.some((word) => endsWithAny(word, endings)) ||
    words.some(
      (word, at) => at > 0 && !/[.!?…:]/.test(word.gap) && conversation.politeForms.has(word.text),
    ) ||
    addressedIn(text).length > 0
  );
};

/** The words of a question on a line that bears the sign; null when the line does not bear it. */
function wordsWith(sign: QuestionSign, line: Line): TextRange | null {
  const bare = bareRange(line);
  const text = line.text.slice(bare.start - line.start, bare.end - line.start);
  const lead = replyLead(text);
  switch (sign) {
    case 'bold':
    case 'italic':
      if (line.kind === 'heading' || line.kind === 'tableRow' || !isWhole(line, sign) || isAside(line.text))
        return null;
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

const signs: readonly QuestionSign[] = ['bold', 'italic', 'heading', 'quote', 'bullet', 'number', 'lead'];

/** Questions that are set off by print or a sign: the one that most questions bear. At least three must end in a question mark. */
export function questionLines(document: DocumentLines, credits: ReadonlySet<number>): QuestionLines | null {
  let best: QuestionLines | null = null;
  for (const sign of signs) {
    const questions = believed(document, sign, credits);
    if (questions && questions.length > (best?.questions.length ?? 0)) best = { sign, questions };
  }
  return best;
}

/** Questions of a plain text in which nothing but the question mark sets them off. */
export function plainQuestions(document: DocumentLines, credits: ReadonlySet<number>): QuestionLines | null {
  const questions = believed(document, 'mark', credits);
  if (!questions || questions.length < 4) return null;
  const addressed = questions.filter((question) =>
    addressesSomebody(document.text.slice(question.start, question.end)),
  );
  return addressed.length * 2 >= questions.length
    ? { sign: 'mark', questions: withStatements(document, questions) }
    : null;
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
    if (!says || saysI(line.text) || speaksInFirstPerson(line.text)) return [];
    const words = wordsOf(line.text);
    const opening = line.text.slice(0, words[6]?.start ?? line.text.length);
    return addressesSomebody(opening) ? [{ line: at, start: line.start, end: line.end }] : [];
  });
  return [...questions, ...more].sort((a, b) => a.line - b.line);
}

function believed(
  document: DocumentLines,
  sign: QuestionSign,
  credits: ReadonlySet<number>,
): Question[] | null {
  const found: Question[] = [];
  document.lines.forEach((line, at) => {
    const range = credits.has(at) ? null : wordsWith(sign, line);
    if (range && range.end > range.start) found.push({ line: at, ...range });
  });
  const textOf = (question: Question): string => document.text.slice(question.start, question.end);
  const asked = found.filter((question) => isQuestion(textOf(question)));
  if (asked.length < 3) return null;
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
  const answered = kept.filter((question, at) => {
    const next = kept[at + 1]?.line ?? document.lines.length;
    return next > question.line + 1;
  });
  return answered.length >= kept.length * 0.7 && asked.length * 2 >= kept.length
    ? withoutNumbers(document, kept)
    : null;
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

/**
 * Questions and answers that both begin with a dash, by turns. Paragraphs without a dash after one are its own: then it is an answer and
 * the next dash asks. Believed when the question marks stand where the turns put the questions.
 */
export function dashedQuestions(replies: readonly Reply[]): QuestionLines | null {
  // In a report the author's words stand beside many replies, in an interview beside hardly any.
  if (replies.filter((reply) => reply.tellers.length > 0).length > replies.length * 0.15) return null;
  const questions: Question[] = [];
  let askedThere = 0;
  let answers = 0;
  let answersThatAsk = 0;
  let asking = true;
  replies.forEach((reply, at) => {
    if (reply.tellers.some((teller) => teller.kind === 'named') || reply.announced) return;
    const previous = replies[at - 1];
    const apart = previous === undefined || reply.line > previous.lastLine + 1;
    if (apart && reply.asks) asking = true;
    if (asking) {
      const [range] = reply.speech;
      const last = reply.speech[reply.speech.length - 1];
      if (range && last) questions.push({ line: reply.line, start: range.start, end: last.end });
      if (reply.asks) askedThere++;
    } else {
      answers++;
      if (reply.asks) answersThatAsk++;
    }
    asking = !asking;
  });
  if (askedThere < 3 || askedThere < questions.length * 0.6 || answersThatAsk > answers * 0.34) return null;
  return { sign: 'dash', questions };
}
