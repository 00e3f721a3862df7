import { type Gutter, regionOf } from './gutters';
import type { PageText } from './lineSegments';
import { type Line, lineOf, type Segment } from './lines';
import { type TableCell, tableCells } from './tableRows';

/**
 * The lines of one direction of writing in the order in which they are read. Most files draw them so; those that do not are told by
 * steps upwards within a column, and by columns that are drawn line by line across the page.
 */
export function linesInOrder({ segments, gutters }: PageText): Line[] {
  const outside = segments.filter((each) => regionOf(gutters, middle(each), each.v) === '');
  return inOrder(segments, gutters, tableCells(rowsFromTop(outside)));
}

/** The same for text that is known to be no table. */
export const plainLinesInOrder = ({ segments, gutters }: PageText): Line[] =>
  inOrder(segments, gutters, new Map());

function inOrder(
  segments: readonly Segment[],
  gutters: readonly Gutter[],
  cells: ReadonlyMap<Segment, TableCell>,
): Line[] {
  const drawn = isMessy(segments) ? rowsFromTop(segments).flat() : withEdgesInPlace(segments);
  return intoLines(byColumns(withTables(drawn, cells), gutters), gutters, cells);
}

/** A step from one stretch to the next goes back when it leads up to one that stands over it. */
function goesBack(from: Segment, to: Segment): boolean {
  const shared = Math.min(from.right, to.right) - Math.max(from.left, to.left);
  const narrower = Math.min(from.right - from.left, to.right - to.left);
  return to.v > from.v + 0.5 * from.size && shared > 0.3 * narrower;
}

/** Whether stretches follow each other in no order of reading, as in files that put every word or line anywhere; boxes and margins that are drawn late make a few steps back only. */
export function isMessy(segments: readonly Segment[]): boolean {
  let back = 0;
  for (const [index, segment] of segments.entries()) {
    const next = segments[index + 1];
    if (next && goesBack(segment, next)) back++;
  }
  return back > 1 && back > 0.15 * segments.length;
}

/** Lines from the top, each from left to right. */
function rowsFromTop(segments: readonly Segment[]): Segment[][] {
  const rows: Segment[][] = [];
  for (const segment of [...segments].sort((a, b) => b.v - a.v)) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (row && first && Math.abs(first.v - segment.v) <= 0.3 * segment.size) row.push(segment);
    else rows.push([segment]);
  }
  for (const row of rows) row.sort((a, b) => a.left - b.left);
  return rows;
}

/** A table stands where the first of its stretches does, cell after cell. */
function withTables(segments: readonly Segment[], cells: ReadonlyMap<Segment, TableCell>): Segment[] {
  if (cells.size === 0) return [...segments];
  const tables = new Map<number, Segment[]>();
  for (const [segment, { table }] of cells) {
    const own = tables.get(table);
    if (own) own.push(segment);
    else tables.set(table, [segment]);
  }
  return segments.flatMap((segment) => {
    const table = cells.get(segment)?.table;
    if (table === undefined) return [segment];
    const own = tables.get(table) ?? [];
    tables.delete(table);
    return own;
  });
}

/** The foot of a page may be drawn before its text, and the head after it. */
function withEdgesInPlace(segments: readonly Segment[]): Segment[] {
  const order = [...segments];
  const [first] = order;
  if (first && order.length > 1 && order.every((each) => each === first || each.v > first.v + first.size)) {
    order.push(...order.splice(0, 1));
  }
  const last = order.at(-1);
  if (last && order.length > 1 && order.every((each) => each === last || each.v < last.v - last.size)) {
    order.unshift(...order.splice(-1));
  }
  return order;
}

/** Puts what stands beside a gutter into order: one column, then the other, where the first of them was. */
function byColumns(segments: readonly Segment[], gutters: readonly Gutter[]): Segment[] {
  let order = [...segments];
  for (const gutter of gutters) {
    const { x, inner } = gutter;
    const isInside = (each: Segment) => regionOf([gutter], middle(each), each.v) !== '';
    const inside = order.filter(isInside);
    const left = byColumns(column(inside.filter((each) => middle(each) < x)), inner.left);
    const right = byColumns(column(inside.filter((each) => middle(each) >= x)), inner.right);
    const rtl = inside.filter((each) => each.rtl).length > inside.length / 2;
    const [from, to] = [order.findIndex(isInside), order.findLastIndex(isInside)];
    if (from < 0) continue;
    const between = order.slice(from, to + 1).filter((each) => !isInside(each));
    order = [
      ...order.slice(0, from),
      ...between.filter(({ v }) => v > gutter.top),
      ...(rtl ? [...right, ...left] : [...left, ...right]),
      ...between.filter(({ v }) => v <= gutter.top),
      ...order.slice(to + 1),
    ];
  }
  return order;
}

/** A column keeps the order of drawing where that goes downwards. */
const column = (segments: readonly Segment[]): Segment[] =>
  segments.some((each, index) => {
    const next = segments[index + 1];
    return next !== undefined && goesBack(each, next);
  })
    ? rowsFromTop(segments).flat()
    : [...segments];

const middle = ({ left, right }: Segment) => (left + right) / 2;

/** Stretches that follow each other on one line are that line. */
function intoLines(
  segments: readonly Segment[],
  gutters: readonly Gutter[],
  cells: ReadonlyMap<Segment, TableCell>,
): Line[] {
  const lines: Segment[][] = [];
  for (const segment of segments) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (line && last && continues(last, segment) && isOneCell(cells.get(last), cells.get(segment)))
      line.push(segment);
    else lines.push([segment]);
  }
  return lines.map((line) => {
    const [first] = line;
    const whole = lineOf(line, first && regionOf(gutters, middle(first), first.v));
    const place = first && cells.get(first);
    return place ? { ...whole, part: place.part, cell: place.cell } : whole;
  });
}

const isOneCell = (a: TableCell | undefined, b: TableCell | undefined) =>
  a?.part === b?.part && a?.cell === b?.cell;

/** Whether a stretch stands beside the one before it, in the direction of reading, on the same line. */
function continues(last: Segment, next: Segment): boolean {
  if (Math.abs(last.v - next.v) > 0.25 * Math.min(last.size, next.size)) return false;
  return last.rtl || next.rtl
    ? next.right <= last.left + 1 || next.left >= last.right - 1
    : next.left >= last.right - 1;
}
