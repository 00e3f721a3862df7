import { ok, type Result, refuse } from '@shared/base/result';
import { decodeText } from '@shared/importing/decodeText';
import { signatures, startsWith } from '@shared/importing/fileSignature';
import { readSheet } from 'read-excel-file/node';
import { readCsv } from '../tables/csv';
import type { ImportLimits } from './importLimits';
import { importProblems } from './importProblems';
import { bytesOf, isZip, type NamedFile } from './readPath';
import { scanArchive } from './scanArchive';

/** Rows of cells, as text. */
export type Table = readonly (readonly string[])[];

/** Reads the first sheet of a workbook, or a text whose lines are rows. Time and memory are watched from outside. */
export async function readTable({ path, name }: NamedFile, limits: ImportLimits): Promise<Result<Table>> {
  const bytes = await bytesOf(path, name, limits.textBytes);
  if (!bytes.ok) return bytes;
  if (startsWith(bytes.value, signatures.oldOffice)) {
    return refuse(
      'old-or-protected-workbook',
      `“${name}” is protected by a password or saved in the old Excel format. Open it in Excel and save it as .xlsx without a password.`,
    );
  }
  const table = isZip(bytes.value)
    ? await readWorkbook(name, bytes.value, limits)
    : readText(name, bytes.value);
  return table.ok && table.value.length > limits.tableRows
    ? importProblems.tooManyRows(name, table.value.length, limits.tableRows)
    : table;
}

function readText(name: string, bytes: Buffer): Result<Table> {
  const decoded = decodeText({ name, bytes });
  if (decoded.ok) return ok(readCsv(decoded.value.text));
  return refuse('not-a-table', `“${name}” is not a table. Save it as CSV or as an Excel workbook (.xlsx).`);
}

async function readWorkbook(name: string, bytes: Buffer, limits: ImportLimits): Promise<Result<Table>> {
  const damaged = refuse(
    'damaged-workbook',
    `“${name}” is not an Excel workbook, or it is damaged. Open it in Excel or LibreOffice and save it again as .xlsx or CSV.`,
  );
  const scan = await scanArchive(name, bytes, limits);
  if (!scan.ok) return scan.problem.code === 'archive-too-large' ? scan : damaged;
  try {
    const rows = await readSheet(bytes, { trim: false });
    return ok(rows.map((row) => row.map(cellText)));
  } catch {
    return damaged;
  }
}

/** A date is the day that stands in the cell; workbooks know no time zones. */
function cellText(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, cell.getTime() % DAY_MS === 0 ? 10 : 19);
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean'
    ? String(cell)
    : '';
}

const DAY_MS = 24 * 60 * 60 * 1000;
