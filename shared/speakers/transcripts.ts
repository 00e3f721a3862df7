import type { TextRange } from '../text/position';
import type { DocumentLines, Line } from './documentLines';
import type { FoundTurn, Mention } from './foundTurn';
import type { LabelCandidate, LabelShape } from './labels';
import { readLabel } from './labels';
import { coreOfName } from './people';
import { isAside, isHeadingLine, lengthWithoutTrailingAsides } from './stageDirections';

/** Labels that are believed, in order. */
export function acceptedLabels(document: DocumentLines): LabelCandidate[] {
  const candidates = document.lines.flatMap((line, index) => {
    const found = line.kind === 'heading' || isAside(line.text) ? null : readLabel(line, index);
    return found && !found.quoted ? [found] : [];
  });
  return believe(candidates);
}

const firm: ReadonlySet<LabelShape> = new Set(['capitals', 'address', 'role', 'nameless', 'time']);

const personKey = (found: LabelCandidate): string => {
  const core = coreOfName(found.person.name);
  return found.person.kind === 'person' ? (core[core.length - 1] ?? '') : core.join(' ');
};

/** One label proves little; a dialogue shows itself by several, and by the same people coming back. */
function believe(candidates: readonly LabelCandidate[]): LabelCandidate[] {
  const times = new Map<string, number>();
  for (const found of candidates) times.set(personKey(found), (times.get(personKey(found)) ?? 0) + 1);
  const often = (found: LabelCandidate, least: number): boolean =>
    (times.get(personKey(found)) ?? 0) >= least;
  const returning = new Set(candidates.filter((found) => often(found, 2)).map(personKey));
  const firmOnes = candidates.filter(
    (found) => firm.has(found.shape) || (found.shape === 'question' && often(found, 2)),
  );
  const dialogue = returning.size >= 2 || firmOnes.length >= 3;
  if (!dialogue && firmOnes.length < 2) return [];
  const timed = candidates.filter((found) => found.shape === 'time').length;
  const byTime = timed >= 3 && timed * 2 >= candidates.length;
  return candidates.filter((found) => {
    if (byTime) return found.shape === 'time';
    switch (found.shape) {
      case 'capitals':
      case 'address':
      case 'role':
      case 'time':
        return true;
      case 'nameless':
        return often(found, 2) || firmOnes.length >= 3;
      case 'name':
        return dialogue && (often(found, 2) || firmOnes.length >= 3);
      default:
        return dialogue && often(found, 2);
    }
  });
}

/** Why a labelled turn is believed, in words. */
const reasons: Readonly<Record<LabelShape, { confidence: number; reason: string }>> = {
  capitals: { confidence: 0.96, reason: 'Name in capitals before a colon' },
  address: { confidence: 0.96, reason: 'Form of address and name at the start of a line' },
  role: { confidence: 0.95, reason: 'Name and role before a colon' },
  nameless: { confidence: 0.9, reason: 'Speaker without a name before a colon' },
  time: { confidence: 0.95, reason: 'Name with a time code on its own line' },
  name: { confidence: 0.92, reason: 'Name before a colon' },
  single: { confidence: 0.85, reason: 'One name before a colon, several times' },
  question: { confidence: 0.92, reason: 'Question or answer sign at the start of a line' },
};

export const mentionOf = (found: LabelCandidate): Mention => ({
  kind: found.person.kind,
  name: found.person.name,
  role: found.person.role,
  honorific: found.person.honorific,
});

/** A labelled turn runs to the next label, heading, or line at which `ends` says that somebody else goes on. */
export function labelledTurns(
  document: DocumentLines,
  labels: readonly LabelCandidate[],
  ends: (line: number) => boolean,
): FoundTurn[] {
  return labels.flatMap((found, order) => {
    const next = labels[order + 1]?.line ?? document.lines.length;
    const speech = speechOf(document, found, next, ends);
    if (!speech) return [];
    const why = reasons[found.shape];
    return [
      {
        mention: mentionOf(found),
        attribution: { start: found.start, end: found.end },
        speech: [speech],
        ...why,
      },
    ];
  });
}

function speechOf(
  document: DocumentLines,
  found: LabelCandidate,
  next: number,
  ends: (line: number) => boolean,
): TextRange | null {
  const own = document.lines[found.line] as Line;
  let start = found.speechStart < own.end ? found.speechStart : -1;
  let end = start < 0 ? -1 : own.end;
  for (let at = found.line + 1; at < next; at++) {
    const line = document.lines[at] as Line;
    if (isAside(line.text)) continue;
    if (isHeadingLine(line) || ends(at)) break;
    if (start < 0) start = line.start;
    end = line.end;
  }
  if (start < 0) return null;
  const length = lengthWithoutTrailingAsides(document.text.slice(start, end));
  return length > 0 ? { start, end: start + length } : null;
}
