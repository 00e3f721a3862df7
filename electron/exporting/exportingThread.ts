import { parentPort } from 'node:worker_threads';
import { ProjectRecords } from '@shared/project/projectRecords';
import type { AnyRecord } from '@shared/project/records';
import { buildReport } from '@shared/report/buildReport';
import { companionBytes } from './companionBytes';
import type { CompanionWanted, FromExportingThread, ToExportingThread } from './exportingMessages';

/** Entry of the thread that makes one file from a report; it may be ended at any time. */
const records: AnyRecord[] = [];

const tell = (answer: FromExportingThread, handedOver: readonly ArrayBuffer[] = []): void =>
  parentPort?.postMessage(answer, handedOver);

parentPort?.on('message', (message: ToExportingThread) => {
  if (message.kind === 'make') void make(message.wanted);
  else for (const record of message.records) records.push(record);
});

/** What fails ends the thread, which main tells. */
async function make({ format, options, separator, now }: CompanionWanted): Promise<void> {
  const model = buildReport(ProjectRecords.from(records), options, now);
  tell({ kind: 'built' });
  const bytes = await companionBytes(model, format, separator);
  tell({ kind: 'made', bytes }, [bytes.buffer]);
}
