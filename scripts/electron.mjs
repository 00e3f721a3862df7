/**
 * Runs the application, or a tool that drives it, in an Electron that this script finds or fetches.
 *
 *   node scripts/electron.mjs start [ARGUMENTS]    builds the app when its source has changed, and opens it
 *   node scripts/electron.mjs run . [ARGUMENTS]   Electron with the arguments
 *   node scripts/electron.mjs command . WORDS      the same without any display, for the command line
 *   node scripts/electron.mjs with PROGRAM …      PROGRAM (from node_modules/.bin too), told of Electron by environment
 *
 * On Linux without a display `run` and `with` get a virtual one. Exits with the code of what it ran.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { resolveRuntime } from './electron/resolveRuntime.mjs';
import { runProgram } from './electron/runProgram.mjs';
import { say } from './electron/say.mjs';
import { ensureSystemLibraries } from './electron/systemLibraries.mjs';
import { lacksDisplay, startVirtualDisplay } from './electron/virtualDisplay.mjs';

const root = path.resolve(import.meta.dirname, '..');

/**
 * @param {string | undefined} mode
 * @param {string[]} words
 * @returns {Promise<number>} exit code
 */
async function main(mode, words) {
  if (mode === 'start') {
    const built = spawnSync(process.execPath, [path.join(root, 'scripts/build.mjs')], { stdio: 'inherit' });
    return built.status === 0 ? main('run', [root, ...words]) : 1;
  }
  if (!['run', 'command', 'with'].includes(mode ?? '') || words.length === 0) {
    throw new Error('Use: electron.mjs run|command . [ARGUMENTS], or electron.mjs with PROGRAM [ARGUMENTS]');
  }
  const { executable, version } = await resolveRuntime();
  const display = mode !== 'command' && lacksDisplay();
  ensureSystemLibraries(executable, { display });
  if (!process.env['ROUNDTABLE_QUIET']) say(`Electron ${version}`);
  const screen = display ? await startVirtualDisplay() : undefined;
  if (screen && mode === 'run')
    say(`There is no display: the window is open on a virtual one (${screen.display}). Ctrl+C closes it.`);
  /** @type {NodeJS.ProcessEnv} */
  const env = {
    ...process.env,
    ...(screen && { DISPLAY: screen.display }),
    ROUNDTABLE_ELECTRON: executable,
    ELECTRON_EXEC_PATH: executable,
    ...(asRoot().length > 0 && { NO_SANDBOX: '1' }),
    PATH: path.join(root, 'node_modules/.bin') + path.delimiter + process.env['PATH'],
  };
  delete env['ELECTRON_RUN_AS_NODE'];
  try {
    if (mode === 'with') return await runProgram(words[0] ?? '', words.slice(1), env);
    return await runProgram(
      executable,
      [...asRoot(), ...(mode === 'command' ? headless() : []), ...words],
      env,
    );
  } finally {
    screen?.stop();
  }
}

/** Chromium's sandbox refuses to start for root; every ordinary user keeps it. */
function asRoot() {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/** Only Linux has the headless platform; elsewhere there is always a desktop. */
function headless() {
  return process.platform === 'linux' ? ['--ozone-platform=headless', '--disable-gpu'] : [];
}

try {
  process.exitCode = await main(process.argv[2], process.argv.slice(3));
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
