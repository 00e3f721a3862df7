import { columnLetters } from './cellAddress';
import type { WorkbookSheet } from './readWorkbook';

/** Says which cells of a sheet did not come in, or came in empty, though something stands in them. */
export function cellsNotTaken({ cutAt, errors, unsolved, lost }: WorkbookSheet): string[] {
  const found: string[] = [];
  const count = [...errors.values()].reduce((sum, each) => sum + each, 0);
  const names = [...errors.keys()].slice(0, 5).join(', ');
  if (cutAt !== undefined)
    found.push(
      `Cells to the right of column ${columnLetters(cutAt - 1)} were left out: they stand too far out.`,
    );
  if (count > 0)
    found.push(
      `${count === 1 ? '1 cell holds an error' : `${count} cells hold errors`} (${names}) and came in empty.`,
    );
  if (unsolved > 0)
    found.push(
      `${unsolved === 1 ? '1 formula has' : `${unsolved} formulas have`} no result in the file and came in empty. Open it in Excel or LibreOffice and save it to have them computed.`,
    );
  if (lost > 0)
    found.push(
      `${lost === 1 ? '1 cell came in empty: its text is' : `${lost} cells came in empty: their texts are`} missing from the file, which is damaged.`,
    );
  return found;
}
