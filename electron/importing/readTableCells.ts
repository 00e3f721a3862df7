import { ok, type Result } from '@shared/base/result';
import { problems } from '@shared/importing/problems';
import { hasWords } from '@shared/importing/tables/tableLayout';
import type { ImportLimits } from './importLimits';
import { importProblems } from './importProblems';
import { allSheets, isWorkbook, type Sheet, type Table, textTable } from './tableFile';

/** What an analyst chose before the columns. */
interface TableChoice {
  /** Name of a sheet; one that is not there is as good as none. */
  readonly sheet?: string | undefined;
  /** Of a table that is text. */
  readonly encoding?: string | undefined;
}

/** The cells of one table of a file, and which others it has. */
export interface TableCells {
  readonly format: 'csv' | 'xlsx';
  readonly rows: Table;
  /** Names of the sheets that hold anything, in the order of the workbook; none of a text. */
  readonly sheets: readonly string[];
  /** The one whose rows these are. */
  readonly sheet?: string;
  /** Of a table that is text: how its bytes were understood. */
  readonly encoding?: string;
  readonly warnings: readonly string[];
}

/**
 * Reads the cells of a file that documents are to be made of: of the sheet that was chosen, else of the first that holds anything. It
 * looks into archives itself before it opens them; time and memory are watched from outside.
 */
export async function readTableCells(
  name: string,
  bytes: Buffer,
  limits: ImportLimits,
  choice: TableChoice = {},
): Promise<Result<TableCells>> {
  if (bytes.length === 0) return problems.empty(name);
  const workbook = isWorkbook(name, bytes);
  if (!workbook.ok) return workbook;
  const cells = workbook.value
    ? await sheetCells(name, bytes, limits, choice.sheet)
    : textCells(name, bytes, choice.encoding);
  return cells.ok && cells.value.rows.length > limits.textRows
    ? importProblems.tooManyTextRows(name, cells.value.rows.length, limits.textRows)
    : cells;
}

function textCells(name: string, bytes: Buffer, encoding?: string): Result<TableCells> {
  const table = textTable(name, bytes, encoding);
  return table.ok ? ok({ format: 'csv', sheets: [], ...table.value }) : table;
}

async function sheetCells(
  name: string,
  bytes: Buffer,
  limits: ImportLimits,
  chosen?: string,
): Promise<Result<TableCells>> {
  const read = await allSheets(name, bytes, limits);
  if (!read.ok) return read;
  const sheets = read.value.filter(({ rows }) => rows.some(hasWords));
  const sheet = sheets.find((each) => each.name === chosen) ?? sheets[0];
  if (sheet === undefined) return problems.empty(name);
  return ok({
    format: 'xlsx',
    rows: sheet.rows,
    sheets: sheets.map((each) => each.name),
    sheet: sheet.name,
    warnings: chosen === undefined ? sheetsLeftOut(sheets.filter((each) => each !== sheet)) : [],
  });
}

/** Nobody was asked which sheet is meant: then it is said which were not taken. */
function sheetsLeftOut(others: readonly Sheet[]): string[] {
  if (others.length === 0) return [];
  const names = others.map(({ name }) => `“${name}”`).join(', ');
  return [others.length === 1 ? `The sheet ${names} was left out.` : `The sheets ${names} were left out.`];
}
