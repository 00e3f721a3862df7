import { type Segment, textOfCells } from './lines';
import { letterBullet, markerOf } from './listMarkers';
import type { PdfPart } from './pdfPage';

/** The cell of a table that a stretch of text stands in. */
export interface TableCell {
  readonly part: PdfPart;
  /** From 0, in the direction of reading. */
  readonly cell: number;
  /** Which table of those looked at, from 0. */
  readonly table: number;
}

/** Letters that a cell of a table of two columns has at most; more is a text beside a name. */
const shortCell = 24;
/** In sizes of letters: how far the next row is below at most, and how far the next line of a cell. */
const furthest = { row: 3, line: 1.5 };
/** Rows whose distance is so many times the least one are parted by white. */
const parted = 1.12;

/** No page has tables of more. */
const most = { columns: 50, lines: 300 };

/** Stretches on one line of the page, from left to right. */
type Row = readonly Segment[];

interface Columns {
  readonly left: number;
  readonly right: number;
}

/**
 * The cells of the tables among stretches of text, in the order of reading: rows one under the other, with white between their columns that goes through all of
 * them. The lines of a cell are one cell. A number before an item of a list, or a name before what is said, makes no table.
 * @param rows from the top
 */
export function tableCells(rows: readonly Row[]): Map<Segment, TableCell> {
  const cells = new Map<Segment, TableCell>();
  let table = 0;
  for (let from = 0; from < rows.length; ) {
    if (!isWide(rows[from])) {
      from++;
      continue;
    }
    const { columns, to } = regionAt(rows, from);
    const tableRows = rowsOfTable(rows.slice(from, to), columns.length);
    if (isTable(tableRows, columns.length)) {
      for (const row of tableRows)
        for (const [each, cell] of cellsOf(row, columns)) cells.set(each, { ...cell, table });
      table++;
      from = to;
    } else from++;
  }
  return cells;
}

const isWide = (row: Row | undefined) =>
  row !== undefined && row.length > 1 && row.length <= most.columns && !hasLabel(row);

/** What stands before a text and is no cell: a bullet, a number, a letter, a name. */
function hasLabel(row: Row): boolean {
  if (row.length !== 2) return false;
  const [label = '', other = ''] = (row[0]?.rtl ? [...row].reverse() : row).map(({ cells }) =>
    textOfCells(cells),
  );
  const marker = markerOf(`${label} ${other}`);
  return (
    (marker !== null && marker.length >= label.length) ||
    letterBullet.test(`${label} `) ||
    /^.{1,40}[:.]$/u.test(label)
  );
}

/** The rows from `from` on that fit into common columns. */
function regionAt(rows: readonly Row[], from: number): { columns: Columns[]; to: number } {
  let columns: Columns[] = [...(rows[from] ?? [])];
  let to = from + 1;
  for (; to < rows.length && to - from < most.lines; to++) {
    const [last, next] = [rows[to - 1]?.[0], rows[to]];
    const [first] = next ?? [];
    if (!last || !next || !first || last.angle !== first.angle) break;
    const step = (last.v - first.v) / Math.max(last.size, first.size);
    if (
      step > furthest.row ||
      (next.length === 1 && step > furthest.line) ||
      (next.length > 1 && !isWide(next))
    )
      break;
    const widened = withRow(columns, next);
    if (!widened) break;
    columns = widened;
  }
  return { columns, to };
}

/** Columns widened by a row; null when one of its stretches stands in two of them, or two in one. */
function withRow(columns: readonly Columns[], row: Row): Columns[] | null {
  if (row.length === columns.length) {
    // Heads stand in the middle of their columns often, over none of the words below.
    const sorted = [...columns].sort((a, b) => a.left - b.left);
    const paired = row.map(({ left, right }, at) => ({
      left: Math.min(left, sorted[at]?.left ?? left),
      right: Math.max(right, sorted[at]?.right ?? right),
    }));
    if (areApart(paired)) return paired;
  }
  const result = [...columns];
  const taken = new Set<number>();
  for (const { left, right, size } of row) {
    const over = result.flatMap((each, at) =>
      left < each.right + 0.3 * size && right > each.left - 0.3 * size ? [at] : [],
    );
    const [at] = over;
    if (over.length > 1 || (at !== undefined && taken.has(at)) || (at === undefined && row.length === 1))
      return null;
    if (at === undefined) taken.add(result.push({ left, right }) - 1);
    else {
      const own = result[at] ?? { left, right };
      result[at] = { left: Math.min(left, own.left), right: Math.max(right, own.right) };
      taken.add(at);
    }
  }
  return areApart([...result].sort((a, b) => a.left - b.left)) ? result : null;
}

const areApart = (columns: readonly Columns[]) =>
  columns.every(({ left }, at) => left >= (columns[at - 1]?.right ?? left));

/** Lines of a region as rows of a table. White between rows tells them apart; without it, every line in the first column begins one. */
function rowsOfTable(region: readonly Row[], columns: number): Row[][] {
  const steps = region.slice(1).map((row, at) => (region[at]?.[0]?.v ?? 0) - (row[0]?.v ?? 0));
  const least = Math.min(...steps);
  const isParted = steps.some((step) => step > parted * least);
  const begin = Math.min(...region.map((row) => row[0]?.left ?? 0));
  const rows: Row[][] = [];
  for (const [index, row] of region.entries()) {
    const [first] = row;
    const open = rows.at(-1);
    const step = steps[index - 1] ?? 0;
    const isNear = step <= parted * least && step <= furthest.line * (first?.size ?? 0);
    const isLine = row.length === 1 || row.length < columns;
    const goesOn = isParted ? isNear && isLine : isLine && (first?.left ?? 0) > begin + (first?.size ?? 0);
    if (open && (goesOn || row.length === 1)) open.push(row);
    else rows.push([row]);
  }
  return rows;
}

function isTable(rows: readonly (readonly Row[])[], columns: number): boolean {
  if (rows.length < 2 || columns < 2) return false;
  if (columns > 2) return true;
  const longest = rows.map((row) => {
    const lengths = new Map<number, number>();
    for (const { left, cells } of row.flat()) {
      const column = Math.round(left);
      lengths.set(column, (lengths.get(column) ?? 0) + cells.length);
    }
    return Math.max(...lengths.values());
  });
  const short = longest.filter((letters) => letters <= shortCell).length;
  return rows.length > 2 && short >= 0.8 * rows.length;
}

function cellsOf(row: readonly Row[], columns: readonly Columns[]): [Segment, Omit<TableCell, 'table'>][] {
  const part: PdfPart = { kind: 'tableRow', level: 0, cells: [] };
  const stretches = row.flat();
  const sorted = [...columns].sort((a, b) => a.left - b.left);
  if (stretches.filter(({ rtl }) => rtl).length > stretches.length / 2) sorted.reverse();
  const columnOf = (stretch: Segment) =>
    sorted.findIndex(({ left, right }) => stretch.left >= left && stretch.right <= right);
  return stretches
    .map((stretch): [Segment, Omit<TableCell, 'table'>] => [
      stretch,
      { part, cell: Math.max(columnOf(stretch), 0) },
    ])
    .sort(([, a], [, b]) => a.cell - b.cell);
}
