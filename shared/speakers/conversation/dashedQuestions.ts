import type { DocumentLines } from '../documentLines';
import type { Question, QuestionLines } from './questionLines';
import type { Reply } from './replies';
import { replyLead } from './replyLine';

/**
 * Questions and answers that both begin with a dash, by turns. Paragraphs without a dash after one are its own: then it is an answer and
 * the next dash asks. Believed when the question marks stand where the turns put the questions.
 */
export function dashedQuestions(replies: readonly Reply[]): QuestionLines | null {
  if (isReport(replies)) return null;
  const questions: Question[] = [];
  let askedThere = 0;
  let answers = 0;
  let answersThatAsk = 0;
  let asking = true;
  replies.forEach((reply, at) => {
    if (isNamed(reply)) return;
    const previous = replies[at - 1];
    const apart = previous === undefined || reply.line > previous.lastLine + 1;
    if (apart && reply.asks) asking = true;
    // Whoever breaks in is answered.
    if (!apart && previous !== undefined && isNamed(previous)) asking = reply.asks;
    // Who asks is the author, whom no verb in the third person means.
    if (asking && reply.tellers.some(({ kind }) => kind !== 'reporter')) return;
    if (asking) {
      const [range] = reply.speech;
      const last = reply.speech[reply.speech.length - 1];
      if (range && last)
        questions.push({ line: reply.line, lastLine: reply.lastLine, start: range.start, end: last.end });
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

const isNamed = (reply: Reply): boolean =>
  reply.announced !== null || reply.tellers.some((teller) => teller.kind === 'named');

/**
 * In a report the author's words stand beside many replies, in an interview beside hardly any, and beside fewer than one in four when
 * others break in, none of whom asks.
 */
function isReport(replies: readonly Reply[]): boolean {
  const told = replies.filter((reply) => reply.tellers.length > 0);
  if (told.length <= replies.length * 0.15) return false;
  return told.length > replies.length * 0.25 || told.filter((reply) => reply.asks).length > 1;
}

/**
 * Questions in print that begin with a dash, as their answers do: what else is asked and answered with dashes between them is asked by the
 * same one.
 */
export function withFollowUps(
  document: DocumentLines,
  found: QuestionLines,
  replies: readonly Reply[],
): QuestionLines {
  const { questions } = found;
  const opens = (line: number): boolean =>
    replyLead(document.lines[line]?.text.replace(/^\*\*/, '') ?? '') > 0;
  const dashed = questions.filter(({ line, lastLine }) => opens(line) && opens(lastLine + 1));
  if (found.sign === 'dash' || dashed.length * 3 < questions.length * 2) return found;
  const own = new Set(questions.flatMap(({ line, lastLine }) => [line, lastLine]));
  const first = questions[0]?.line ?? 0;
  const more = replies.flatMap((reply, at): Question[] => {
    const answer = replies[at + 1];
    const [start, end] = [reply.speech[0]?.start, reply.speech[reply.speech.length - 1]?.end];
    const alone =
      reply.line > first && !own.has(reply.line) && !own.has(reply.line - 1) && reply.tellers.length === 0;
    if (!alone || !reply.asks || start === undefined || end === undefined) return [];
    if (answer?.line !== reply.lastLine + 1 || answer.asks || isNamed(answer) || own.has(answer.line))
      return [];
    return [{ line: reply.line, lastLine: reply.lastLine, start, end }];
  });
  return { ...found, questions: [...questions, ...more].sort((a, b) => a.line - b.line) };
}
