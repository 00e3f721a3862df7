import { type Result, refuse } from '@shared/base/result';
import { importLimits } from '../importing/importLimits';
import { launchUtilityChild } from '../importing/launchUtilityChild';
import { ReadingProcess } from '../importing/readingProcess';
import type { ToldRows } from '../importing/tableFile';

/** Reads the cells of a table file (CSV, other text, Excel), in a process that is ended on time, memory or by `signal`. */
export async function readTableFile(file: string, signal?: AbortSignal): Promise<Result<ToldRows>> {
  const reading = new ReadingProcess<ToldRows>(launchUtilityChild<ToldRows>, importLimits, 'table');
  const end = () => reading.end();
  signal?.addEventListener('abort', end);
  const table = await reading.read(file);
  signal?.removeEventListener('abort', end);
  end();
  return table ?? refuse('cancelled', 'Reading was cancelled. Nothing was changed.');
}
