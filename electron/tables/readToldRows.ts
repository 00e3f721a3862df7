import { ok, type Result } from '@shared/base/result';
import type { ToldRows } from '../importing/tableFile';

/** What the rows of a table were read as; what of the file did not come in is said before what was not understood. */
export function readToldRows<T extends Pick<ToldRows, 'warnings'>>(
  { rows, warnings }: ToldRows,
  read: (rows: ToldRows['rows']) => Result<T>,
): Result<T> {
  const told = read(rows);
  return told.ok ? ok({ ...told.value, warnings: [...warnings, ...told.value.warnings] }) : told;
}
