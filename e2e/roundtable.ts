import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import path from 'node:path';
import { expect, repository } from './fixtures';

/** What a program sees of one run. */
interface Run {
  readonly code: number | null;
  readonly output: string;
  readonly messages: string;
}

/** Starts the command line as on a server: no display, nothing from this test's own screen. */
export const startRoundtable = (folder: string, ...words: string[]): ChildProcessWithoutNullStreams =>
  startElectron(folder, words);

function startElectron(
  folder: string,
  words: string[],
  options: { readonly detached?: boolean } = {},
): ChildProcessWithoutNullStreams {
  const executable = process.env['ROUNDTABLE_ELECTRON'] ?? '';
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const own = `--user-data-dir=${path.join(folder, 'user-data')}`;
  return startProgram(executable, [...root, own, repository, ...words], folder, options);
}

/** Runs the command line to its end. */
export const roundtable = (folder: string, ...words: string[]): Promise<Run> =>
  outcomeOf(startRoundtable(folder, ...words));

/** Runs the command line with `input` on its standard input. */
export function fed(folder: string, input: string, ...words: string[]): Promise<Run> {
  const child = startRoundtable(folder, ...words);
  child.stdin.end(input);
  return outcomeOf(child);
}

/** Runs the command line and presses Ctrl+C when `isTime`: every process that was started gets the signal, as from a terminal. */
export async function interruptedWhen(
  folder: string,
  isTime: () => boolean,
  ...words: string[]
): Promise<Run> {
  // In a group of its own, as a shell gives each command.
  const child = startElectron(folder, words, { detached: true });
  const outcome = outcomeOf(child);
  try {
    // Until the program has started, and two of its own, on a busy computer.
    await expect.poll(isTime, { intervals: [50], timeout: 60_000 }).toBe(true);
    process.kill(-(child.pid ?? 0), 'SIGINT');
    return await outcome;
  } finally {
    if (child.exitCode === null) process.kill(-(child.pid ?? 0), 'SIGKILL');
  }
}

/** Runs another program under the same conditions. */
export const run = (program: string, words: string[], folder: string): Promise<Run> =>
  outcomeOf(startProgram(program, words, folder));

function startProgram(
  program: string,
  words: string[],
  folder: string,
  options: { readonly detached?: boolean } = {},
): ChildProcessWithoutNullStreams {
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
  return spawn(program, words, { cwd: folder, env: { ...env, INIT_CWD: folder }, ...options });
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
