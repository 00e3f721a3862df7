import path from 'node:path';
import type { Cell } from '@shared/base/cell';
import { ok, type Result } from '@shared/base/result';
import { writeReport } from '../exporting/writeReport';
import { realFiles } from '../projects/files';
import { writeCsv } from './csv';
import { type Sheet, workbook } from './workbook';

/** What was written, and where. */
export interface WrittenTable {
  readonly path: string;
  /** Without the headings. */
  readonly rows: number;
}

/** Writes a table as an Excel workbook when the file is called so, else as CSV: all of it or nothing. */
export async function writeTableFile(
  table: readonly (readonly Cell[])[],
  file: string,
  sheet: Sheet,
): Promise<Result<WrittenTable>> {
  const bytes =
    path.extname(file).toLowerCase() === '.xlsx'
      ? await workbook(table, sheet)
      : new TextEncoder().encode(writeCsv(table));
  const written = await writeReport(realFiles, file, bytes);
  return written.ok ? ok({ path: file, rows: table.length - 1 }) : written;
}
