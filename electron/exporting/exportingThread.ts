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
import { ownBytes } from '../printing/ownBytes';
import type { PrintAnswer, PrintTurn } from '../printing/printJob';
import { type PrintedReport, type ReportSteps, reportSteps } from '../printing/reportSteps';
import { companionBytes } from './companionBytes';
import type { ExportingQuestion, FromExportingThread, ToExportingThread } from './exportingMessages';
import { leaksIn } from './leakCheck';

/** Entry of the thread that makes files from one report; it may be ended at any time. */
const records: AnyRecord[] = [];
let model: ReportModel | null = null;
/** What of the project the report shows, in the names that it uses. */
let slice: (() => ProjectRecords) | null = null;
let steps: ReportSteps | null = null;
let printed: PrintedReport | null = null;
/** Null: names stay. */
let secrets: readonly Secret[] | null = null;

parentPort?.on('message', (message: ToExportingThread) => {
  if (message.kind === 'records') for (const record of message.records) records.push(record);
  else void answer(message);
});

/** What fails ends the thread, which main tells. */
async function answer(question: ExportingQuestion): Promise<void> {
  const told = await answerTo(question);
  parentPort?.postMessage(told, handedOver(told));
}

function handedOver(told: FromExportingThread): ArrayBuffer[] {
  if (told.kind === 'write' || told.kind === 'finish') return [told.bytes.buffer];
  return 'turn' in told && told.turn.kind === 'job' ? [told.turn.job.html.buffer] : [];
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
    case 'print':
      steps = reportSteps(built(), { ...question, now: built().now });
      return { kind: 'print', turn: await nextTurn(null) };
    case 'answer':
      return { kind: 'answer', turn: await nextTurn(question.answer) };
    case 'finish': {
      const bytes = await finished(question);
      return { kind: 'finish', bytes, leaks: await leaks(question.name, bytes) };
    }
  }
}

async function nextTurn(answered: PrintAnswer | null): Promise<PrintTurn> {
  if (steps === null) throw new Error('nothing is being printed');
  const { done, value } = await steps.next(answered);
  if (done !== true) return { kind: 'job', ...value };
  printed = value;
  return { kind: 'printed', pages: value.pages };
}

async function finished({ name, embed }: Extract<ExportingQuestion, { kind: 'finish' }>) {
  if (printed === null || slice === null) throw new Error('the report was not printed yet');
  if (!embed) return printed.pdf;
  const embedded = await embedProject(name, printed.pdf, await sliceBytes(slice()));
  if (!embedded.ok) throw new Error(embedded.problem.message);
  return ownBytes(embedded.value);
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
