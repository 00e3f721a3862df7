import type { AnyRecord } from '@shared/project/records';
import type { Thread } from './launchThread';

/** Records that are copied at once; what is typed or clicked meanwhile comes between. */
const PORTION = 1000;

export interface RecordsMessage {
  readonly kind: 'records';
  readonly records: readonly AnyRecord[];
}

/** Sends records to a thread in portions, as copying many takes a while; stops when `isOver` says so. */
export async function sendRecords(
  thread: Pick<Thread<RecordsMessage, never>, 'send'>,
  records: readonly AnyRecord[],
  isOver: () => boolean,
): Promise<void> {
  for (let at = 0; at < records.length && !isOver(); at += PORTION) {
    thread.send({ kind: 'records', records: records.slice(at, at + PORTION) });
    await new Promise(setImmediate);
  }
}
