import { ok, type Result, refuse } from '@shared/base/result';
import { decodeText } from '@shared/importing/decodeText';
import { signatures, startsWith } from '@shared/importing/fileSignature';
import { extensionOf } from '@shared/importing/formats';
import { isEncrypted } from '@shared/importing/oldOfficeFormat';
import readWorkbook, { readSheet } from 'read-excel-file/node';
import { readCsv } from '../tables/csv';
import { isZip } from './fileBytes';
import type { ImportLimits } from './importLimits';
import { scanArchive } from './scanArchive';

/** Rows of cells, as text. */
export type Table = readonly (readonly string[])[];

/** A sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  readonly rows: Table;
}

/** A table that is text. */
export interface TextTable {
  readonly rows: Table;
  readonly encoding: string;
  readonly warnings: readonly string[];
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

/** The rows of the first sheet, whatever it holds. */
export const firstSheet = (name: string, bytes: Buffer, limits: ImportLimits): Promise<Result<Table>> =>
  opened(name, bytes, limits, async () => asText(await readSheet(bytes, { trim: false })));

/** Every sheet, in the order of the workbook. */
export const allSheets = (
  name: string,
  bytes: Buffer,
  limits: ImportLimits,
): Promise<Result<readonly Sheet[]>> =>
  opened(name, bytes, limits, async () => {
    const sheets = await readWorkbook(bytes, { trim: false });
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: asText(data) }));
  });

async function opened<Value>(
  name: string,
  bytes: Buffer,
  limits: ImportLimits,
  read: () => Promise<Value>,
): Promise<Result<Value>> {
  const damaged = refuse(
    'damaged-workbook',
    `“${name}” is not an Excel workbook, or it is damaged. Open it in Excel or LibreOffice and save it again as .xlsx or CSV.`,
  );
  const scan = await scanArchive(name, bytes, limits);
  if (!scan.ok) return scan.problem.code === 'damaged-document' ? damaged : scan;
  try {
    return ok(await read());
  } catch {
    return damaged;
  }
}

const asText = (rows: readonly (readonly unknown[])[]): Table => rows.map((row) => row.map(cellText));

/** A date is the day that stands in the cell; workbooks know no time zones. */
function cellText(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, cell.getTime() % DAY_MS === 0 ? 10 : 19);
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean'
    ? String(cell)
    : '';
}

const DAY_MS = 24 * 60 * 60 * 1000;
