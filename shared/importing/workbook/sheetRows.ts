import type { TableRows } from '../tables/tableLayout';
import type { RowCells } from './sheetWalk';

/** The cells of a sheet as rows of text. */
export interface SheetRows {
  /** Up to the last row and, in each, the last cell that holds words. */
  readonly rows: TableRows;
  /** The number of columns that were kept, where some cells stand so far out that not all can be. */
  readonly cutAt?: number;
}

/** What stands in the memory at most, whatever the file holds; a workbook of the size that may come in has at most a tenth of it filled. */
const mostCells = 20_000_000;

const noCells: readonly string[] = [];

/** Puts the cells of a sheet in their places. Blank rows cost nothing; of cells far to the right as many are kept as have room. */
export function denseRows(found: ReadonlyMap<number, RowCells>, most = mostCells): SheetRows {
  let height = 0;
  for (const row of found.keys()) height = Math.max(height, row + 1);
  const rows: (readonly string[])[] = Array.from({ length: height }, () => noCells);
  const widths = [...found.values()].map(({ columns }) =>
    columns.reduce((last, each) => Math.max(last, each + 1), 0),
  );
  const width = widthWithin(widths, most);
  for (const [row, { columns, texts }] of found) {
    const last = columns.reduce((end, each) => (each < width ? Math.max(end, each + 1) : end), 0);
    const cells = Array.from({ length: last }, () => '');
    for (const [at, column] of columns.entries()) if (column < width) cells[column] = texts[at] ?? '';
    rows[row] = cells;
  }
  return widths.some((each) => each > width) ? { rows, cutAt: width } : { rows };
}

/** The largest width to which these rows may be cut so that they have no more cells than `most`. */
function widthWithin(widths: readonly number[], most: number): number {
  let [low, high] = [0, widths.reduce((widest, each) => Math.max(widest, each), 0)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const cells = widths.reduce((sum, each) => sum + Math.min(each, middle), 0);
    if (cells <= most) low = middle;
    else high = middle - 1;
  }
  return low;
}
