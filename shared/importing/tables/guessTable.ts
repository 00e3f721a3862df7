import type { NamedColumns, TableOptions } from '../readOptions';
import { columnKindOf } from './columnKinds';
import { profileOf } from './columnProfile';
import { guessRoles } from './guessRoles';
import { hasHeadings } from './hasHeadings';
import { headingRow, lineOf, mostColumns, type TableRows, widthOf } from './tableLayout';

/** Rows that are enough to tell what columns hold. */
const enough = 500;

/**
 * What the columns of a table are, by their names in many languages and by what their cells are like. Only a proposal: an analyst sees
 * and changes it. The answer is always one that {@link tableOptions} takes.
 *
 * @param known what is not to be guessed
 */
export function guessTable(
  rows: TableRows,
  known: Pick<NamedColumns, 'hasHeader' | 'documentPerRow'> = {},
): TableOptions {
  const heading = headingRow(rows);
  const hasHeader =
    known.hasHeader ??
    hasHeadings((rows[heading] ?? []).slice(0, mostColumns), rows.slice(heading + 1, heading + 1 + enough));
  const first = hasHeader ? heading + 1 : 0;
  const body = rows.slice(first, first + enough);
  const columns = Array.from(
    { length: Math.max(1, Math.min(mostColumns, widthOf(rows.slice(0, first + enough)))) },
    (_, column) => {
      const name = hasHeader ? lineOf(rows[heading]?.[column]) : '';
      return { ...profileOf(body, column), name, kind: columnKindOf(name) };
    },
  );
  return { hasHeader, ...guessRoles(columns, known.documentPerRow) };
}
