import { ok, type Result, refuse } from '@shared/base/result';
import type { ProjectRecords } from '@shared/project/projectRecords';
import { creepingProgress, type ProgressStep } from '../printing/creepingProgress';
import type { CompanionWanted } from './exportingMessages';
import type { ExportControl } from './exportReport';
import type { LaunchExportingThread } from './launchExportingThread';
import { exportCancelled } from './writeReport';

/** Records that are copied at once; what is typed or clicked meanwhile comes between. */
const PORTION = 1000;

const steps = {
  reading: { step: 'Reading the project', end: 15, longer: 1 },
  building: { step: 'Collecting the passages', end: 50, longer: 2 },
  writing: { step: 'Writing the file', end: 99, longer: 1 },
} as const satisfies Record<string, ProgressStep>;

/**
 * Makes a file from a project as it is now, in a thread of its own, so that nothing waits for it: no save, no key. Refused with `cancelled`
 * when `signal` says so, which ends the thread.
 */
export async function makeCompanion(
  launch: LaunchExportingThread,
  state: ProjectRecords,
  wanted: CompanionWanted,
  { signal, onProgress, log }: ExportControl,
): Promise<Result<Uint8Array>> {
  if (signal?.aborted) return exportCancelled;
  const progress = creepingProgress((told) => onProgress?.(told));
  const thread = launch();
  let isOver = false;
  progress.begin(steps.reading);
  try {
    return await new Promise((resolve) => {
      const end = (outcome: Result<Uint8Array>) => {
        isOver = true;
        signal?.removeEventListener('abort', cancel);
        resolve(outcome);
      };
      const cancel = () => end(exportCancelled);
      signal?.addEventListener('abort', cancel, { once: true });
      thread.onAnswer((answer) => {
        if (answer.kind === 'built') progress.begin(steps.writing);
        else end(ok(answer.bytes));
      });
      thread.onExit((error) => {
        // That it was ended is no news.
        if (isOver) return;
        log?.(error);
        end(refuse('export-broken', 'The file could not be made. Nothing was written; try again.'));
      });
      void sendAll(thread, state, () => isOver).then(() => {
        if (isOver) return;
        progress.begin(steps.building);
        thread.send({ kind: 'make', wanted });
      });
    });
  } finally {
    progress.stop();
    thread.end();
  }
}

/** Records are never changed in place: those of this moment are a project as it was. Copying many takes a while: they go in portions. */
async function sendAll(
  thread: ReturnType<LaunchExportingThread>,
  state: ProjectRecords,
  isOver: () => boolean,
): Promise<void> {
  const records = [...state.all()];
  for (let at = 0; at < records.length && !isOver(); at += PORTION) {
    thread.send({ kind: 'records', records: records.slice(at, at + PORTION) });
    await new Promise(setImmediate);
  }
}
