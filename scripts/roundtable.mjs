/**
 * `npm run --silent roundtable -- ARGUMENTS`: the app's command line from a clone. stdout holds nothing but what the
 * app prints, the exit code is the app's. Needs no display: Chromium's headless platform stands in for one.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const words = process.argv.slice(2);

// Ctrl+C is for the command, which ends when it has made an end; so does this program then.
process.on('SIGINT', () => undefined);

/** @param {string[]} command */
function node(...command) {
  const [script = '', ...rest] = command;
  const result = spawnSync(process.execPath, [path.join(root, 'scripts', script), ...rest], {
    // npm moves to the package's folder; file names are meant from where the analyst is.
    cwd: process.env['INIT_CWD'] || process.cwd(),
    stdio: 'inherit',
    env: { ...process.env, ROUNDTABLE_QUIET: '1' },
  });
  return result.status ?? 1;
}

process.exitCode =
  node('ready.mjs') ||
  node('build.mjs') ||
  node('electron.mjs', 'command', root, ...(words.length > 0 ? words : ['help']));
