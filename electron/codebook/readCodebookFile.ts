import type { Result } from '@shared/base/result';
import { type ReadCodebook, readCodebookTable } from '@shared/codebook/readCodebookTable';
import { readTableFile } from '../tables/readTableFile';
import { readToldRows } from '../tables/readToldRows';

/** Reads a codebook from a table file, see {@link readTableFile}. */
export async function readCodebookFile(file: string, signal?: AbortSignal): Promise<Result<ReadCodebook>> {
  const table = await readTableFile(file, signal);
  return table.ok ? readToldRows(table.value, readCodebookTable) : table;
}
