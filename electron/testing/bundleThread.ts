import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * Bundles a thread as the app does.
 * @param entry below the project's folder
 * @returns the folder to be removed afterwards, and the bundle in it
 */
export async function bundleThread(entry: string): Promise<{ folder: string; bundle: string }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'thread-'));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@shared': path.join(root, 'shared') } },
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node20.18',
      outDir: folder,
      emptyOutDir: false,
      rollupOptions: {
        input: { thread: path.join(root, entry) },
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  });
  writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}');
  return { folder, bundle: path.join(folder, 'thread.js') };
}
