import type { TextRange } from '../../text/position';
import type { DetectionInput } from '../detection';
import type { DocumentLines } from '../documentLines';
import type { FoundTurn, Mention } from '../foundTurn';
import { formKey } from '../names/nameForms';
import { parsePersonPhrase } from '../personPhrase';
import { isAside } from '../stageDirections';

interface Open {
  mention: Mention;
  attribution: TextRange | null;
  speech: TextRange[];
  confidence: number;
  reason: string;
}

/** The same naming: `SENATOR PIKE` and `MS. PIKE` may be two. */
export const sameSpeaker = (a: Mention, b: Mention): boolean =>
  formKey(a).toLowerCase() === formKey(b).toLowerCase();

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
