import { type Result, refuse } from '@shared/base/result';
import type { ReadOptions } from '@shared/importing/readOptions';
import type { HighlightedDocument } from '@shared/report/original/highlight';
import type { ReadAs } from './childMessages';
import type { NamedFile } from './fileBytes';
import { importLimits } from './importLimits';
import { launchUtilityChild } from './launchUtilityChild';
import { ReadingProcess } from './readingProcess';

/**
 * Reads one file, in a process that is ended on time, memory or by `signal`.
 *
 * @param document what is to be highlighted in it
 */
export async function readOne<Value>(
  { path, name }: NamedFile,
  as: ReadAs,
  options: ReadOptions,
  signal: AbortSignal,
  document?: HighlightedDocument,
): Promise<Result<Value>> {
  const reading = new ReadingProcess<Value>(launchUtilityChild<Value>, importLimits, as, document);
  const end = () => reading.end();
  signal.addEventListener('abort', end);
  const read = await reading.read(path, options, name);
  signal.removeEventListener('abort', end);
  end();
  return read ?? refuse('cancelled', 'Reading was cancelled. Nothing was changed.');
}
