import type { Line, Segment } from './lines';
import { followsBelow } from './pageColumns';

/** Letters that a cell of a table of two columns has at most; more is a text beside a name. */
const shortCell = 24;

/** The lines that are rows of a table: one under the other, their cells on common edges. */
export function tableLines(lines: readonly Line[]): Set<Line> {
  const rows = new Set<Line>();
  let from = 0;
  for (let at = 1; at <= lines.length; at++) {
    const [last, next] = [lines[at - 1], lines[at]];
    if (last && next && isRow(last) && isRow(next) && followsBelow(last, next) && isAligned(last, next))
      continue;
    const run = lines.slice(from, at);
    if (isTable(run)) {
      for (const line of run) rows.add(line);
      const head = lines[from - 1];
      if (head && isHead(head, run)) rows.add(head);
    }
    from = at;
  }
  return rows;
}

/** Heads of columns stand in the middle of them often, on no edge. */
function isHead(line: Line, [first]: readonly Line[]): boolean {
  if (!first || line.segments.length !== first.segments.length) return false;
  return followsBelow(line, first) && line.v - first.v < 3 * first.size;
}

const isRow = ({ segments, part }: Line) => segments.length > 1 && part === undefined;

function isAligned(a: Line, b: Line): boolean {
  const [fewer, more] = a.segments.length < b.segments.length ? [a, b] : [b, a];
  return fewer.segments.every((cell) => more.segments.some((other) => shareEdge(cell, other)));
}

function shareEdge(a: Segment, b: Segment): boolean {
  const near = 0.6 * Math.max(a.size, b.size);
  return (
    Math.abs(a.left - b.left) < near ||
    Math.abs(a.right - b.right) < near ||
    Math.abs(a.left + a.right - b.left - b.right) < 2 * near
  );
}

function isTable(run: readonly Line[]): boolean {
  const columns = Math.max(...run.map(({ segments }) => segments.length));
  if (run.length < 2 || columns < 2) return false;
  if (columns > 2) return true;
  const longest = run.map(({ segments }) => Math.max(...segments.map(({ cells }) => cells.length)));
  const short = longest.filter((letters) => letters <= shortCell).length;
  return run.length > 2 && short >= 0.8 * run.length;
}
