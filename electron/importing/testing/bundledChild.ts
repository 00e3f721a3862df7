import { type ChildProcess, fork } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { bundleEntries } from '../../testing/bundleEntries';
import type { ReadAnswer } from '../childMessages';
import type { ReadingChild } from '../readingProcess';
import type { ReadFile } from '../readPath';

/** The reading process as the app bundles it, started by Node instead of Electron. */
export interface BundledChild {
  readonly launch: <Value = ReadFile>() => ReadingChild<Value>;
  /** Processes that have not ended yet. */
  readonly running: ReadonlySet<ChildProcess>;
  /** Removes the bundle. */
  readonly remove: () => void;
}

export async function bundleChild(): Promise<BundledChild> {
  const bundle = await bundleEntries({
    'importing-child': 'electron/importing/child.ts',
    'importing-worker': 'electron/importing/worker.ts',
  });
  const running = new Set<ChildProcess>();
  return {
    running,
    remove: () => rmSync(bundle, { recursive: true }),
    launch: <Value = ReadFile>(): ReadingChild<Value> => {
      const child = fork(path.join(bundle, 'importing-child.js'), { serialization: 'advanced' });
      running.add(child);
      child.on('exit', () => running.delete(child));
      return {
        send: (request) => child.send(request),
        onAnswer: (listener) => child.on('message', (answer: ReadAnswer<Value>) => listener(answer)),
        onExit: (listener) => child.on('exit', listener),
        kill: () => child.kill(),
      };
    },
  };
}
