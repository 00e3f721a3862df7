import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { app } from 'electron';
import { codeOf } from '../projects/files';

/**
 * Gives Chromium a folder of its own for this process: commands run beside each other and beside the window, and Chromium's
 * files allow one process only. Chromium writes to it until the very end, so the next command sweeps it away. Must run before
 * the ready event.
 */
export function useThrowawaySession(): void {
  const folder = path.join(app.getPath('userData'), 'commands');
  const own = path.join(folder, String(process.pid));
  try {
    mkdirSync(own, { recursive: true });
    for (const name of readdirSync(folder)) if (!isRunning(Number(name))) sweep(path.join(folder, name));
    app.setPath('sessionData', own);
  } catch {
    // A computer without a writable home can still run commands, one at a time.
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function sweep(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Another command sweeps it at this moment.
  }
}
