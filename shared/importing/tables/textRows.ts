import { canonicalText } from '../canonicalText';
import type { TableOptions } from '../readOptions';
import { rowNumbers } from './rowNumbers';
import { hasWords, type TableRows, tableLayout } from './tableLayout';

/** What stands in one cell of a column of text. */
export interface Answer {
  readonly column: number;
  /** At least one, none of them blank. */
  readonly paragraphs: readonly string[];
}

/** A row of contents. */
export interface TextRow {
  /** As spreadsheets count: the first is 1. */
  readonly number: number;
  readonly cells: readonly string[];
  /** Empty when no column of text has anything here. */
  readonly answers: readonly Answer[];
}

/** The lines of a cell, without those that are blank. */
export const paragraphsOf = (cell: string): string[] =>
  canonicalText(cell)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The rows below the names of the columns that hold anything at all. */
export function textRows(rows: TableRows, { hasHeader, text }: TableOptions): TextRow[] {
  const columns = [...new Set(text)];
  const { first } = tableLayout(rows, hasHeader);
  return rows.slice(first).flatMap((cells, index) => {
    if (!hasWords(cells)) return [];
    const answers = columns.flatMap((column) => {
      const paragraphs = paragraphsOf(cells[column] ?? '');
      return paragraphs.length === 0 ? [] : [{ column, paragraphs }];
    });
    return [{ number: first + index + 1, cells, answers }];
  });
}

/** One sentence for the rows above the names of the columns, one for those without text; blank rows are not worth one. */
export function leftOutRows(
  rows: TableRows,
  { hasHeader }: TableOptions,
  contents: readonly TextRow[],
): string[] {
  const { heading } = tableLayout(rows, hasHeader);
  const above = rows.slice(0, heading ?? 0).flatMap((row, index) => (hasWords(row) ? [index + 1] : []));
  const empty = contents.filter(({ answers }) => answers.length === 0).map(({ number }) => number);
  const [stand, are] = above.length === 1 ? ['stands', 'is'] : ['stand', 'are'];
  return [
    ...(above.length === 0
      ? []
      : [`${rowNumbers(above)} ${stand} above the names of the columns and ${are} left out.`]),
    ...(empty.length === 0
      ? []
      : [
          `${rowNumbers(empty)} ${empty.length === 1 ? 'has no text and is' : 'have no text and are'} left out.`,
        ]),
  ];
}
