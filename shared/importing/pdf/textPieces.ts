import type { CellLine } from './joinedLines';
import type { Cell } from './lines';
import type { TextPiece } from './pagePositions';

const rtlLetter = /[\u0590-\u08ff\u{1e900}-\u{1e95f}]/u;
const forwardLetter = /[\p{L}\p{Nd}]/u;

/** 1 for what runs from left to right, -1 for what runs from right to left, 0 for signs that follow what is around them. */
function directionOfCell({ text }: Cell): number {
  if (/\p{Nd}/u.test(text)) return 1;
  if (rtlLetter.test(text)) return -1;
  return forwardLetter.test(text) ? 1 : 0;
}

interface Run {
  readonly cells: readonly Cell[];
  readonly direction: number;
}

/** The pieces that a line's text is in, one for each run of one direction; `start` is where its text begins in the block. */
export function piecesOf({ cells, page, angle, v, size, rtl }: CellLine, start: number): TextPiece[] {
  let at = start;
  return runsOf(cells, rtl).map(({ cells: run, direction }) => {
    const from = at;
    at += run.reduce((sum, { text }) => sum + text.length, 0);
    return { page, start: from, end: at, x: bordersOf(run, direction), y: v, size, angle };
  });
}

function runsOf(cells: readonly Cell[], rtl: boolean): Run[] {
  const isPlain = !cells.some(({ text }) => text.charCodeAt(0) >= 0x590 && rtlLetter.test(text));
  if (isPlain) return cells.length === 0 ? [] : [{ cells, direction: 1 }];
  const directions = cells.map(directionOfCell);
  const runs: { readonly cells: Cell[]; readonly direction: number }[] = [];
  for (const [index, cell] of cells.entries()) {
    const run = runs.at(-1);
    const last = run?.cells.at(-1);
    const direction = directions[index] ?? 0;
    if (
      run &&
      last &&
      (direction === 0 || direction === run.direction) &&
      touches(last, cell, run.direction)
    ) {
      run.cells.push(cell);
    } else runs.push({ cells: [cell], direction: direction || (rtl ? -1 : 1) });
  }
  return runs;
}

function touches(last: Cell, next: Cell, direction: number): boolean {
  const gap = direction > 0 ? next.left - last.right : last.left - next.right;
  return Math.abs(gap) < Math.max(last.size, next.size);
}

/** The borders of the characters of a run: each begins where its letter does, so that a gap belongs to the letter before it. */
function bordersOf(cells: readonly Cell[], direction: number): number[] {
  const borders: number[] = [];
  for (const [index, cell] of cells.entries()) {
    const next = cells[index + 1];
    const [begin, own] = direction > 0 ? [cell.left, cell.right] : [cell.right, cell.left];
    const following = next && (direction > 0 ? next.left : next.right);
    const end = following ?? own;
    const { length } = cell.text;
    for (let unit = 0; unit < length; unit++) borders.push(begin + ((own - begin) * unit) / length);
    if (!next) borders.push(end);
  }
  return borders;
}
