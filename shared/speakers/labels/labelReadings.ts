import type { DocumentLines, Line } from '../documentLines';
import { isAside } from '../stageDirections';
import { isWholeBracket, type LabelCandidate, type Reading } from './labelCandidate';
import { leadOf } from './labelLead';
import { readExplained } from './legend';
import { readColon } from './readColon';
import { readAngle, readBold, readBracket, readCell, readDash, readQuestion } from './readInline';
import { readLine } from './readLine';
import { readStop } from './readStop';
import { readBelowTime, readTimeAfter } from './readTimed';
import { readUnknown, returning } from './returningLabels';

/** Reads what could be labels, one for a line at most. */
export function readLabels(document: DocumentLines): LabelCandidate[] {
  const found: LabelCandidate[] = [];
  const unread = new Set<LabelCandidate>();
  for (let index = 0; index < document.lines.length; index++) {
    const line = document.lines[index] as Line;
    if (isAside(line.text) && !isWholeBracket(line.text)) {
      const below = readBelowTime(document, index);
      if (below) {
        found.push(below);
        index = below.lastLine;
      }
      continue;
    }
    const reading = { document, line, index, lead: leadOf(line.text) };
    const known = readLabel(reading);
    const label = known ?? readUnknown(reading);
    if (!label) continue;
    if (!known) unread.add(label);
    found.push(label);
    index = label.lastLine;
  }
  return returning(found, unread);
}

/** Reads the beginning of a line as a label; the surest reading wins. Null when nothing there looks like one. */
function readLabel(reading: Reading): LabelCandidate | null {
  const { line, lead } = reading;
  const timed = readTimeAfter(reading) ?? readExplained(reading);
  if (timed) return timed;
  const colon = line.kind === 'heading' ? null : readColon(reading);
  if (colon && (colon.shape !== 'other' || colon.bold || lead.timed || line.kind === 'caption')) return colon;
  const inline =
    line.kind === 'heading'
      ? null
      : (readAngle(reading) ??
        readBracket(reading) ??
        readQuestion(reading) ??
        readParted(reading) ??
        readBold(reading));
  return inline ?? colon ?? readLine(reading);
}

/** By a tab, a stop or a dash; wide spaces inside what stands before a stop or a dash part nothing. */
function readParted(reading: Reading): LabelCandidate | null {
  const cell = readCell(reading);
  if (cell && reading.line.text.includes('\t')) return cell;
  const signed = cell ? (readDash(reading) ?? readStop(reading)) : (readStop(reading) ?? readDash(reading));
  const isSplit =
    cell?.shape !== 'sign' &&
    signed !== null &&
    signed.shape === 'address' &&
    signed.end > (cell?.speechStart ?? 0);
  return cell && !isSplit ? cell : signed;
}
