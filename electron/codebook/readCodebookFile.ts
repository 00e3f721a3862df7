import type { Result } from '@shared/base/result';
import { type ReadCodebook, readCodebookTable } from '@shared/codebook/readCodebookTable';
import { importLimits } from '../importing/importLimits';
import { launchUtilityChild } from '../importing/launchUtilityChild';
import { ReadingProcess } from '../importing/readingProcess';
import type { Table } from '../importing/readTable';

/** Reads a codebook from a table file (CSV, other text, Excel), in a process that is ended on time or memory. */
export async function readCodebookFile(file: string): Promise<Result<ReadCodebook>> {
  const reading = new ReadingProcess<Table>(launchUtilityChild<Table>, importLimits, 'table');
  const table = await reading.read(file);
  reading.end();
  if (table === null) throw new Error('the reading process was ended by nobody');
  return table.ok ? readCodebookTable(table.value) : table;
}
