import type { Result } from '@shared/base/result';
import type { ReadDocument } from '@shared/importing/reader';
import type { ReadOptions } from '@shared/importing/readOptions';
import { guessTable } from '@shared/importing/tables/guessTable';
import { tableDocuments } from '@shared/importing/tables/tableDocuments';
import type { ImportLimits } from './importLimits';
import { readTableCells } from './readTableCells';

/**
 * Reads a workbook, or a text whose lines are rows, as documents: with the columns the analyst chose, else with those that are likely.
 * Archives are looked into before they are opened; time and memory are watched from outside.
 */
export async function readTableDocuments(
  name: string,
  bytes: Buffer,
  { table, encoding }: ReadOptions,
  limits: ImportLimits,
): Promise<Result<readonly ReadDocument[]>> {
  const cells = await readTableCells(name, bytes, limits, { sheet: table?.sheet, encoding });
  if (!cells.ok) return cells;
  const { rows, ...source } = cells.value;
  return tableDocuments(name, rows, table ?? guessTable(rows), source, limits.tableDocuments);
}
