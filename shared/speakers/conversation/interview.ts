import type { DocumentLines, Line } from '../documentLines';
import type { Mention } from '../foundTurn';
import { interviewerIn } from '../languages/conversation/conversationLexicon';
import { coreOfName } from '../names/coreOfName';
import { foldName } from '../names/foldName';
import { wordsOf } from '../words';
import { withoutQuotations } from './besideAnswers';
import type { Credits } from './credits';
import { dashedQuestions, withFollowUps } from './dashedQuestions';
import type { Conversation } from './dialogue';
import { guestOf, presentsGuest } from './guest';
import { type InterviewCast, InterviewReading } from './interviewReading';
import { labelledOnce, withLabelledAbove, withoutLabel } from './labelledOnce';
import { plainQuestions, type QuestionLines, questionLines } from './questionLines';
import { repliesOf } from './replies';
import { addressesSomebody, speaksInFirstPerson } from './whoIsMeant';

/**
 * An interview without labels: questions set off by print, by a sign or by a dash, answers in plain paragraphs, names in the introduction
 * and in the credits only. Null when the text is none, or when nobody is presented whom the answers could belong to.
 */
export function interviewTurns(document: DocumentLines, credits: Credits): Conversation | null {
  const replies = repliesOf(document);
  const marked =
    questionLines(document, credits.lines) ??
    dashedQuestions(replies) ??
    (credits.interviewer ? plainQuestions(document, credits.lines) : null);
  const introduced =
    marked &&
    withLabelledAbove(
      document,
      withoutTitles(document, marked, (_, at) => credits.lines.has(at)),
    );
  const labels = introduced && labelledOnce(document, introduced);
  const found = introduced && withoutLabel(introduced, labels);
  const opening = found?.questions[0];
  if (!found || !opening || !isConversation(document, found, labels?.asker.mention ?? credits.interviewer))
    return null;
  const texts = found.questions.map((question) => document.text.slice(question.start, question.end));
  const before = document.lines.slice(0, opening.line).filter((_, at) => !credits.lines.has(at));
  const last = found.questions[found.questions.length - 1] ?? opening;
  const foot = document.lines.slice(Math.max(last.line + 2, document.lines.length - 14));
  const asking = labels?.asker.mention ?? credits.interviewer ?? credits.author;
  const guest =
    labels?.guest.mention ??
    guestOf(before, texts, asking, document.text) ??
    guestOf(foot, texts, asking, document.text) ??
    // `Ada Pell, head of research` on a line of its own reads as a byline too; where another line says who asked, it presents the guest.
    (credits.interviewer
      ? guestOf(document.lines.slice(0, opening.line), texts, asking, document.text)
      : null);
  if (!guest) return null;
  const asker = asking ?? unnamedAsker(texts);
  const cast = { asker, guest, credits, replies, ...(labels ? { labels: labels.lines } : {}) };
  const interview = withFollowUps(
    document,
    labels ? found : withoutTitles(document, found, (line) => presents(line, guest)),
    replies,
  );
  const main = new InterviewReading(document, interview, cast).read();
  const quick = found.sign === 'dash' ? null : quickRound(document, main, cast);
  return quick ? joined(main, quick) : main;
}

/** `Interviewer`, in the language of the questions. */
export const unnamedAsker = (questions: readonly string[]): Mention => ({
  kind: 'role',
  name: interviewerIn(questions.flatMap((text) => wordsOf(text).map((word) => word.key))),
  role: '',
  honorific: '',
});

/** A title or a standfirst may ask too; what follows it is a credit, or presents the guest. */
function withoutTitles(
  document: DocumentLines,
  found: QuestionLines,
  isIntroduction: (line: Line, at: number) => boolean,
): QuestionLines {
  let from = 0;
  for (; from < found.questions.length - 3; from++) {
    const start = (found.questions[from]?.lastLine ?? 0) + 1;
    const between = document.lines.slice(start, found.questions[from + 1]?.line);
    if (!between.some((line, at) => isIntroduction(line, start + at))) break;
  }
  return { ...found, questions: found.questions.slice(from) };
}

/** The guest by name, in a paragraph in which nobody says I. */
const presents = (line: Line, guest: Mention): boolean =>
  !speaksInFirstPerson(withoutQuotations(line.text)) &&
  coreOfName(guest.name).every((word) => foldName(line.text).includes(word));

/** After questions in bold a quick round may follow, in which both begin with a dash. */
function quickRound(document: DocumentLines, main: Conversation, cast: InterviewCast): Conversation | null {
  const rest = cast.replies.filter((reply) => !main.lines.has(reply.line));
  const found = dashedQuestions(rest);
  return found ? new InterviewReading(document, found, cast).read() : null;
}

const joined = (a: Conversation, b: Conversation): Conversation => ({
  turns: [...a.turns, ...b.turns],
  lines: new Set([...a.lines, ...b.lines]),
  mentions: a.mentions,
});

/** Questions say you, answers say I or we; a list of frequent questions has it the other way round. A credit for asking, or a label, is enough. */
function isConversation(document: DocumentLines, found: QuestionLines, credited: Mention | null): boolean {
  if (credited && found.sign !== 'mark') return true;
  let toSomebody = 0;
  let ofOneself = 0;
  found.questions.forEach((question, at) => {
    if (addressesSomebody(document.text.slice(question.start, question.end))) toSomebody++;
    const next = found.questions[at + 1]?.start ?? Math.min(document.text.length, question.end + 2_000);
    if (speaksInFirstPerson(document.text.slice(question.end, next).slice(0, 2_000))) ofOneself++;
  });
  const count = found.questions.length;
  // Where no endings tell who is meant, I may be left out throughout; a title that presents the guest says the rest.
  const announced = document.lines.slice(0, found.questions[0]?.line ?? 0).some(presentsGuest);
  return toSomebody >= count * 0.25 && ofOneself >= count * (announced ? 0.1 : 0.3);
}
