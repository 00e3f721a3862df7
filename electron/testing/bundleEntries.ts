import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * Bundles processes and threads as the app does.
 * @param entries file below the project's folder, by the name of the bundle
 * @returns the folder with the bundles, to be removed afterwards
 */
export async function bundleEntries(entries: Readonly<Record<string, string>>): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bundle-'));
  const input = Object.fromEntries(
    Object.entries(entries).map(([name, file]) => [name, path.join(root, file)]),
  );
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
      rollupOptions: { input, output: { format: 'es', entryFileNames: '[name].js' } },
    },
  });
  writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}');
  return folder;
}
