import { parentPort } from 'node:worker_threads';
import { ProjectRecords } from '@shared/project/projectRecords';
import type { AnyRecord } from '@shared/project/records';
import type { Secret } from '@shared/pseudonyms/secretNames';
import { buildReport } from '@shared/report/buildReport';
import { mostPlaces } from '@shared/report/exportedReport';
import { pseudonymousReport } from '@shared/report/pseudonymousReport';
import type { ReportModel } from '@shared/report/reportModel';
import { reportSlice } from '@shared/report/reportSlice';
import { embedProject } from '../embedding/embedProject';
import { sliceBytes } from '../embedding/sliceBytes';
import { companionBytes } from './companionBytes';
import type { ExportingQuestion, FromExportingThread, ToExportingThread } from './exportingMessages';
import { leaksIn } from './leakCheck';

/** Entry of the thread that makes files from one report; it may be ended at any time. */
const records: AnyRecord[] = [];
let model: ReportModel | null = null;
/** What of the project the report shows, in the names that it uses. */
let slice: (() => ProjectRecords) | null = null;
/** Null: names stay. */
let secrets: readonly Secret[] | null = null;

parentPort?.on('message', (message: ToExportingThread) => {
  if (message.kind === 'records') for (const record of message.records) records.push(record);
  else void answer(message);
});

/** What fails ends the thread, which main tells. */
async function answer(question: ExportingQuestion): Promise<void> {
  const told = await answerTo(question);
  parentPort?.postMessage(told, told.kind === 'write' ? [told.bytes.buffer] : []);
}

async function answerTo(question: ExportingQuestion): Promise<FromExportingThread> {
  switch (question.kind) {
    case 'build':
      return build(question);
    case 'write': {
      const { format, separator, name } = question;
      const bytes = await companionBytes(built(), format, separator);
      return { kind: 'write', bytes, leaks: await leaks(name, bytes) };
    }
    case 'model':
      return { kind: 'model', model: built() };
    case 'embed': {
      const { name, bytes } = question;
      const embedded = slice && (await embedProject(name, bytes, await sliceBytes(slice())));
      if (!embedded?.ok) throw new Error(embedded?.problem.message ?? 'the report was not built yet');
      return { kind: 'embed', bytes: embedded.value };
    }
    case 'check':
      return { kind: 'check', leaks: await leaks(question.name, question.bytes) };
  }
}

function build({
  options,
  pseudonyms,
  now,
}: Extract<ExportingQuestion, { kind: 'build' }>): FromExportingThread {
  const state = ProjectRecords.from(records);
  const sliceOf = (from: ProjectRecords, shown: ReportModel) => () => reportSlice(from, shown, options.memos);
  if (pseudonyms === null) {
    model = buildReport(state, options, now);
    slice = sliceOf(state, model);
    return { kind: 'build', replaced: 0, doubtful: 0, places: [] };
  }
  const report = pseudonymousReport(state, options, pseudonyms, now);
  model = report.model;
  slice = sliceOf(report.state, model);
  secrets = report.secrets;
  const { replaced, doubtful } = report;
  const places = doubtful
    .slice(0, mostPlaces)
    .map(({ words, around, replacement, doubt }) => ({ words, around, replacement, doubt }));
  return { kind: 'build', replaced, doubtful: doubtful.length, places };
}

function built(): ReportModel {
  if (model === null) throw new Error('the report was not built yet');
  return model;
}

const leaks = async (name: string, bytes: Uint8Array) =>
  secrets === null ? [] : leaksIn({ name, bytes }, secrets);
