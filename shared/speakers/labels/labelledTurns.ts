import type { TextRange } from '../../text/position';
import type { DocumentLines, Line } from '../documentLines';
import type { FoundTurn } from '../foundTurn';
import { coreOfName } from '../names/coreOfName';
import { phraseWords } from '../names/speakerFunction';
import { isAside, lengthWithoutTrailingAsides } from '../stageDirections';
import { isWholeBracket, type LabelCandidate, mentionOf } from './labelCandidate';
import type { LabelShape } from './labelShape';
import { RecordLines } from './recordLines';

/** Why a labelled turn is believed, in words. */
const reasons: Readonly<Record<LabelShape, { confidence: number; reason: string }>> = {
  capitals: { confidence: 0.96, reason: 'Name in capitals as a label' },
  address: { confidence: 0.96, reason: 'Form of address and name as a label' },
  role: { confidence: 0.95, reason: 'Name and role as a label' },
  initialed: { confidence: 0.95, reason: 'Surname and initials as a label' },
  nameless: { confidence: 0.9, reason: 'Speaker without a name as a label' },
  name: { confidence: 0.92, reason: 'Name as a label' },
  single: { confidence: 0.85, reason: 'One name as a label, several times' },
  sign: { confidence: 0.92, reason: 'Question or answer sign at the start of a line' },
  other: { confidence: 0.8, reason: 'Label in the style that the document repeats' },
};

const timeReason = { confidence: 0.95, reason: 'Name with a time code on its own line' };

const whyOf = (found: LabelCandidate) =>
  found.separator === 'timeAfter' || found.separator === 'timeBefore' ? timeReason : reasons[found.shape];

/** A labelled turn runs to the next label, heading, closing note, or line at which `ends` says that somebody else goes on. */
export function labelledTurns(
  document: DocumentLines,
  labels: readonly LabelCandidate[],
  ends: (line: number) => boolean,
): FoundTurn[] {
  const record = new RecordLines(
    document,
    new Set(labels.flatMap((found) => [found.line, found.lastLine])),
    new Set(labels.flatMap(wordsOfSpeaker)),
  );
  return labels.flatMap((found, order) => {
    const next = labels[order + 1]?.line ?? document.lines.length;
    const speech = speechOf(document, found, next, (at, first) => {
      const role = record.roleOf(at, first);
      return role === 'speech' && ends(at) ? 'end' : role;
    });
    if (!speech) return [];
    return [
      {
        mention: mentionOf(found),
        attribution: { start: found.start, end: found.end },
        speech: [speech],
        ...whyOf(found),
      },
    ];
  });
}

/** The surname, or the words of the office. */
const wordsOfSpeaker = ({ person }: LabelCandidate): string[] =>
  person.kind === 'person'
    ? [...coreOfName(person.name).slice(-1), ...phraseWords(person.role)]
    : phraseWords(person.name);

function speechOf(
  document: DocumentLines,
  found: LabelCandidate,
  next: number,
  roleOf: (line: number, first: boolean) => 'speech' | 'aside' | 'end',
): TextRange | null {
  const own = document.lines[found.line] as Line;
  let start = found.speechStart < own.end && found.lastLine === found.line ? found.speechStart : -1;
  let end = start < 0 ? -1 : own.end - (isWholeBracket(own.text) ? 1 : 0);
  for (let at = found.lastLine + 1; at < next; at++) {
    const role = roleOf(at, start < 0);
    if (role === 'aside') continue;
    if (role === 'end') break;
    const line = document.lines[at] as Line;
    if (start < 0) start = line.start;
    end = line.end;
  }
  if (start < 0) return null;
  const length = isAside(document.text.slice(start, end))
    ? 0
    : lengthWithoutTrailingAsides(document.text.slice(start, end));
  return length > 0 ? { start, end: start + length } : null;
}
