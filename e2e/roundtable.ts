import { spawn } from 'node:child_process';
import path from 'node:path';
import { repository } from './fixtures';

/** What a program sees of one run. */
interface Run {
  readonly code: number | null;
  readonly output: string;
  readonly messages: string;
}

/** Runs the command line as on a server: no display, nothing from this test's own screen. */
export function roundtable(folder: string, ...words: string[]): Promise<Run> {
  const executable = process.env['ROUNDTABLE_ELECTRON'] ?? '';
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const own = `--user-data-dir=${path.join(folder, 'user-data')}`;
  return run(executable, [...root, own, repository, ...words], folder);
}

export function run(program: string, words: string[], folder: string): Promise<Run> {
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
  const child = spawn(program, words, { cwd: folder, env: { ...env, INIT_CWD: folder } });
  let output = '';
  let messages = '';
  child.stdout.on('data', (bytes: Buffer) => {
    output += bytes.toString();
  });
  child.stderr.on('data', (bytes: Buffer) => {
    messages += bytes.toString();
  });
  return new Promise((resolve) => {
    child.once('close', (code) => resolve({ code, output, messages: withoutChromium(messages) }));
  });
}

/** What Roundtable itself says: Chromium complains on stderr about a machine without a desktop. */
function withoutChromium(messages: string): string {
  return messages.replace(/^\[\d+:.*\n/gm, '');
}
