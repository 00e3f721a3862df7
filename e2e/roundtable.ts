import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import path from 'node:path';
import { repository } from './fixtures';

/** What a program sees of one run. */
interface Run {
  readonly code: number | null;
  readonly output: string;
  readonly messages: string;
}

/** Starts the command line as on a server: no display, nothing from this test's own screen. */
export function startRoundtable(folder: string, ...words: string[]): ChildProcessWithoutNullStreams {
  const executable = process.env['ROUNDTABLE_ELECTRON'] ?? '';
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const own = `--user-data-dir=${path.join(folder, 'user-data')}`;
  return startProgram(executable, [...root, own, repository, ...words], folder);
}

/** Runs the command line to its end. */
export const roundtable = (folder: string, ...words: string[]): Promise<Run> =>
  outcomeOf(startRoundtable(folder, ...words));

/** Runs another program under the same conditions. */
export const run = (program: string, words: string[], folder: string): Promise<Run> =>
  outcomeOf(startProgram(program, words, folder));

function startProgram(program: string, words: string[], folder: string): ChildProcessWithoutNullStreams {
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
  return spawn(program, words, { cwd: folder, env: { ...env, INIT_CWD: folder } });
}

function outcomeOf(child: ChildProcessWithoutNullStreams): Promise<Run> {
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
