import { parentPort } from 'node:worker_threads';
import { ProjectRecords } from '@shared/project/projectRecords';
import type { AnyRecord } from '@shared/project/records';
import type { FromComparingThread, ToComparingThread } from './comparingMessages';
import { effectOf } from './versionEffect';

/** Entry of the thread that compares a document with its new text; it may be ended at any time. */
let records: AnyRecord[] = [];

/** Passages after which it is told how far it is. */
const OFTEN = 250;

const tell = (answer: FromComparingThread): void => parentPort?.postMessage(answer);

parentPort?.on('message', (message: ToComparingThread) => {
  if (message.kind === 'records') {
    for (const record of message.records) records.push(record);
    return;
  }
  const state = ProjectRecords.from(records);
  records = [];
  const onPlaced = (done: number) => {
    if (done % OFTEN === 0) tell({ kind: 'placed', done });
  };
  tell({
    kind: 'compared',
    compared: effectOf(state, message.document, message.file, message.content, onPlaced),
  });
});
