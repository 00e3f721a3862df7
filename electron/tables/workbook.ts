import type { Cell } from '@shared/base/cell';
import writeWorkbook from 'write-excel-file/node';

/** What the sheet of a workbook is called, and the widths of its first columns in characters. */
export interface Sheet {
  readonly name: string;
  readonly widths: readonly number[];
}

const standardWidth = 16;

/** The bytes of an Excel workbook with the table on its one sheet; text cells are text, never formulas. */
export function workbook(
  [headings = [], ...rows]: readonly (readonly Cell[])[],
  sheet: Sheet,
): Promise<Buffer> {
  const head = headings.map((cell) => ({ value: String(cell), type: String, fontWeight: 'bold' as const }));
  const body = rows.map((row) =>
    row.map((cell) =>
      typeof cell === 'number'
        ? { value: cell, type: Number }
        : { value: cell, type: String, wrap: true, alignVertical: 'top' as const },
    ),
  );
  return writeWorkbook([head, ...body], {
    sheet: sheet.name,
    columns: headings.map((_, index) => ({ width: sheet.widths[index] ?? standardWidth })),
    stickyRowsCount: 1,
  }).toBuffer();
}
