import { hasWords, type TableRows } from '../tables/tableLayout';
import { leftOut } from '../warnings';
import { cellsNotTaken } from './cellsNotTaken';
import type { WorkbookSheet } from './readWorkbook';
import { type SeenMerged, seenMerged } from './seenMerged';

/** What somebody sees of a sheet, and what of it does not come in. */
export interface ShownRows extends SeenMerged {
  /** Numbered as in the sheet: what is hidden is blank. */
  readonly rows: TableRows;
  readonly warnings: readonly string[];
}

/** A sheet without the rows and columns that are hidden in it. */
export function shownRows(sheet: WorkbookSheet): ShownRows {
  const { hiddenRows, hiddenColumns } = sheet;
  const { rows, merged } = seenMerged(sheet);
  const columns = new Set<number>();
  let hidden = 0;
  const shown = rows.map((row, number) => {
    if (!hasWords(row)) return row;
    if (hiddenRows.has(number)) {
      hidden += 1;
      return [];
    }
    return hiddenColumns.size === 0 ? row : withoutColumns(row, hiddenColumns, columns);
  });
  return {
    rows: shown,
    merged,
    warnings: [
      ...leftOut(hidden, 'hidden row'),
      ...leftOut(columns.size, 'hidden column'),
      ...cellsNotTaken(sheet),
    ],
  };
}

function withoutColumns(
  row: readonly string[],
  hidden: WorkbookSheet['hiddenColumns'],
  left: Set<number>,
): readonly string[] {
  return row.map((cell, column) => {
    if (cell.trim() === '' || !hidden.has(column)) return cell;
    left.add(column);
    return '';
  });
}
