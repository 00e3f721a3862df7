import { ok, type Result } from '@shared/base/result';
import type { ReadDocument } from '@shared/importing/reader';
import type { ReadOptions, TableOptions } from '@shared/importing/readOptions';
import { chooseTable } from '@shared/importing/tables/chooseTable';
import { tableDocuments } from '@shared/importing/tables/tableDocuments';
import { type ToldTable, tellTable } from '@shared/importing/tables/toldTable';
import { mergedRows } from '@shared/importing/workbook/mergedRows';
import type { ImportLimits } from './importLimits';
import { readTableCells } from './readTableCells';

/** The documents of a table, and how it was read. */
export interface TableRead {
  readonly documents: readonly ReadDocument[];
  readonly table: TableReading;
}

/** Which columns were taken for what: by number, and as it is told. */
export interface TableReading {
  readonly options: TableOptions;
  readonly told: ToldTable;
}

/**
 * Reads a workbook, or a text whose lines are rows, as documents: with the columns the analyst chose, else with those that were named,
 * else with those that are likely. Archives are looked into before they are opened; time and memory are watched from outside.
 */
export async function readTableDocuments(
  name: string,
  bytes: Buffer,
  { table, columns = {}, encoding }: ReadOptions,
  limits: ImportLimits,
): Promise<Result<TableRead>> {
  const choice = { sheet: table?.sheet, namedSheet: columns.sheet, encoding };
  const cells = await readTableCells(name, bytes, limits, choice);
  if (!cells.ok) return cells;
  const { rows: cellsOfSheet, merged, sheet = null, ...source } = cells.value;
  const options =
    table === undefined ? chooseTable(name, mergedRows(cellsOfSheet, merged), columns) : ok(table);
  if (!options.ok) return options;
  const rows = mergedRows(cellsOfSheet, merged, new Set(options.value.text));
  const documents = tableDocuments(name, rows, options.value, source, limits.tableDocuments);
  if (!documents.ok) return documents;
  const found = { ...options.value, ...(sheet !== null && { sheet }) };
  return ok({
    documents: documents.value,
    table: { options: found, told: tellTable(rows, found, sheet) },
  });
}
