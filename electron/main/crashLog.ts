import { writeSync } from 'node:fs';
import path from 'node:path';
import { app } from 'electron';
import { appendToLog } from './appendToLog';

/** The file that unexpected failures are written to. It stays on this computer. */
export function crashLogFile(): string {
  return path.join(app.getPath('userData'), 'logs', 'roundtable.log');
}

/** Writes an unexpected failure to the crash log: when, where, and the error with its stack. */
export function logFailure(where: string, error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : JSON.stringify(error);
  const line = `${new Date().toISOString()} ${app.getVersion()} ${where}: ${text}\n`;
  const toLog = () => appendToLog(crashLogFile(), line);
  // Not by the stream, whose failures come later and would be logged, and fail, without end.
  for (const write of [() => writeSync(2, line), toLog]) {
    try {
      write();
    } catch {
      // The other has it; what cannot be written must not become the next failure.
    }
  }
}

/** Sends every unexpected failure of any of the app's processes to the crash log. */
export function watchForCrashes(): void {
  process.on('uncaughtException', (error) => logFailure('main', error));
  process.on('unhandledRejection', (reason) => logFailure('main', reason));
  app.on('render-process-gone', (_event, _contents, details) => {
    if (details.reason !== 'clean-exit') logFailure('window', details);
  });
  app.on('child-process-gone', (_event, details) => {
    if (details.reason !== 'clean-exit' && details.reason !== 'killed') logFailure(details.type, details);
  });
}
