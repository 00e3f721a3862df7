import type { TextRange } from '../text/position';
import type { DetectionInput } from './detection';
import type { DocumentLines } from './documentLines';
import type { FoundTurn, Mention } from './foundTurn';
import { type LabelCandidate, mentionOf } from './labels/labelCandidate';
import { parsePersonPhrase } from './personPhrase';
import { isAside } from './stageDirections';

interface Open {
  mention: Mention;
  attribution: TextRange | null;
  speech: TextRange[];
  confidence: number;
  reason: string;
}

const sameSpeaker = (a: Mention, b: Mention): boolean =>
  a.name.toLowerCase() === b.name.toLowerCase() && a.kind === b.kind;

/** A voice is a name as its format states it; a form of address or a role before it is recognised. */
export function statedMention(speaker: string): Mention {
  const person = parsePersonPhrase(speaker);
  return person
    ? { kind: person.kind, name: person.name, role: person.role, honorific: person.honorific }
    : { kind: 'person', name: speaker.trim(), role: '', honorific: '' };
}

/**
 * Turns that the format states, and captions without a voice of their own that carry the speaker before them on. Stated turns of
 * one speaker that follow each other are one.
 */
export function statedTurns(document: DocumentLines, stated: DetectionInput['stated']): FoundTurn[] {
  const pieces = stated
    .flatMap((turn) => turn.speech.map((range, at) => ({ range, turn, first: at === 0 })))
    .sort((a, b) => a.range.start - b.range.start);
  const turns: Open[] = [];
  let current: Open | null = null;
  let at = 0;
  const take = (limit: number): void => {
    for (let piece = pieces[at]; piece && piece.range.start < limit; piece = pieces[++at]) {
      const mention = statedMention(piece.turn.speaker);
      if (current && sameSpeaker(current.mention, mention)) current.speech.push(piece.range);
      else {
        current = {
          mention,
          attribution: piece.turn.attribution,
          speech: [piece.range],
          confidence: 0.99,
          reason: 'Stated in the file',
        };
        turns.push(current);
      }
    }
  };
  let covered = 0;
  for (const line of document.lines) {
    take(line.end);
    const last = pieces[at - 1];
    covered = Math.max(covered, last?.range.end ?? 0);
    if (line.start < covered || line.kind !== 'caption' || isAside(line.text)) continue;
    const open = current as Open | null;
    if (/^[-–—]|^>>/.test(line.text)) current = null;
    else if (open) {
      open.speech.push({ start: line.start, end: line.end });
      open.confidence = 0.9;
      open.reason = 'Stated in the file; captions without a voice go on with the speaker before';
    }
  }
  take(Number.POSITIVE_INFINITY);
  return turns;
}

/** Captions with labels in their text: a label holds until the next one, sounds in brackets are nobody's. */
export function captionTurns(document: DocumentLines, labels: readonly LabelCandidate[]): FoundTurn[] {
  const labelAt = new Map(labels.map((found) => [found.line, found]));
  const turns: Open[] = [];
  let current: Open | null = null;
  let lastBlock = -1;
  document.lines.forEach((line, index) => {
    const found = labelAt.get(index);
    if (found) {
      const mention = mentionOf(found);
      if (!current || !sameSpeaker(current.mention, mention)) {
        const attribution = { start: found.start, end: found.end };
        current = {
          mention,
          attribution,
          speech: [],
          confidence: 0.94,
          reason: 'Name before a colon in the captions',
        };
        turns.push(current);
      }
      if (found.speechStart < line.end) current.speech.push({ start: found.speechStart, end: line.end });
    } else if (isAside(line.text)) return;
    else if (/^(?:[-–—]\s|>>)/.test(line.text)) current = null;
    else if (current) extend(current, { start: line.start, end: line.end }, lastBlock === line.block);
    lastBlock = line.block;
  });
  return turns.filter((turn) => turn.speech.length > 0);
}

/** Lines of one caption are one stretch of speech. */
function extend(turn: Open, range: TextRange, sameCaption: boolean): void {
  const last = turn.speech[turn.speech.length - 1];
  if (last && sameCaption) turn.speech[turn.speech.length - 1] = { start: last.start, end: range.end };
  else turn.speech.push(range);
}
