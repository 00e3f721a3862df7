import { hasWords, type TableRows } from '../tables/tableLayout';
import type { MergedCells } from './sheetWalk';
import { withCell } from './withCell';

/**
 * Rows in which cells that are merged downwards hold their value in each row: who speaks in three rows is told once, in a cell as high as
 * they are. Only rows that hold anything are filled, and no column of `except`: a text that is one in the file stays one.
 */
export function mergedRows(
  rows: TableRows,
  merged: readonly MergedCells[],
  except: ReadonlySet<number> = new Set(),
): TableRows {
  const filled = [...rows];
  /** The row behind the last that was filled, by column: merged cells never overlap, unless a file is forged. */
  const next = new Map<number, number>();
  const downwards = merged.filter(({ from, to }) => to.row > from.row && !except.has(from.column));
  for (const { from, to } of downwards.sort((one, other) => one.from.row - other.from.row)) {
    const value = rows[from.row]?.[from.column] ?? '';
    const first = Math.max(from.row + 1, next.get(from.column) ?? 0);
    const last = Math.min(to.row, rows.length - 1);
    next.set(from.column, last + 1);
    if (value.trim() === '') continue;
    for (let row = first; row <= last; row++) {
      const cells = filled[row] ?? [];
      if (hasWords(cells)) filled[row] = withCell(cells, from.column, value);
    }
  }
  return filled;
}
