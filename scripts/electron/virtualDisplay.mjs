import { spawn } from 'node:child_process';

const START_MS = 10_000;

/** True where a window needs a display and there is none. */
export function lacksDisplay() {
  return process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
}

/**
 * Starts an X server without a screen on a free number.
 * @returns {Promise<{ display: string, stop: () => void }>} the value for DISPLAY, and how to end the server
 */
export async function startVirtualDisplay() {
  const words = ['-displayfd', '3', '-screen', '0', '2000x1200x24', '-nolisten', 'tcp'];
  // Detached: an interrupt in the terminal must reach the app alone, which closes its project before the display goes.
  const server = spawn('Xvfb', words, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'], detached: true });
  const stop = () => void server.kill();
  process.once('exit', stop);
  const number = await new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('Xvfb did not start.')), START_MS);
    let text = '';
    server.once('error', reject);
    server.once('exit', () => reject(new Error('Xvfb ended at once.')));
    server.stdio[3]?.on('data', (/** @type {Buffer} */ bytes) => {
      text += bytes.toString();
      if (!text.includes('\n')) return;
      clearTimeout(late);
      resolve(text.trim());
    });
  });
  return { display: `:${number}`, stop };
}
