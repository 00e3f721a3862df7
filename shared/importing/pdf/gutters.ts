/** A box of text on a line, as far as columns need it. */
interface Placed {
  readonly left: number;
  readonly right: number;
  readonly v: number;
  readonly size: number;
  readonly glyphs: { readonly length: number };
}

type Row = readonly Placed[];

/** White between two columns, from `top` to `bottom`, both lines included; columns within the columns are `inner`. */
export interface Gutter {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly inner: { readonly left: readonly Gutter[]; readonly right: readonly Gutter[] };
}

/** What columns of running text have at least: lines, width in sizes of letters, letters in the middle one of its lines, and how full that is. */
const least = { lines: 4, width: 9, letters: 14, fill: 0.55 };
const tolerance = 2;
/** Columns within columns: no page has more. */
const deepest = 3;

/**
 * The white between columns of running text: upright, free over many lines, with full lines on both of its sides. The white between a
 * name and what is said, or between the cells of a table, is none.
 * @param rows lines from the top, each from left to right
 */
export function findGutters(rows: readonly Row[], depth = 0): Gutter[] {
  const boxes = rows.flat();
  if (rows.length < least.lines || boxes.length < 2 * least.lines || depth > deepest) return [];
  const size = median(boxes.map((box) => box.size));
  let best: Band | null = null;
  for (const x of candidates(rows, size)) {
    for (const band of bandsAt(rows, x, size, depth)) if (!best || band.lines > best.lines) best = band;
  }
  if (!best) return [];
  const { x, from, to } = best;
  const inside = rows.slice(from, to);
  return [
    ...findGutters(rows.slice(0, from), depth + 1),
    {
      x,
      top: inside[0]?.[0]?.v ?? 0,
      bottom: inside.at(-1)?.[0]?.v ?? 0,
      inner: {
        left: findGutters(
          sideOf(inside, (box) => middle(box) < x),
          depth + 1,
        ),
        right: findGutters(
          sideOf(inside, (box) => middle(box) >= x),
          depth + 1,
        ),
      },
    },
    ...findGutters(rows.slice(to), depth + 1),
  ];
}

/** Whether the gap between two boxes of a line is white between columns. */
export function liesOnGutter(gutters: readonly Gutter[], left: number, right: number, v: number): boolean {
  return gutters.some(
    ({ x, top, bottom, inner }) =>
      v <= top + tolerance &&
      v >= bottom - tolerance &&
      ((left <= x + tolerance && right >= x - tolerance) ||
        liesOnGutter(x >= right ? inner.left : inner.right, left, right, v)),
  );
}

/** The part of a page between gutters that something stands in; `''` where there are none. */
export function regionOf(gutters: readonly Gutter[], middle: number, v: number): string {
  const at = gutters.findIndex(({ top, bottom }) => v <= top + tolerance && v >= bottom - tolerance);
  const gutter = gutters[at];
  if (!gutter) return '';
  const { x, inner } = gutter;
  return middle < x
    ? `${at}<${regionOf(inner.left, middle, v)}`
    : `${at}>${regionOf(inner.right, middle, v)}`;
}

interface Band {
  readonly x: number;
  /** Rows, half-open. */
  readonly from: number;
  readonly to: number;
  readonly lines: number;
}

/** Where columns may part: just before an edge at which many lines begin, or just after one at which many end. */
function candidates(rows: readonly Row[], size: number): number[] {
  const begins = new Map<number, number>();
  const ends = new Map<number, number>();
  const count = (edges: Map<number, number>, edge: number) => {
    const place = Math.round(edge / tolerance);
    edges.set(place, (edges.get(place) ?? 0) + 1);
  };
  for (const row of rows) {
    let right = Number.NEGATIVE_INFINITY;
    for (const [index, box] of row.entries()) {
      if (box.left - right > 0.7 * size) count(begins, box.left);
      right = Math.max(right, box.right);
      if ((row[index + 1]?.left ?? Number.POSITIVE_INFINITY) - right > 0.7 * size) count(ends, right);
    }
  }
  const frequent = (edges: ReadonlyMap<number, number>) =>
    [...edges]
      .filter(([place, lines]) => lines + (edges.get(place + 1) ?? 0) >= least.lines)
      .sort(([, a], [, b]) => b - a)
      .slice(0, 8)
      .map(([place]) => place * tolerance);
  return [
    ...frequent(begins).map((edge) => edge - 0.3 * size - tolerance / 2),
    ...frequent(ends).map((edge) => edge + 0.3 * size + tolerance / 2),
  ];
}

/** Runs of lines that leave `x` free and have columns on both of its sides. */
function bandsAt(rows: readonly Row[], x: number, size: number, depth: number): Band[] {
  const bands: Band[] = [];
  let from = 0;
  for (let at = 0; at <= rows.length; at++) {
    const row = rows[at];
    const crossed = row?.some((box) => box.left < x - 0.2 * size && box.right > x + 0.2 * size) ?? true;
    if (!crossed) continue;
    const lines = columnLines(rows.slice(from, at), x, size, depth);
    if (lines > 0) bands.push({ x, from, to: at, lines });
    from = at + 1;
  }
  return bands;
}

/** Lines on both sides together; 0 when one side is no column of running text. */
function columnLines(rows: readonly Row[], x: number, size: number, depth: number): number {
  const left = sideOf(rows, (box) => middle(box) < x);
  const right = sideOf(rows, (box) => middle(box) >= x);
  if (!isColumn(left, size, depth) || !isColumn(right, size, depth)) return 0;
  return left.length + right.length;
}

function isColumn(rows: readonly Row[], size: number, depth: number): boolean {
  if (rows.length < least.lines) return false;
  const begin = Math.min(...rows.map(leftOf));
  const width = Math.max(...rows.map(rightOf)) - begin;
  if (width < least.width * size) return false;
  const fill = median(rows.map((row) => rightOf(row) - leftOf(row))) / width;
  const letters = median(rows.map((row) => row.reduce((sum, { glyphs }) => sum + glyphs.length, 0)));
  if (fill < least.fill || letters < least.letters) return false;
  return gapsIn(rows, size) < 0.3 || findGutters(rows, depth + 1).length > 0;
}

/** How many lines of a column have wide gaps, as tables have; 0 to 1. */
function gapsIn(rows: readonly Row[], size: number): number {
  const gappy = rows.filter((row) =>
    row.some((box, index) => index > 0 && box.left - (row[index - 1]?.right ?? 0) > 2 * size),
  );
  return gappy.length / rows.length;
}

const leftOf = (row: Row) => row[0]?.left ?? 0;
const rightOf = (row: Row) => Math.max(...row.map(({ right }) => right));
const middle = ({ left, right }: Placed) => (left + right) / 2;
const sideOf = (rows: readonly Row[], keeps: (box: Placed) => boolean): Row[] =>
  rows.map((row) => row.filter(keeps)).filter((row) => row.length > 0);

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
