import type { TableRows } from '../tables/tableLayout';
import type { WorkbookSheet } from './readWorkbook';
import type { MergedCells } from './sheetWalk';
import { withCell } from './withCell';

/** A sheet whose merged cells begin where they are seen. */
export interface SeenMerged {
  readonly rows: TableRows;
  readonly merged: readonly MergedCells[];
}

/**
 * Cells that are merged downwards from a hidden row stand in the first of their rows that is shown, as spreadsheets show them: else
 * what is said there would seem to be said by whoever spoke before. Hidden rows and columns keep what they hold.
 */
export function seenMerged({ rows, merged, hiddenRows, hiddenColumns }: WorkbookSheet): SeenMerged {
  const shownFrom = nextShown(hiddenRows);
  const filled = [...rows];
  const seen = merged.map((cells) => {
    const { from, to } = cells;
    const row = shownFrom.get(from.row) ?? from.row;
    const value = rows[from.row]?.[from.column] ?? '';
    if (row === from.row || row > to.row || value.trim() === '' || hiddenColumns.has(from.column))
      return cells;
    while (filled.length <= row) filled.push([]);
    filled[row] = withCell(filled[row] ?? [], from.column, value);
    return { from: { ...from, row }, to };
  });
  return { rows: filled, merged: seen };
}

/** For each hidden row the first below it that is shown. */
function nextShown(hidden: ReadonlySet<number>): ReadonlyMap<number, number> {
  const next = new Map<number, number>();
  for (const row of [...hidden].sort((one, other) => other - one))
    next.set(row, next.get(row + 1) ?? row + 1);
  return next;
}
