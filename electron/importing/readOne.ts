import { type Result, refuse } from '@shared/base/result';
import type { ReadOptions } from '@shared/importing/readOptions';
import { importLimits } from './importLimits';
import { launchUtilityChild } from './launchUtilityChild';
import { ReadingProcess } from './readingProcess';
import type { NamedFile, ReadFile } from './readPath';

/** Reads one file, in a process that is ended on time, memory or by `signal`. */
export async function readOne(
  { path, name }: NamedFile,
  options: ReadOptions,
  signal: AbortSignal,
): Promise<Result<ReadFile>> {
  const reading = new ReadingProcess(launchUtilityChild, importLimits);
  const end = () => reading.end();
  signal.addEventListener('abort', end);
  const read = await reading.read(path, options, name);
  signal.removeEventListener('abort', end);
  end();
  return read ?? refuse('cancelled', 'Reading was cancelled. Nothing was changed.');
}
