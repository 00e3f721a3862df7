import { z } from 'zod';
import { commandParams } from '../project/commandParams';
import { themeRecord } from '../project/records';

/** What an import of a codebook would do; nothing has been changed yet. */
export const codebookPreview = z.object({
  /** Of the file, without folders. */
  name: z.string(),
  /** To be given to the command `importCodebook` as they are. */
  themes: commandParams.importCodebook.shape.themes,
  /** The codebook as it would be, in its order. */
  lines: z.array(
    themeRecord.pick({ id: true, name: true, color: true, pattern: true }).extend({
      /** Names above it: `Economy / Trade`; `''` at the top. */
      path: z.string(),
      depth: z.number(),
      /** `filled`: it is there already, and takes what it does not say yet. */
      change: z.enum(['added', 'filled', 'kept']),
    }),
  ),
  warnings: z.array(z.string()),
});
export type CodebookPreview = z.infer<typeof codebookPreview>;
