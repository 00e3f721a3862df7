import { spawnSync } from 'node:child_process';
import { app } from 'electron';

/**
 * On a Linux machine without a display Chromium ends before the ready event, unless it was told at its start to do without.
 * The command line needs no display, so it starts once more with that said, and ends with the same exit code.
 */
export function relaunchHeadless(): void {
  if (process.platform !== 'linux' || app.commandLine.hasSwitch('ozone-platform')) return;
  if (process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']) return;
  // Ctrl+C is for the second start, which ends when it has made an end; so does this one then.
  process.on('SIGINT', () => undefined);
  const words = ['--ozone-platform=headless', '--disable-gpu', ...process.argv.slice(1)];
  process.exit(spawnSync(process.execPath, words, { stdio: 'inherit' }).status ?? 1);
}
