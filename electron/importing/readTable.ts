import type { Result } from '@shared/base/result';
import { hasWords } from '@shared/importing/tables/tableLayout';
import { bytesOf, type NamedFile } from './fileBytes';
import type { ImportLimits } from './importLimits';
import { importProblems } from './importProblems';
import { firstSheet, isWorkbook, type ToldRows, textTable } from './tableFile';

/** Reads the first sheet of a workbook, or a text whose lines are rows. Time and memory are watched from outside. */
export async function readTable({ path, name }: NamedFile, limits: ImportLimits): Promise<Result<ToldRows>> {
  const bytes = await bytesOf(path, name, limits.textBytes);
  if (!bytes.ok) return bytes;
  const table = await rowsOf(name, bytes.value, limits);
  if (!table.ok) return table;
  const filled = table.value.rows.filter(hasWords).length;
  return filled > limits.tableRows ? importProblems.tooManyRows(name, filled, limits.tableRows) : table;
}

async function rowsOf(name: string, bytes: Buffer, limits: ImportLimits): Promise<Result<ToldRows>> {
  const workbook = isWorkbook(name, bytes);
  if (!workbook.ok) return workbook;
  return workbook.value ? firstSheet(name, bytes, limits) : textTable(name, bytes);
}
