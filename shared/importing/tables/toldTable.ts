import { z } from 'zod';
import type { TableOptions } from '../readOptions';
import { ColumnFinder } from './columnFinder';
import type { TableRows } from './tableLayout';

/** How a table was read, in the names of its columns. */
export const toldTable = z.object({
  /** Of a workbook. */
  sheet: z.string().nullable(),
  /** The first row that is not blank, or the one below a title, holds the names of the columns. */
  header: z.boolean(),
  documentPerRow: z.boolean(),
  text: z.array(z.string()),
  speaker: z.string().nullable(),
  title: z.string().nullable(),
  attributes: z.array(z.string()),
});
export type ToldTable = z.infer<typeof toldTable>;

/** Tells how a table is read with these options. */
export function tellTable(rows: TableRows, options: TableOptions, sheet: string | null): ToldTable {
  const finder = new ColumnFinder('', rows, options.hasHeader);
  const nameOf = (column: number | undefined) => (column === undefined ? null : finder.nameOf(column));
  const { documentPerRow } = options;
  return {
    sheet,
    header: options.hasHeader,
    documentPerRow,
    text: options.text.map((column) => finder.nameOf(column)),
    speaker: nameOf(options.speaker),
    title: documentPerRow ? nameOf(options.title) : null,
    attributes: documentPerRow ? options.attributes.map((column) => finder.nameOf(column)) : [],
  };
}
