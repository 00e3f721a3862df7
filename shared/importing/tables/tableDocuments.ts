import { ok, type Result } from '../../base/result';
import type { ReadDocument } from '../reader';
import type { TableOptions } from '../readOptions';
import { titleOf } from '../titleOf';
import { rowDocument } from './rowDocument';
import { rowsAsDocument } from './rowsAsDocument';
import { columnNames, hasWords, type TableRows, tableLayout } from './tableLayout';
import { tableProblems } from './tableProblems';
import { leftOutRows, textRows } from './textRows';

/** What is known of the file that a table comes from. */
export interface TableSource {
  readonly format: string;
  /** Of a table that is text: how it is encoded. */
  readonly encoding?: string;
  readonly warnings?: readonly string[];
}

/** How many documents one table may become: twice as many as the project has that the speed of everything is measured with. */
export const mostDocuments = 2000;

/**
 * Makes documents of the rows of a table: one of all rows, or one of each row that has text. What was left out is told once, by the
 * first document.
 *
 * @param name of the file
 */
export function tableDocuments(
  name: string,
  rows: TableRows,
  options: TableOptions,
  { format, encoding, warnings: known = [] }: TableSource = { format: 'csv' },
  most = mostDocuments,
): Result<readonly ReadDocument[]> {
  if (!rows.some(hasWords)) return tableProblems.empty(name);
  const contents = textRows(rows, options);
  const withText = contents.filter(({ answers }) => answers.length > 0);
  if (withText.length === 0) return tableProblems.noText(name);
  const source = { format, ...(encoding === undefined ? {} : { encoding }) };
  const warnings = [...known, ...leftOutRows(rows, options, contents)];
  if (!options.documentPerRow) {
    const document = rowsAsDocument(contents, options.speaker);
    return ok([{ title: titleOf(name), ...source, ...document, warnings }]);
  }
  if (withText.length > most) return tableProblems.tooManyDocuments(name, withText.length, most);
  const width = 1 + Math.max(...options.text, ...options.attributes);
  const names = columnNames(rows, tableLayout(rows, options.hasHeader), width);
  return ok(
    withText.map((row, index) => ({
      ...source,
      ...rowDocument(name, row, names, options),
      warnings: index === 0 ? warnings : [],
    })),
  );
}
