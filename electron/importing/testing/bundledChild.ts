import { fork } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import type { ReadAnswer } from '../childMessages';
import type { ReadingChild } from '../readingProcess';
import type { ReadFile } from '../readPath';

const root = path.resolve(import.meta.dirname, '../../..');

/** The reading process as the app bundles it, started by Node instead of Electron. */
export interface BundledChild {
  readonly launch: <Value = ReadFile>() => ReadingChild<Value>;
  /** Processes that have not ended yet. */
  readonly running: ReadonlySet<unknown>;
  /** Removes the bundle. */
  readonly remove: () => void;
}

export async function bundleChild(): Promise<BundledChild> {
  const bundle = mkdtempSync(path.join(tmpdir(), 'reading-child-'));
  const entry = (name: string) => path.join(root, 'electron/importing', name);
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@shared': path.join(root, 'shared') } },
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node20.18',
      outDir: bundle,
      emptyOutDir: false,
      rollupOptions: {
        input: { 'importing-child': entry('child.ts'), 'importing-worker': entry('worker.ts') },
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  });
  writeFileSync(path.join(bundle, 'package.json'), '{"type":"module"}');
  const running = new Set<unknown>();
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
