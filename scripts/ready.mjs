/**
 * Brings node_modules in line with package-lock.json, so that `npm start` and `npm test` are enough on a fresh clone.
 * Built-in modules only: it runs before anything is installed.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const modules = path.join(root, 'node_modules');
const stamp = path.join(modules, '.roundtable-ready');

const wanted = createHash('sha256')
  .update(readFileSync(path.join(root, 'package-lock.json')))
  .update(`${process.platform}-${process.arch}`)
  .digest('hex');

function isReady() {
  if (existsSync(stamp)) return readFileSync(stamp, 'utf8') === wanted;
  // Somebody ran npm by hand: npm's own record, newer than the lock, is as good as ours.
  return existsSync(path.join(modules, '.package-lock.json')) && npmAgrees();
}

function npmAgrees() {
  const installed = JSON.parse(readFileSync(path.join(modules, '.package-lock.json'), 'utf8')).packages;
  const locked = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(locked).every(
    ([place, entry]) => place === '' || entry.optional || installed[place]?.version === entry.version,
  );
}

/**
 * @param {string} program
 * @param {string[]} words
 * @returns {Promise<number | null>} its exit code
 */
function run(program, words) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, {
      cwd: root,
      // Everything said here goes to stderr: stdout belongs to the command that is about to run.
      stdio: ['ignore', process.stderr, process.stderr],
      shell: process.platform === 'win32' && program === 'npm',
    });
    child.once('error', reject);
    child.once('close', resolve);
  });
}

if (!isReady()) {
  process.stderr.write('Installing dependencies…\n');
  const [installed] = await Promise.all([
    run('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error']),
    run(process.execPath, [path.join(root, 'scripts/electron/prefetch.mjs')]),
  ]);
  if (installed !== 0) {
    process.stderr.write('The dependencies could not be installed: see what npm says above.\n');
    process.exit(1);
  }
}
writeFileSync(stamp, wanted);
