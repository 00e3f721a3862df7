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
  process.on('exit', () => removeFolder(folder));
}

/** Chromium's helpers may still write while they end; what they keep is left to the system's cleaning of temporary files. */
function removeFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
  } catch {
    // The command itself is done and has said so.
  }
}
