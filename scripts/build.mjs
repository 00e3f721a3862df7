/** Bundles the app into out/, unless out/ already holds this very source (resources too: packages hold them). `--force` builds in any case. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const sources = [
  'electron',
  'renderer',
  'shared',
  'resources',
  'electron.vite.config.ts',
  'package-lock.json',
];
const out = path.join(root, 'out');
const stamp = path.join(out, 'source.sha256');
const next = path.join(root, '.cache/out-next');
const old = path.join(root, '.cache/out-old');
const lock = path.join(root, '.cache/build.lock');
const WAIT_MS = 200;

/**
 * Everything the bundles are made from, by content: a checkout changes times, not content.
 * @param {import('node:crypto').Hash} hash
 * @param {string} place path below the root
 */
function addSource(hash, place) {
  const full = path.join(root, place);
  if (statSync(full).isDirectory()) {
    for (const name of readdirSync(full).sort()) addSource(hash, path.join(place, name));
  } else if (!/\.test\.tsx?$/.test(place)) {
    hash.update(`${place}\0`).update(readFileSync(full));
  }
}

function sourceHash() {
  const hash = createHash('sha256');
  for (const place of sources) addSource(hash, place);
  return hash.digest('hex');
}

/**
 * Two builds at once would leave a mixture of both.
 * @param {() => void} work
 */
function alone(work) {
  mkdirSync(path.dirname(lock), { recursive: true });
  while (!takeLock()) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT_MS);
  try {
    work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function takeLock() {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (!existsSync(lock) || isRunning(Number(readFileSync(lock, 'utf8')))) return false;
    rmSync(lock, { force: true });
    return false;
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function build() {
  const wanted = sourceHash();
  const fresh = existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
  if (fresh && !process.argv.includes('--force')) return;
  rmSync(next, { recursive: true, force: true });
  const bundler = path.join(root, 'node_modules/electron-vite/bin/electron-vite.js');
  const result = spawnSync(process.execPath, [bundler, 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', process.stderr, process.stderr],
    env: { ...process.env, ROUNDTABLE_OUT: next },
  });
  process.exitCode = result.status ?? 1;
  if (result.status !== 0) return;
  writeFileSync(path.join(next, 'source.sha256'), wanted);
  // Only a complete build takes the place of the last one, in one step: a window may be open on it.
  rmSync(old, { recursive: true, force: true });
  if (existsSync(out)) renameSync(out, old);
  renameSync(next, out);
  rmSync(old, { recursive: true, force: true });
}

alone(build);
