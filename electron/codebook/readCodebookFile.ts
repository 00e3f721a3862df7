import { type Result, refuse } from '@shared/base/result';
import { type ReadCodebook, readCodebookTable } from '@shared/codebook/readCodebookTable';
import { importLimits } from '../importing/importLimits';
import { launchUtilityChild } from '../importing/launchUtilityChild';
import { ReadingProcess } from '../importing/readingProcess';
import type { Table } from '../importing/readTable';

/** Reads a codebook from a table file (CSV, other text, Excel), in a process that is ended on time, memory or by `signal`. */
export async function readCodebookFile(file: string, signal?: AbortSignal): Promise<Result<ReadCodebook>> {
  const reading = new ReadingProcess<Table>(launchUtilityChild<Table>, importLimits, 'table');
  const end = () => reading.end();
  signal?.addEventListener('abort', end);
  const table = await reading.read(file);
  signal?.removeEventListener('abort', end);
  end();
  if (table === null) return refuse('cancelled', 'Reading was cancelled. Nothing was changed.');
  return table.ok ? readCodebookTable(table.value) : table;
}
