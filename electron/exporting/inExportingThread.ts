import { ok, type Result, refuse } from '@shared/base/result';
import type { ProjectRecords } from '@shared/project/projectRecords';
import { sendRecords } from '../threads/sendRecords';
import type { ExportingQuestion, FromExportingThread } from './exportingMessages';
import type { LaunchExportingThread } from './launchExportingThread';
import { exportCancelled } from './writeReport';

/** Asks the thread; refused when it is cancelled or breaks. */
export type AskThread = <Kind extends ExportingQuestion['kind']>(
  question: Extract<ExportingQuestion, { kind: Kind }>,
) => Promise<Result<Extract<FromExportingThread, { kind: Kind }>>>;

export interface ThreadControl {
  readonly signal?: AbortSignal;
  readonly log?: (error: unknown) => void;
}

const broken = refuse('export-broken', 'The file could not be made. Nothing was written; try again.');

/**
 * Works with a thread that has the project as it is now, so that nothing waits for it: no save, no key. The thread ends with the work; a
 * `signal` ends it at once, and every question is then refused with `cancelled`.
 */
export async function inExportingThread<Value>(
  launch: LaunchExportingThread,
  state: ProjectRecords,
  { signal, log }: ThreadControl,
  work: (ask: AskThread) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  if (signal?.aborted) return exportCancelled;
  const thread = launch();
  let end: Result<never> | null = null;
  let settle: ((answer: Result<FromExportingThread>) => void) | null = null;
  const finish = (why: Result<never>) => {
    end ??= why;
    settle?.(end);
  };
  const cancel = () => {
    finish(exportCancelled);
    thread.end();
  };
  signal?.addEventListener('abort', cancel, { once: true });
  thread.onAnswer((answer) => settle?.(ok(answer)));
  thread.onExit((error) => {
    // That it was ended is no news.
    if (end === null) log?.(error);
    finish(broken);
  });
  // Records are never changed in place: those of this moment are a project as it was.
  const sent = sendRecords(thread, [...state.all()], () => end !== null);
  const ask = async (question: ExportingQuestion) => {
    await sent;
    if (end !== null) return end;
    thread.send(question);
    return new Promise<Result<FromExportingThread>>((resolve) => {
      settle = resolve;
    });
  };
  try {
    return await work(ask as AskThread);
  } finally {
    signal?.removeEventListener('abort', cancel);
    if (end === null) {
      end = broken;
      thread.end();
    }
  }
}
