import type { CellLine } from './joinedLines';
import { type Cell, type Line, lettersOf } from './lines';

/** In sizes of the letters around: how small a raised sign is at most, and how far raised at least. */
const small = 0.88;
const raised = 0.15;

/** Digits that are raised behind a word, or before a note, as `[1]`; so a note and the place it belongs to can be found from each other. */
export function withNoteSigns(line: CellLine): CellLine {
  if (!line.cells.some((cell) => isRaisedDigit(cell, line))) return line;
  const cells: Cell[] = [];
  for (let at = 0; at < line.cells.length; ) {
    const end = endOfSign(line, at);
    const sign = line.cells.slice(at, end);
    const [first] = sign;
    const last = sign.at(-1);
    if (first && last && mayStandHere(cells)) {
      cells.push({ ...first, text: '[', right: first.left }, ...sign, {
        ...last,
        text: ']',
        left: last.right,
      });
      const next = line.cells[end];
      if (cells.length === sign.length + 2 && next && next.text !== ' ') {
        cells.push({ ...last, text: ' ', left: last.right, right: next.left });
      }
      at = end;
    } else cells.push(line.cells[at++] as Cell);
  }
  return { ...line, cells };
}

/** Whether a line begins with the sign of a note. */
export function beginsWithSign(line: Line): boolean {
  const first = line.segments[0]?.cells[0];
  return first !== undefined && lettersOf(line) > 2 && isRaisedDigit(first, line);
}

/** The signs of notes in a line, as they are written. */
export function signsIn({ segments, v, size }: Line): string[] {
  const text = segments
    .flatMap(({ cells }) => cells.map((cell) => (isRaisedDigit(cell, { v, size }) ? cell.text : ' ')))
    .join('');
  return text.trim() === '' ? [] : text.trim().split(/ +/);
}

const isRaisedDigit = ({ text, v, size }: Cell, line: Pick<Line, 'v' | 'size'>) =>
  size < small * line.size && v > line.v + raised * line.size && /^\p{Nd}$/u.test(text);

/** Where a sign that begins at `at` ends; `at` when none does. Longer numbers are powers or dates. */
function endOfSign(line: CellLine, at: number): number {
  let end = at;
  while (end < line.cells.length && isRaisedDigit(line.cells[end] as Cell, line)) end++;
  return end - at > 3 ? at : end;
}

/** After a word of some length or the end of a sentence, or at the start of a line: not in m² and 10³. */
function mayStandHere(before: readonly Cell[]): boolean {
  const text = before
    .slice(-3)
    .map((cell) => cell.text)
    .join('');
  return before.length === 0 || /(?:\p{L}{3}|[.,;:!?…»”"’')\]])$/u.test(text);
}
