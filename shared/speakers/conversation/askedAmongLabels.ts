import type { DocumentLines } from '../documentLines';
import type { FoundTurn, Mention } from '../foundTurn';
import { type LabelCandidate, mentionOf } from '../labels/labelCandidate';
import { coreOfName } from '../names/coreOfName';
import { foldName } from '../names/foldName';
import { speakerFunction } from '../names/speakerFunction';
import { isHeadingLine } from '../stageDirections';
import { wordsOf } from '../words';
import type { Credits } from './credits';
import type { Conversation } from './dialogue';
import { unnamedAsker } from './interview';
import { InterviewReading } from './interviewReading';
import { type Question, type QuestionSign, questionLines } from './questionLines';
import { repliesOf } from './replies';

/**
 * Questions set off by print or a sign, and names before the answers only: two are asked, or many. An answer without a name is theirs whom
 * the heading above names, or the only one's who answers. Null when the questions have labels as well, or too few of them are answered
 * by somebody with a label.
 */
export function askedAmongLabels(
  document: DocumentLines,
  labels: readonly LabelCandidate[],
  credits: Credits,
): Conversation | null {
  if (labels.some((label) => asks(label, credits))) return null;
  const labelled = new Set(labels.map(({ line }) => line));
  const found = questionLines(document, new Set([...credits.lines, ...labelled]), labelled);
  if (!found || !ownSigns.has(found.sign)) return null;
  const { questions } = found;
  const isNamed = ({ lastLine }: Question): boolean => labelled.has(lastLine + 1);
  const named = questions.filter(isNamed);
  if (named.length < 2 || named.length * 2 < questions.length) return null;
  const texts = questions.map(({ start, end }) => document.text.slice(start, end));
  const asker = credits.interviewer ?? credits.author ?? unnamedAsker(texts);
  const below = new Set(named.map(({ lastLine }) => lastLine + 1));
  const guests = guestsOf(labels, below);
  const replies = repliesOf(document);
  const ends = new Set([...questions.map(({ line }) => line), ...guests.lines]);
  const turns: FoundTurn[] = [];
  const lines = new Set<number>();
  for (const question of questions) {
    const guest = isNamed(question) ? null : guestBelow(document, question, guests);
    const cast = { asker, guest: guest ?? asker, credits, replies, ends };
    const read = new InterviewReading(document, { sign: found.sign, questions: [question] }, cast).read();
    turns.push(...(guest ? read.turns : read.turns.slice(0, 1)));
    for (const line of read.lines)
      if (line >= question.line && (guest || line <= question.lastLine)) lines.add(line);
  }
  return { turns, lines, mentions: [asker] };
}

const ownSigns: ReadonlySet<QuestionSign> = new Set(['bold', 'italic', 'quote', 'bullet', 'number', 'lead']);

/** Who asks has a label too: the questions in print are headings then. */
function asks({ person }: LabelCandidate, { interviewer }: Credits): boolean {
  const part = speakerFunction(person.name);
  if (part === 'questioner' || part === 'moderator' || part === 'answerer') return true;
  const core = new Set(coreOfName(interviewer?.name ?? ''));
  return coreOfName(person.name).some((word) => core.has(word));
}

interface Guests {
  readonly people: ReadonlyMap<string, Mention>;
  readonly lines: ReadonlySet<number>;
}

/** Labels that come back, or stand below a question; any other is somebody of whom a guest tells. */
function guestsOf(labels: readonly LabelCandidate[], below: ReadonlySet<number>): Guests {
  const keyOf = ({ person }: LabelCandidate): string => foldName(person.name);
  const times = new Map<string, number>();
  for (const label of labels) times.set(keyOf(label), (times.get(keyOf(label)) ?? 0) + 1);
  const own = labels.filter((label) => below.has(label.line) || (times.get(keyOf(label)) ?? 0) > 1);
  return {
    people: new Map(own.map((label) => [keyOf(label), mentionOf(label)])),
    lines: new Set(own.map(({ line }) => line)),
  };
}

function guestBelow(document: DocumentLines, question: Question, { people }: Guests): Mention | null {
  let at = question.line - 1;
  while (at >= 0 && !isHeadingLine(document.lines[at] as { text: string; kind: string })) at--;
  const told = new Set(wordsOf(document.lines[at]?.text ?? '').map(({ text }) => foldName(text)));
  const named = [...people.values()].filter(({ name }) => coreOfName(name).some((word) => told.has(word)));
  const [only] = named.length > 0 ? named : [...people.values()];
  return (named.length || people.size) === 1 ? (only ?? null) : null;
}
