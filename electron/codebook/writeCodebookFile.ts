import path from 'node:path';
import { ok, type Result } from '@shared/base/result';
import { codebookTable } from '@shared/codebook/codebookTable';
import type { ProjectState } from '@shared/project/projectState';
import { ThemeUse } from '@shared/query/themeUse';
import { writeReport } from '../printing/writeReport';
import { realFiles } from '../projects/files';
import { codebookWorkbook } from './codebookWorkbook';
import { writeCsv } from './csv';

/** What was written, and where. */
export interface WrittenCodebook {
  readonly path: string;
  readonly themes: number;
}

/** Writes the codebook with its counts as an Excel workbook when the file is called so, else as CSV: all of it or nothing. */
export async function writeCodebookFile(state: ProjectState, file: string): Promise<Result<WrittenCodebook>> {
  const table = codebookTable(state.themes(), new ThemeUse(state).numbers());
  const bytes =
    path.extname(file).toLowerCase() === '.xlsx'
      ? await codebookWorkbook(table)
      : new TextEncoder().encode(writeCsv(table));
  const written = await writeReport(realFiles, file, bytes);
  return written.ok ? ok({ path: file, themes: table.length - 1 }) : written;
}
