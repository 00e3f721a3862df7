import type { TextRange } from '../../text/position';
import type { DocumentLines, Line } from '../documentLines';
import type { Mention } from '../foundTurn';
import { coreOfName } from '../names/coreOfName';
import { foldName } from '../names/foldName';
import { parsePersonPhrase } from '../personPhrase';
import { isUpperCase, wordsOf } from '../words';
import type { Question, QuestionLines } from './questionLines';
import { isQuestion } from './replies';

/** A name before the first words of somebody, and where these begin. */
export interface FirstLabel {
  readonly mention: Mention;
  readonly attribution: TextRange;
  readonly speechStart: number;
}

export interface FirstLabels {
  readonly asker: FirstLabel;
  readonly guest: FirstLabel;
  /** By line. */
  readonly lines: ReadonlyMap<number, FirstLabel>;
}

const label = /^([^:：.!?¿«»„“”"]{1,60}?)\s*[:：]\s*(?=\S)/u;

/** No label has more words. */
const longestLabel = 5;

/**
 * Magazines name both voices once, before the first question and the first answer, and leave it to print from there on. Null unless both
 * have a label, of which each is in capitals or names somebody of the introduction, and no further question has one.
 */
export function labelledOnce(document: DocumentLines, found: QuestionLines): FirstLabels | null {
  const [opening, ...others] = found.questions;
  const below = opening && document.lines[opening.lastLine + 1];
  if (!opening || !below) return null;
  const introduction = document.lines.slice(0, opening.line);
  const asker = labelAt(document.text, opening, introduction);
  const guest = labelAt(document.text, below, introduction);
  if (!asker || !guest || foldName(asker.mention.name) === foldName(guest.mention.name)) return null;
  if (others.some((question) => labelAt(document.text, question, introduction) !== null)) return null;
  return {
    asker,
    guest,
    lines: new Map([
      [opening.line, asker],
      [opening.lastLine + 1, guest],
    ]),
  };
}

/** How far above the first dash both labels stand: the answer may go on over paragraphs. */
const farthestAbove = 6;

/** Where dashes take turns from the second question on, the first one and its answer have the labels: it is a question too. */
export function withLabelledAbove(document: DocumentLines, found: QuestionLines): QuestionLines {
  const [opening] = found.questions;
  if (found.sign !== 'dash' || !opening) return found;
  for (let line = opening.line - 2; line >= Math.max(0, opening.line - farthestAbove); line--) {
    const { start, end, text, kind } = document.lines[line] as Line;
    if (kind !== 'paragraph' || !isQuestion(text) || !label.test(text)) continue;
    const first = { line, lastLine: line, start, end };
    const whole = { ...found, questions: [first, ...found.questions] };
    return labelledOnce(document, whole) ? whole : found;
  }
  return found;
}

function labelAt(whole: string, { start, end }: TextRange, introduction: readonly Line[]): FirstLabel | null {
  const text = whole.slice(start, end);
  const [matched, name] = label.exec(text) ?? [];
  if (matched === undefined || name === undefined) return null;
  const words = wordsOf(name);
  if (words.length === 0 || words.length > longestLabel) return null;
  const capitals = name.length > 1 && isUpperCase(name);
  const read = parsePersonPhrase(name);
  if (!capitals && !isNamedIn(read?.name ?? name, introduction)) return null;
  const mention: Mention = read
    ? { kind: read.kind, name: read.name, role: read.role, honorific: read.honorific, label: true }
    : { kind: 'role', name, role: '', honorific: '', label: true };
  return {
    mention,
    attribution: { start, end: start + name.length },
    speechStart: start + matched.length,
  };
}

const isNamedIn = (name: string, introduction: readonly Line[]): boolean => {
  const core = coreOfName(name);
  return (
    core.length > 0 &&
    introduction.some((line) => {
      const told = foldName(line.text);
      return core.every((word) => told.includes(word));
    })
  );
};

/** The first question without its label. */
export const withoutLabel = (found: QuestionLines, labels: FirstLabels | null): QuestionLines => ({
  ...found,
  questions: found.questions.map((question): Question => {
    const named = labels?.lines.get(question.line);
    return named ? { ...question, start: named.speechStart } : question;
  }),
});
