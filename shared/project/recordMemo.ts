import type { AnyRecord, OrphanRecord } from './records';

type WaitingPassage = OrphanRecord & { readonly was: { readonly type: 'annotation' } };

/** Records that have a memo, if only an empty one; passages without a place keep theirs among what they were. */
export type MemoRecord = Extract<AnyRecord, { readonly memo: string }> | WaitingPassage;

export function isMemoRecord(record: AnyRecord | undefined): record is MemoRecord {
  if (record === undefined) return false;
  return 'memo' in record || (record.type === 'orphan' && record.was.type === 'annotation');
}

/** The memo of a record, Markdown. */
export const recordMemo = (record: MemoRecord): string =>
  record.type === 'orphan' ? record.was.memo : record.memo;

/** The same record with this memo, Markdown. */
export const withMemo = (record: MemoRecord, memo: string): MemoRecord =>
  record.type === 'orphan' ? { ...record, was: { ...record.was, memo } } : { ...record, memo };
