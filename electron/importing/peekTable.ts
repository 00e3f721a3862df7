import { ok, type Result } from '@shared/base/result';
import type { ReadOptions } from '@shared/importing/readOptions';
import { guessTable } from '@shared/importing/tables/guessTable';
import { mostColumns } from '@shared/importing/tables/tableLayout';
import type { TablePeek } from '@shared/ipc/contract';
import { type NamedFile, openable } from './fileBytes';
import type { ImportLimits } from './importLimits';
import { readTableCells } from './readTableCells';

/** Rows that are shown, and told from, before a table comes in. */
const shown = 200;
/** UTF-16 units of a cell that are shown. */
const mostOfCell = 500;

/** The first rows of a table and what its columns are likely to be, to ask about before it is read. */
export async function peekTable(
  file: NamedFile,
  limits: ImportLimits,
  { table, encoding }: ReadOptions,
): Promise<Result<TablePeek>> {
  const bytes = await openable(file, limits);
  if (!bytes.ok) return bytes;
  const cells = await readTableCells(file.name, bytes.value, limits, { sheet: table?.sheet, encoding });
  if (!cells.ok) return cells;
  const { rows, sheets, sheet = null, encoding: understood = null } = cells.value;
  const guess = guessTable(rows);
  return ok({
    sheets: [...sheets],
    sheet,
    encoding: understood,
    rows: rows
      .slice(0, shown)
      .map((row) => row.slice(0, mostColumns).map((cell) => cell.slice(0, mostOfCell))),
    totalRows: rows.length,
    options: { ...guess, ...(sheet !== null && { sheet }) },
  });
}
