import { heaviest, type Line, lettersOf } from './lines';

/** How far the lines of a column reach on a page. */
export interface Column {
  readonly left: number;
  readonly right: number;
  /** Lines begin at few edges, so that where one begins means something. */
  readonly isFlush: boolean;
}

/** What a document's lines have in common. */
export interface Measures {
  /** The size of most letters, points. */
  readonly bodySize: number;
  /** From line to line, for letters of this size. */
  leadingOf(size: number): number;
}

export function measuresOf(pages: readonly (readonly Line[])[]): Measures {
  const sizes = new Map<number, number>();
  const leadings = new Map<number, Map<number, number>>();
  for (const lines of pages) {
    for (const [index, line] of lines.entries()) {
      add(sizes, half(line.size), lettersOf(line));
      const next = lines[index + 1];
      if (!next || !followsBelow(line, next) || half(line.size) !== half(next.size)) continue;
      const step = line.v - next.v;
      if (step > 3 * line.size) continue;
      const steps = leadings.get(half(line.size)) ?? new Map<number, number>();
      leadings.set(half(line.size), steps);
      add(steps, half(step), 1);
    }
  }
  const leading = new Map([...leadings].map(([size, steps]) => [size, heaviest(steps)]));
  return {
    bodySize: heaviest(sizes),
    leadingOf: (size) => leading.get(half(size)) ?? 1.3 * size,
  };
}

const half = (points: number) => Math.round(points * 2) / 2;
const add = (weights: Map<number, number>, key: number, weight: number) =>
  weights.set(key, (weights.get(key) ?? 0) + weight);

/** Whether a line stands under the one before it, in the same column of the same page. */
export function followsBelow(last: Line, next: Line): boolean {
  return (
    last.page === next.page &&
    last.angle === next.angle &&
    last.region === next.region &&
    next.v < last.v &&
    next.left < last.right &&
    next.right > last.left
  );
}

/** The column of each line: the lines that follow each other downwards without leaving its width. */
export function columnsOf(lines: readonly Line[]): Column[] {
  const columns: Column[] = [];
  let from = 0;
  for (let at = 1; at <= lines.length; at++) {
    const [last, next] = [lines[at - 1], lines[at]];
    if (last && next && followsBelow(last, next)) continue;
    const run = lines.slice(from, at);
    const column = {
      left: Math.min(...run.map(({ left }) => left)),
      right: Math.max(...run.map(({ right }) => right)),
      isFlush: isFlush(run),
    };
    for (let each = from; each < at; each++) columns.push(column);
    from = at;
  }
  return columns;
}

/** Lines that all end at one edge and begin at many are set to the other side. */
function isFlush(run: readonly Line[]): boolean {
  const begins = shareOfEdge(run.map(({ rtl, left, right }) => (rtl ? right : left)));
  const ends = shareOfEdge(run.map(({ rtl, left, right }) => (rtl ? left : right)));
  return run.length < 4 || begins >= 0.25 || ends < 0.6;
}

/** How many of these edges are one and the same; 0 to 1. */
function shareOfEdge(edges: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const edge of edges) {
    const place = Math.round(edge / 2);
    for (const near of [place, place + 1]) add(counts, near, 1);
  }
  return Math.max(...counts.values()) / edges.length;
}
