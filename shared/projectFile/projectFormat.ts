import { z } from 'zod';

/** The version of the project format that this Roundtable writes. Older ones are migrated, newer ones are not opened. */
export const formatVersion = 5;

/**
 * The first line of a project's log. Its form is the same in every version, since it is read before anything else. After it
 * come the `records` records of the snapshot, one or many to a line (see `snapshotLine.ts`), `kept` lines `{change}` with older changes that are already in the snapshot and are kept for
 * Undo, then one line `{change}` for each change since.
 */
export const logHeader = z.object({
  format: z.literal('roundtable-project'),
  version: z.number().int().positive(),
  /** Counts the snapshots: 1 when the project was made. */
  generation: z.number().int().positive(),
  /** Number of the last change that is in the snapshot. */
  seq: z.number().int().nonnegative(),
  records: z.number().int().nonnegative(),
  kept: z.number().int().nonnegative(),
});
export type LogHeader = z.infer<typeof logHeader>;

/** How many changes stay undoable when a new snapshot is written, and how many bytes of them. */
export const keptChanges = { count: 1000, bytes: 8 * 2 ** 20 };
