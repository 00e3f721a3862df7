import { z } from 'zod';
import { type AnyRecord, anyRecord } from './records';

/** One record before and after a change: `before` null = created, `after` null = removed. */
export const recordChange = z.object({ before: anyRecord.nullable(), after: anyRecord.nullable() });

export interface RecordChange {
  readonly before: AnyRecord | null;
  readonly after: AnyRecord | null;
}

/**
 * The one form of change: undo, the log and the renderer's mirror all use it. Each record id occurs at most once.
 */
export type Diff = readonly RecordChange[];

/** The diff that takes back `diff`. */
export function reverseDiff(diff: Diff): Diff {
  return diff.map(({ before, after }) => ({ before: after, after: before })).reverse();
}

/** The id of the record that a change is about. */
export function changedId(change: RecordChange): string {
  const record = change.after ?? change.before;
  if (record === null) throw new TypeError('a change has a record before or after');
  return record.id;
}
