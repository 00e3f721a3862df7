import { spawn } from 'node:child_process';
import readline from 'node:readline';

/** What Chromium says on a machine without D-Bus, GPU or desktop; it tells a reader nothing about the application. */
const noise =
  /(bus\.cc|object_proxy\.cc|gpu|viz|vaapi|egl|angle|gl_(surface|display|factory)|sandbox_linux|zygote|network_service|dri3|ozone|DevTools listening|Failed to connect to the bus)/i;
const chromiumLine = /^\[\d+:\d+\/|^\[\d+:\d{4}\//;

/**
 * Runs a program to its end, with Chromium's chatter left out of stderr; an interrupt is passed on.
 * @param {string} program
 * @param {string[]} words
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} its exit code; 1 when it was ended by a signal
 */
export function runProgram(program, words, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, {
      stdio: ['inherit', 'inherit', 'pipe'],
      env,
      shell: needsShell(program),
    });
    readline.createInterface({ input: child.stderr }).on('line', (line) => {
      if (!(chromiumLine.test(line) && noise.test(line))) process.stderr.write(`${line}\n`);
    });
    const passOn = (/** @type {NodeJS.Signals} */ signal) => void child.kill(signal);
    process.on('SIGINT', passOn);
    process.on('SIGTERM', passOn);
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/** On Windows npm's launchers are .cmd files, which only a shell can start. @param {string} program */
function needsShell(program) {
  return process.platform === 'win32' && !program.endsWith('.exe');
}
