import path from 'node:path';
import { app, utilityProcess } from 'electron';
import type { ReadAnswer } from './childMessages';
import type { ReadingChild } from './readingProcess';
import type { ReadFile } from './readPath';

/** Starts a reading process as Electron's utility process. The app must be ready. */
export function launchUtilityChild<Value = ReadFile>(): ReadingChild<Value> {
  const entry = path.join(app.getAppPath(), 'out', 'main', 'importing-child.js');
  // Nothing a reader prints may mix with the output of the command line.
  const child = utilityProcess.fork(entry, [], { serviceName: 'Roundtable reader', stdio: 'ignore' });
  return {
    send: (request) => child.postMessage(request),
    onAnswer: (listener) => child.on('message', (answer: ReadAnswer<Value>) => listener(answer)),
    onExit: (listener) => child.on('exit', listener),
    kill: () => child.kill(),
  };
}
