import { z } from 'zod';
import { commandParams } from '../project/commandParams';

const { attributes, documents } = commandParams.importProperties.shape;

/** What a table says of documents, row by row; which documents are meant is yet to be found. */
export const readProperties = z.object({
  attributes,
  rows: z.array(
    documents.element
      .omit({ document: true })
      /** Of the file that the document was imported from, with or without extension; `''` when the table does not say. */
      .extend({ fileName: z.string() }),
  ),
  /** What was not understood or is left out, one sentence each. */
  warnings: z.array(z.string()),
});
export type ReadProperties = z.infer<typeof readProperties>;
export type PropertiesRow = ReadProperties['rows'][number];
