import { nearestOf } from '@shared/base/nearestOf';
import { ok, type Result } from '@shared/base/result';
import { problems } from '@shared/importing/problems';
import { hasWords } from '@shared/importing/tables/tableLayout';
import { tableProblems } from '@shared/importing/tables/tableProblems';
import type { WorkbookSheet } from '@shared/importing/workbook/readWorkbook';
import type { MergedCells } from '@shared/importing/workbook/sheetWalk';
import { shownRows } from '@shared/importing/workbook/shownRows';
import { cleanName, sameName } from '@shared/project/names';
import type { ImportLimits } from './importLimits';
import { importProblems } from './importProblems';
import { allSheets, isWorkbook, type Table, textTable } from './tableFile';

/** What an analyst chose before the columns. */
interface TableChoice {
  /** Name of a sheet; one that is not there is as good as none. */
  readonly sheet?: string | undefined;
  /** A sheet by name or number, counted from 1; refused when it is not there. */
  readonly namedSheet?: string | undefined;
  /** Of a table that is text. */
  readonly encoding?: string | undefined;
  /** The analyst is shown which sheets there are: nothing has to be said of the others. */
  readonly isAsked?: boolean;
}

/** The cells of one table of a file, and which others it has. */
export interface TableCells {
  readonly format: 'csv' | 'xlsx';
  readonly rows: Table;
  /** Cells of these rows that are one; the first of them holds what stands in it. */
  readonly merged: readonly MergedCells[];
  /** Names of the sheets that are shown and hold anything, in the order of the workbook; none of a text. */
  readonly sheets: readonly string[];
  /** The one whose rows these are. */
  readonly sheet?: string;
  /** Of a table that is text: how its bytes were understood. */
  readonly encoding?: string;
  readonly warnings: readonly string[];
}

/**
 * Reads the cells of a file that documents are to be made of: of the sheet that was chosen, else of the first that is shown and holds
 * anything; what is hidden in it is left out. It looks into archives itself before it opens them; time and memory are watched from outside.
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
  if (!cells.ok) return cells;
  const filled = cells.value.rows.reduce((sum, row) => sum + (hasWords(row) ? 1 : 0), 0);
  return filled > limits.textRows ? importProblems.tooManyTextRows(name, filled, limits.textRows) : cells;
}

function textCells(name: string, bytes: Buffer, encoding?: string): Result<TableCells> {
  const table = textTable(name, bytes, encoding);
  return table.ok ? ok({ format: 'csv', merged: [], sheets: [], ...table.value }) : table;
}

async function sheetCells(
  name: string,
  bytes: Buffer,
  limits: ImportLimits,
  { sheet: chosen, namedSheet, isAsked = false }: TableChoice,
): Promise<Result<TableCells>> {
  const read = await allSheets(name, bytes, limits);
  if (!read.ok) return read;
  const sheets = read.value.filter(({ rows }) => rows.some(hasWords));
  const shown = sheets.filter(({ isHidden }) => !isHidden);
  const named = namedSheet === undefined ? undefined : sheetNamed(sheets, shown, namedSheet);
  const sheet = named ?? sheets.find((each) => each.name === chosen) ?? shown[0];
  const names = sheets.flatMap((each) => (each.isHidden && each !== sheet ? [] : [each.name]));
  if (sheets.length === 0) return problems.empty(name);
  if (namedSheet !== undefined && named === undefined)
    return tableProblems.unknownSheet(name, namedSheet, names, nearestOf(namedSheet, names));
  if (sheet === undefined) return tableProblems.allHidden(name);
  const { rows, merged, warnings } = shownRows(sheet);
  if (!rows.some(hasWords)) return tableProblems.allHidden(name);
  const isChosen = isAsked || chosen !== undefined || named !== undefined;
  const others = isChosen ? [] : sheets.filter((each) => each !== sheet);
  return ok({
    format: 'xlsx',
    rows,
    merged,
    sheets: names,
    sheet: sheet.name,
    warnings: [...warnings, ...sheetsLeftOut(others)],
  });
}

/** A sheet by its name, also of one that is hidden, or by its number among those that are shown. */
function sheetNamed(
  sheets: readonly WorkbookSheet[],
  shown: readonly WorkbookSheet[],
  said: string,
): WorkbookSheet | undefined {
  const name = cleanName(said);
  return (
    sheets.find((sheet) => sheet.name === said) ??
    sheets.find((sheet) => sameName(sheet.name, name)) ??
    (/^\d+$/u.test(name) ? shown[Number(name) - 1] : undefined)
  );
}

/** Nobody was asked which sheet is meant: then it is said which were not taken. */
function sheetsLeftOut(others: readonly WorkbookSheet[]): string[] {
  if (others.length === 0) return [];
  const names = others.map(({ name }) => `“${name}”`).join(', ');
  return [others.length === 1 ? `The sheet ${names} was left out.` : `The sheets ${names} were left out.`];
}
