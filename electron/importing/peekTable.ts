import { ok, type Result } from '@shared/base/result';
import type { ReadOptions } from '@shared/importing/readOptions';
import { guessTable } from '@shared/importing/tables/guessTable';
import { hasWords, mostColumns } from '@shared/importing/tables/tableLayout';
import { mergedRows } from '@shared/importing/workbook/mergedRows';
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
  const choice = { sheet: table?.sheet, encoding, isAsked: true };
  const cells = await readTableCells(file.name, bytes.value, limits, choice);
  if (!cells.ok) return cells;
  const { merged, sheets, warnings, sheet = null, encoding: understood = null } = cells.value;
  const guess = guessTable(mergedRows(cells.value.rows, merged));
  const rows = mergedRows(cells.value.rows, merged, new Set(guess.text));
  return ok({
    sheets: [...sheets],
    sheet,
    encoding: understood,
    rows: rows
      .slice(0, shown)
      .map((row) => row.slice(0, mostColumns).map((cell) => cell.slice(0, mostOfCell))),
    totalRows: Math.min(rows.length, shown) + rows.slice(shown).filter(hasWords).length,
    warnings: [...warnings],
    options: { ...guess, ...(sheet !== null && { sheet }) },
  });
}
