import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { app } from 'electron';

/**
 * Gives Chromium a folder of its own for this process, removed at its end: commands run beside each other and beside the
 * window, and Chromium's files allow one process only. Must run before the ready event.
 */
export function useThrowawaySession(): void {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'roundtable-'));
  app.setPath('sessionData', folder);
  process.on('exit', () => {
    try {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
    } catch {
      // Chromium may still write its last file: a few kilobytes stay in the folder for temporary files.
    }
  });
}
