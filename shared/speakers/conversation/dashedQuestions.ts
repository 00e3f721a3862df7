import type { Question, QuestionLines } from './questionLines';
import type { Reply } from './replies';

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
