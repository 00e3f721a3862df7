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

/** What an analyst chose for the reading of a file; what is missing is found out from the file itself. */
export const readOptions = z.object({
  /** The encoding of a file that is text, by the name `decodeText` gives it; for when it was taken for another. */
  encoding: z.string().optional(),
  /** Of a web page everything, with menus and margins, not only its article. */
  wholePage: z.boolean().optional(),
  /** Opens a protected PDF. It is never kept. */
  password: z.string().optional(),
  table: tableOptions.optional(),
});
export type ReadOptions = z.infer<typeof readOptions>;

/** The choices that are kept with a document, for when its file is read once more. */
export const keptReadOptions = readOptions.omit({ password: true });
export type KeptReadOptions = z.infer<typeof keptReadOptions>;

/** Those of the choices that are kept; undefined: nothing was chosen. */
export function keptOf({ password: _, ...kept }: ReadOptions): KeptReadOptions | undefined {
  return Object.keys(kept).length === 0 ? undefined : kept;
}
