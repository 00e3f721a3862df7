import { columnKindOf } from './columnKinds';
import { isNatural, profileOf, weightOf } from './columnProfile';
import type { TableRows } from './tableLayout';

/** Longer cells are contents, not names, unless they ask something; characters. */
const longestName = 60;

/** Names without their meaning known: so many times shorter than what stands below them. */
const muchShorter = 4;

/** `Why did you come?`, `Please describe your work in your own words`: how surveys head a column of answers. */
export const asksSomething = (heading: string): boolean =>
  /[?？؟]\s*$/u.test(heading) || (heading.trim().split(/\s+/u).length >= 5 && !/[.!]$/u.test(heading.trim()));

/** Whether a row holds the names of the columns below it, rather than contents like theirs. */
export function hasHeadings(heading: readonly string[], body: TableRows): boolean {
  const cells = heading.flatMap((cell, column) =>
    cell.trim() === '' ? [] : [{ cell: cell.trim(), column }],
  );
  const known = cells.filter(({ cell }) => columnKindOf(cell) !== undefined).length;
  if (known > 1) return true;
  if (
    cells.length === 0 ||
    cells.some(({ cell }) => !/\p{L}/u.test(cell) && columnKindOf(cell) === undefined)
  )
    return false;
  if (known === 1) return true;
  if (new Set(cells.map(({ cell }) => cell.toLowerCase())).size < cells.length) return false;
  const columns = cells.map(({ cell, column }) => ({ cell, profile: profileOf(body, column), column }));
  // A name of a column is no value in it; a speaker is one again and again.
  const recurs = ({ cell, column }: (typeof columns)[number]) =>
    body.some((row) => (row[column] ?? '').trim().toLowerCase() === cell.toLowerCase());
  if (columns.some(recurs)) return false;
  if (columns.some(({ cell }) => cell.endsWith('?') || cell.endsWith('？') || cell.endsWith('؟')))
    return true;
  if (columns.some(({ profile, cell }) => profile.filled > 1 && profile.natural === 0 && isNatural(cell)))
    return true;
  return (
    cells.length > 1 &&
    cells.every(({ cell }) => weightOf(cell) <= longestName && !/[.!,;:]$/u.test(cell)) &&
    columns.some(({ cell, profile }) => profile.filled > 2 && profile.weight > muchShorter * weightOf(cell))
  );
}
