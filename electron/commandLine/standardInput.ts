import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isatty } from 'node:tty';
import { ok, type Result, refuse } from '@shared/base/result';
import { app } from 'electron';
import { importLimits } from '../importing/importLimits';
import { importProblems } from '../importing/importProblems';
import { say } from './output';
import type { CommandLine } from './parseCommandLine';

/** The word that means standard input. */
export const stdin = '-';

/**
 * Lends what comes on standard input as a file, when one of the words is `-`, so that it is read as every file is; it is gone afterwards.
 * @param use is given the words with the file's path in place of `-`
 */
export async function withStandardInput<Value>(
  { command, files, options }: CommandLine,
  signal: AbortSignal,
  use: (words: readonly string[], input: string | null) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  const name = options['name'];
  const count = files.filter((word) => word === stdin).length;
  const wrong = (message: string) => refuse('usage', `roundtable ${command}: ${message}`);
  if (count === 0)
    return name === undefined
      ? use(files, null)
      : wrong('--name is what standard input is called, and - stands for it among the files.');
  if (count > 1) return wrong('standard input can be read only once.');
  if (name !== undefined && !isFileName(name)) return wrong(`“${name}” cannot be the name of a file.`);
  const folder = await mkdtemp(path.join(app.getPath('temp'), 'roundtable-'));
  const file = path.join(folder, name ?? 'Standard input.txt');
  try {
    const kept = await keepInput(file, signal);
    if (!kept.ok) return kept;
    return await use(
      files.map((word) => (word === stdin ? file : word)),
      file,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const isFileName = (name: string): boolean =>
  name.trim() !== '' && !/[/\\\u0000-\u001f]/u.test(name) && !/^\.{1,2}$/u.test(name) && name.length < 200;

async function keepInput(file: string, signal: AbortSignal): Promise<Result<null>> {
  if (isatty(0)) say('Reading from the keyboard: end with Ctrl+D on a line of its own.');
  let size = 0;
  const limited = new Transform({
    transform(piece: Buffer, _, done) {
      size += piece.length;
      done(size > importLimits.fileBytes ? new TooMuch() : null, piece);
    },
  });
  try {
    await pipeline(process.stdin, limited, createWriteStream(file, { mode: 0o600 }), { signal });
    return ok(null);
  } catch (error) {
    if (error instanceof TooMuch)
      return importProblems.tooLarge('Standard input', size, importLimits.fileBytes);
    if (signal.aborted) return refuse('cancelled', 'Cancelled. Nothing was changed.');
    return refuse('no-input', 'Standard input could not be read. Nothing was changed.');
  }
}

class TooMuch extends Error {}
