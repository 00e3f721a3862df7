import { z } from 'zod';

/** Which columns of a table are read as what; columns are counted from 0. */
export const tableOptions = z.object({
  /** Name of the sheet of a workbook; missing: its first. */
  sheet: z.string().optional(),
  /** The first row holds the names of the columns. */
  hasHeader: z.boolean(),
  /** The columns whose cells are the text, in this order; each cell with text is a paragraph, or several. */
  text: z.array(z.number().int().nonnegative()).min(1),
  /** The column that names who speaks in a row. */
  speaker: z.number().int().nonnegative().optional(),
  /** The column that names a document, when each row is one. */
  title: z.number().int().nonnegative().optional(),
  /** Columns that become attributes of the document, when each row is one. */
  attributes: z.array(z.number().int().nonnegative()),
  /** Each row is a document of its own; else all rows are one. */
  documentPerRow: z.boolean(),
});
export type TableOptions = z.infer<typeof tableOptions>;

/**
 * What is said of a table by somebody who does not look at it: columns by name or by number, counted from 1; `''`: there is none. What is
 * missing is guessed.
 */
export const namedColumns = z.object({
  /** A sheet of a workbook, by name or number. */
  sheet: z.string().optional(),
  hasHeader: z.boolean().optional(),
  text: z.array(z.string()).optional(),
  speaker: z.string().optional(),
  title: z.string().optional(),
  attributes: z.array(z.string()).optional(),
  documentPerRow: z.boolean().optional(),
});
export type NamedColumns = z.infer<typeof namedColumns>;

/** What an analyst chose for the reading of a file; what is missing is found out from the file itself. */
export const readOptions = z.object({
  /** The encoding of a file that is text, by the name `decodeText` gives it; for when it was taken for another. */
  encoding: z.string().optional(),
  /** Of a web page everything, with menus and margins, not only its article. */
  wholePage: z.boolean().optional(),
  /** Opens a protected PDF. It is never kept. */
  password: z.string().optional(),
  table: tableOptions.optional(),
  /** Of a table whose options are not known in full. */
  columns: namedColumns.optional(),
});
export type ReadOptions = z.infer<typeof readOptions>;

/** The choices that are kept with a document, for when its file is read once more. */
export const keptReadOptions = readOptions.omit({ password: true, columns: true });
export type KeptReadOptions = z.infer<typeof keptReadOptions>;

/**
 * Those of the choices that are kept; undefined: nothing was chosen.
 * @param found of a table whose columns were named: which they are
 */
export function keptOf(
  { password: _, columns, ...chosen }: ReadOptions,
  found?: TableOptions,
): KeptReadOptions | undefined {
  const kept = columns === undefined || found === undefined ? chosen : { ...chosen, table: found };
  return Object.keys(kept).length === 0 ? undefined : kept;
}
