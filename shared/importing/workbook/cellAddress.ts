/** Where a cell stands; rows and columns are counted from 0. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** The last row and column that a workbook has: XFD1048576. */
export const lastRow = 1_048_575;
export const lastColumn = 16_383;

/** The place that `B3` names, also written `$B$3`; null when no sheet has it. */
export function cellAddress(reference: string): CellAddress | null {
  const parts = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(reference);
  if (parts === null) return null;
  const [, letters = '', digits = ''] = parts;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const address = { row: Number(digits) - 1, column: column - 1 };
  return address.row < 0 || address.row > lastRow || address.column > lastColumn ? null : address;
}

/** What spreadsheets call a column: `A` for 0, `AA` for 26. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest === 0 ? '' : columnLetters(rest - 1)) + String.fromCharCode(65 + (column % 26));
}
