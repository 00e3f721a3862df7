import { canonicalText } from '../canonicalText';

/** Rows of cells, as text. */
export type TableRows = readonly (readonly string[])[];

/** Where in a table its names and its contents stand. */
export interface TableLayout {
  /** The row with the names of the columns; null: there is none. */
  readonly heading: number | null;
  /** The first row of contents; rows are counted from 0. */
  readonly first: number;
}

/** Columns that are looked at and shown; the largest surveys have as many. Others can be no part of what comes in unless they are named. */
export const mostColumns = 500;

/** Rows above the names of the columns, such as the title of an export. */
const mostAbove = 10;

/**
 * The row that holds the names of the columns when there is one: the first that is not blank, unless it and those below it have a cell
 * at their beginning alone, as the title of an export has, and the row after them has several.
 */
export function headingRow(rows: TableRows): number {
  const first = rows.findIndex(hasWords);
  for (let at = Math.max(first, 0); at < first + mostAbove && at < rows.length; at++) {
    const filled = (rows[at] ?? []).flatMap((cell, column) => (cell.trim() === '' ? [] : [column]));
    if (filled.length > 1 || (filled.length === 1 && filled[0] !== 0)) return at;
  }
  return Math.max(first, 0);
}

export function tableLayout(rows: TableRows, hasHeader: boolean): TableLayout {
  if (!hasHeader) return { heading: null, first: 0 };
  const heading = headingRow(rows);
  return { heading, first: heading + 1 };
}

/** Whether anything stands in a row. */
export const hasWords = (row: readonly string[]): boolean => row.some((cell) => cell.trim() !== '');

/** The number of columns that the widest of these rows has. */
export function widthOf(rows: TableRows): number {
  let width = 0;
  for (const row of rows) width = Math.max(width, row.length);
  return width;
}

/** A cell as a name: one line of canonical text. */
export const lineOf = (cell = ''): string => canonicalText(cell).replace(/\s+/gu, ' ').trim();

/** Names of the first `width` columns, each only once; `''` for one without. */
export function columnNames(rows: TableRows, { heading }: TableLayout, width: number): string[] {
  const taken = new Map<string, number>();
  return Array.from({ length: width }, (_, column) => {
    const name = heading === null ? '' : lineOf(rows[heading]?.[column]);
    if (name === '') return '';
    const before = taken.get(name.toLowerCase()) ?? 0;
    taken.set(name.toLowerCase(), before + 1);
    return before === 0 ? name : `${name} (${before + 1})`;
  });
}
