import { hasWords, type TableRows } from '../tables/tableLayout';
import { leftOut } from '../warnings';
import { columnLetters } from './cellAddress';
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
  const { hiddenRows, hiddenColumns, cutAt } = sheet;
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
      ...(cutAt === undefined
        ? []
        : [
            `Cells to the right of column ${columnLetters(cutAt - 1)} were left out: they stand too far out.`,
          ]),
      ...withoutValue(sheet),
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

function withoutValue({ errors, unsolved }: WorkbookSheet): string[] {
  const count = [...errors.values()].reduce((sum, each) => sum + each, 0);
  const names = [...errors.keys()].slice(0, 5).join(', ');
  const formulas = unsolved === 1 ? '1 formula has' : `${unsolved} formulas have`;
  return [
    ...(count === 0
      ? []
      : [
          `${count === 1 ? '1 cell holds an error' : `${count} cells hold errors`} (${names}) and came in empty.`,
        ]),
    ...(unsolved === 0
      ? []
      : [
          `${formulas} no result in the file and came in empty. Open it in Excel or LibreOffice and save it to have them computed.`,
        ]),
  ];
}
