import type { TextRange } from '../../text/position';
import type { Line } from '../documentLines';

const sign = /[\p{L}\p{N}]/u;
const starred = /^\*\*(?=\S)(.*\S)\*\*$/su;

/** True when every letter of the line is emphasised so. */
export function isWhole(line: Line, kind: 'bold' | 'italic'): boolean {
  if (kind === 'bold' && starred.test(line.text)) return true;
  let at = line.start;
  let touched = false;
  for (const mark of line.marks) {
    if (mark.kind !== kind) continue;
    if (sign.test(line.text.slice(at - line.start, mark.start - line.start))) return false;
    at = Math.max(at, mark.end);
    touched = true;
  }
  return touched && !sign.test(line.text.slice(at - line.start));
}

/** The words of a line without the stars that plain text keeps of bold print. */
export function bareRange(line: Line): TextRange {
  return starred.test(line.text)
    ? { start: line.start + 2, end: line.end - 2 }
    : { start: line.start, end: line.end };
}

/** `**Werkstattkonzert:** Samstag, …`: a line that opens with bold words and a colon, as in a box of facts. */
export function opensWithBoldKey(line: Line): boolean {
  const first = line.marks[0];
  if (!first || first.kind !== 'bold' || first.start !== line.start) return false;
  const words = line.text.slice(0, first.end - line.start);
  return /[:：]\s*$/u.test(words) || /^\s*[:：]/u.test(line.text.slice(first.end - line.start));
}
