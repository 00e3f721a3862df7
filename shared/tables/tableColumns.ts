import { attributeName } from '../project/attributes';
import { type AttributeKind, kindOfValues } from '../project/attributeValue';
import type { AttributeOf } from '../project/bearers';
import { cleanName, nameKey, quoted } from '../project/names';

/** The cells of one row. */
export type Row = readonly string[];

/** What the columns of a table say: of each kind that is known the one that is meant, and attributes. */
export interface TableColumns<Known extends string> {
  /** Where it stands in a row. */
  readonly known: ReadonlyMap<Known, number>;
  readonly attributes: readonly {
    readonly at: number;
    readonly name: string;
    readonly kind: AttributeKind;
  }[];
  /** What is left out, one sentence each. */
  readonly warnings: readonly string[];
}

/** How the columns of a table of speakers or documents are told. */
export interface ColumnReading<Known extends string> {
  readonly of: AttributeOf;
  /** What the column under this heading says; undefined: an attribute. */
  readonly columnOf: (heading: string) => Known | 'ignored' | undefined;
  /** Headings under which Roundtable writes what is no attribute. */
  readonly own: readonly string[];
  /** Headings that such tables have only when they are asked for. */
  readonly asked?: readonly string[];
}

/** Tells the columns by their headings, and the kinds of attributes by their values. */
export function tableColumns<Known extends string>(
  heading: Row,
  body: readonly Row[],
  reading: ColumnReading<Known>,
): TableColumns<Known> {
  const { known, others } = knownColumns(heading, reading);
  const attributes: { at: number; name: string; kind: AttributeKind }[] = [];
  const warnings: string[] = [];
  const taken = new Set<string>();
  for (const { at, cell } of others) {
    const values = body.map((row) => row[at] ?? '');
    if (cell.trim() === '' || values.every((value) => value.trim() === '')) continue;
    const name = attributeName(reading.of, cell, []);
    if (!name.ok || taken.has(nameKey(cell))) {
      warnings.push(`The column ${quoted(cleanName(cell))} stands there twice, and the second is left out.`);
      continue;
    }
    taken.add(nameKey(cell));
    attributes.push({ at, name: name.value, kind: kindOfValues(values) });
  }
  return { known, attributes, warnings };
}

/**
 * Where what is known stands, and the other columns. Of two columns that say the same, `Role` and `Position`, the one that is headed as
 * here, else the first, is meant. In a table that Roundtable wrote all others are attributes, whatever they are called.
 */
function knownColumns<Known extends string>(
  heading: Row,
  { columnOf, own: ownHeadings, asked = [] }: ColumnReading<Known>,
): {
  readonly known: ReadonlyMap<Known, number>;
  readonly others: readonly { readonly at: number; readonly cell: string }[];
} {
  const own = new Set(ownHeadings.map(nameKey));
  const all = new Set([...own, ...asked.map(nameKey)]);
  const isOwn = (cell: string) => all.has(nameKey(cell));
  const headings = new Set(heading.map(nameKey));
  const isOurs = [...own].every((each) => headings.has(each));
  const columns = heading.map((cell, at) => ({
    at,
    cell,
    column: isOurs && !isOwn(cell) ? undefined : columnOf(cell),
  }));
  const known = new Map<Known, number>();
  for (const { column, at } of [
    ...columns.filter(({ cell }) => isOwn(cell)),
    ...columns.filter(({ cell }) => !isOwn(cell)),
  ])
    if (column !== undefined && column !== 'ignored' && !known.has(column)) known.set(column, at);
  const isMeant = ({ column, at }: (typeof columns)[number]) =>
    column !== undefined && (column === 'ignored' || known.get(column) === at);
  return { known, others: columns.filter((column) => !isMeant(column)) };
}

/** What a row says of attributes, by their names; cells that say nothing are left out. */
export const attributeCells = (
  row: Row,
  attributes: TableColumns<string>['attributes'],
): Record<string, string> =>
  Object.fromEntries(
    attributes.flatMap(({ at, name }) => {
      const value = (row[at] ?? '').trim();
      return value === '' ? [] : [[name, value] as const];
    }),
  );
