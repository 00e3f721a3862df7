import { nearestOf } from '@shared/base/nearestOf';
import { ok, type Result } from '@shared/base/result';
import { problems } from '@shared/importing/problems';
import { hasWords } from '@shared/importing/tables/tableLayout';
import { tableProblems } from '@shared/importing/tables/tableProblems';
import { cleanName, sameName } from '@shared/project/names';
import type { ImportLimits } from './importLimits';
import { importProblems } from './importProblems';
import { allSheets, isWorkbook, type Sheet, type Table, textTable } from './tableFile';

/** What an analyst chose before the columns. */
interface TableChoice {
  /** Name of a sheet; one that is not there is as good as none. */
  readonly sheet?: string | undefined;
  /** A sheet by name or number, counted from 1; refused when it is not there. */
  readonly namedSheet?: string | undefined;
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
    ? await sheetCells(name, bytes, limits, choice)
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
  { sheet: chosen, namedSheet }: TableChoice,
): Promise<Result<TableCells>> {
  const read = await allSheets(name, bytes, limits);
  if (!read.ok) return read;
  const sheets = read.value.filter(({ rows }) => rows.some(hasWords));
  const named = namedSheet === undefined ? undefined : sheetNamed(sheets, namedSheet);
  const sheet = named ?? sheets.find((each) => each.name === chosen) ?? sheets[0];
  if (sheet === undefined) return problems.empty(name);
  const names = sheets.map((each) => each.name);
  if (namedSheet !== undefined && named === undefined)
    return tableProblems.unknownSheet(name, namedSheet, names, nearestOf(namedSheet, names));
  const isChosen = chosen !== undefined || named !== undefined;
  return ok({
    format: 'xlsx',
    rows: sheet.rows,
    sheets: names,
    sheet: sheet.name,
    warnings: isChosen ? [] : sheetsLeftOut(sheets.filter((each) => each !== sheet)),
  });
}

function sheetNamed(sheets: readonly Sheet[], said: string): Sheet | undefined {
  const name = cleanName(said);
  return (
    sheets.find((sheet) => sheet.name === said) ??
    sheets.find((sheet) => sameName(sheet.name, name)) ??
    (/^\d+$/u.test(name) ? sheets[Number(name) - 1] : undefined)
  );
}

/** Nobody was asked which sheet is meant: then it is said which were not taken. */
function sheetsLeftOut(others: readonly Sheet[]): string[] {
  if (others.length === 0) return [];
  const names = others.map(({ name }) => `“${name}”`).join(', ');
  return [others.length === 1 ? `The sheet ${names} was left out.` : `The sheets ${names} were left out.`];
}
