import type { Cell } from '@shared/codebook/codebookTable';
import writeWorkbook from 'write-excel-file/node';

/** Widths of the columns, in characters: those with sentences are wide. */
const widths = [36, 24, 24, 44, 36, 36, 36, 10, 10, 12, 8, 36, 9, 11, 9];

/** The bytes of an Excel workbook with the table on its one sheet; text cells are text, never formulas. */
export function codebookWorkbook([headings = [], ...rows]: readonly (readonly Cell[])[]): Promise<Buffer> {
  const head = headings.map((cell) => ({ value: String(cell), type: String, fontWeight: 'bold' as const }));
  const body = rows.map((row) =>
    row.map((cell) =>
      typeof cell === 'number'
        ? { value: cell, type: Number }
        : { value: cell, type: String, wrap: true, alignVertical: 'top' as const },
    ),
  );
  return writeWorkbook([head, ...body], {
    sheet: 'Codebook',
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
  }).toBuffer();
}
