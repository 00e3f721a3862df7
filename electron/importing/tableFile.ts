import { ok, type Result, refuse } from '@shared/base/result';
import { decodeText } from '@shared/importing/decodeText';
import { signatures, startsWith } from '@shared/importing/fileSignature';
import { extensionOf } from '@shared/importing/formats';
import { isEncrypted } from '@shared/importing/oldOfficeFormat';
import { cellsNotTaken } from '@shared/importing/workbook/cellsNotTaken';
import { mergedRows } from '@shared/importing/workbook/mergedRows';
import { readWorkbook, type WorkbookSheet } from '@shared/importing/workbook/readWorkbook';
import { readCsv } from '../tables/csv';
import { isZip } from './fileBytes';
import type { ImportLimits } from './importLimits';
import { scanArchive } from './scanArchive';

/** Rows of cells, as text. */
export type Table = readonly (readonly string[])[];

/** The rows of a file, and what of it did not come in as it stands there. */
export interface ToldRows {
  readonly rows: Table;
  readonly warnings: readonly string[];
}

/** A table that is text. */
export interface TextTable extends ToldRows {
  readonly encoding: string;
}

/** Whether these bytes are to be read as a workbook; refused when they are one that cannot be read. */
export function isWorkbook(name: string, bytes: Buffer): Result<boolean> {
  return startsWith(bytes, signatures.oldOffice)
    ? refuse(
        'old-or-protected-workbook',
        isEncrypted(bytes)
          ? `“${name}” is protected by a password. Open it in Excel and save it as .xlsx without a password.`
          : `“${name}” is saved in the old Excel format. Open it in Excel or LibreOffice, save it as .xlsx and bring that in.`,
      )
    : ok(isZip(bytes));
}

/** Rows of a text whose lines are rows; in the encoding `chosen`, else in the one that its bytes tell. */
export function textTable(name: string, bytes: Buffer, chosen?: string): Result<TextTable> {
  const decoded = decodeText({ name, bytes }, chosen);
  if (!decoded.ok)
    return refuse('not-a-table', `“${name}” is not a table. Save it as CSV or as an Excel workbook (.xlsx).`);
  const { text, encoding, warnings } = decoded.value;
  // What is called so has tabs between its cells, however few rows agree.
  const separator = ['tsv', 'tab'].includes(extensionOf(name)) ? '\t' : undefined;
  return ok({ rows: readCsv(text, separator), encoding, warnings });
}

/** The rows of the first sheet, whatever it holds and hides; cells that are merged downwards hold their value in each row. */
export async function firstSheet(
  name: string,
  bytes: Buffer,
  limits: ImportLimits,
): Promise<Result<ToldRows>> {
  const sheets = await allSheets(name, bytes, limits);
  if (!sheets.ok) return sheets;
  const [first] = sheets.value;
  return ok(
    first === undefined
      ? { rows: [], warnings: [] }
      : { rows: mergedRows(first.rows, first.merged), warnings: cellsNotTaken(first) },
  );
}

/** Every sheet, in the order of the workbook. */
export async function allSheets(
  name: string,
  bytes: Buffer,
  limits: ImportLimits,
): Promise<Result<readonly WorkbookSheet[]>> {
  const damaged = refuse(
    'damaged-workbook',
    `“${name}” is not an Excel workbook, or it is damaged. Open it in Excel or LibreOffice and save it again as .xlsx or CSV.`,
  );
  const scan = await scanArchive(name, bytes, limits);
  if (!scan.ok) return scan.problem.code === 'damaged-document' ? damaged : scan;
  const sheets = await readWorkbook(bytes);
  return sheets === undefined ? damaged : ok(sheets);
}
