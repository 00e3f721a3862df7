import type { Sheet, SheetCell } from '@shared/report/companions/tables/sheet';
import type { CellSeparator } from '@shared/report/exportFormat';
import { writeCsv } from './csv';

/** A sheet as CSV: days and instants as ISO 8601 has them, shares as numbers from 0 to 1. */
export function sheetCsv({ columns, rows }: Sheet, separator: CellSeparator): string {
  return writeCsv(
    [columns.map(({ heading }) => heading), ...rows.map((row) => row.map(plainCell))],
    separator,
  );
}

function plainCell(cell: SheetCell): string | number {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  if (typeof cell !== 'object') return cell;
  if ('day' in cell) return cell.day;
  if ('instant' in cell) return cell.instant;
  return 'share' in cell ? cell.share : cell.chip;
}
