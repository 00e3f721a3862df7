import { parentPort } from 'node:worker_threads';
import { ProjectRecords } from '@shared/project/projectRecords';
import type { AnyRecord } from '@shared/project/records';
import { reviewComments } from '@shared/report/comments/commentReview';
import type { FromPlacingThread, ToPlacingThread } from './placingMessages';

/** Entry of the thread that finds what the comments in a PDF are about; it may be ended at any time. */
const records: AnyRecord[] = [];

parentPort?.on('message', (message: ToPlacingThread) => {
  if (message.kind === 'records') {
    for (const record of message.records) records.push(record);
    return;
  }
  const review: FromPlacingThread = reviewComments(ProjectRecords.from(records), message.pdf);
  parentPort?.postMessage(review);
});
