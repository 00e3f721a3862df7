import type { Result } from '@shared/base/result';
import type { ReadProperties } from '@shared/properties/readProperties';
import { readPropertiesTable } from '@shared/properties/readPropertiesTable';
import { readTableFile } from '../tables/readTableFile';
import { readToldRows } from '../tables/readToldRows';

/** Reads what a table file says of documents. */
export async function readPropertiesFile(
  file: string,
  signal?: AbortSignal,
): Promise<Result<ReadProperties>> {
  const table = await readTableFile(file, signal);
  return table.ok ? readToldRows(table.value, readPropertiesTable) : table;
}
