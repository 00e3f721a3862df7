import { ok, type Result, refuse } from '../base/result';
import { attributeName } from '../project/attributes';
import { type AttributeKind, kindOfValues } from '../project/attributeValue';
import { cleanName, counted, nameKey, quoted } from '../project/names';
import { hexColor } from '../text/hexColor';
import { aliasesOf } from './aliasText';
import { type PeopleColumn, peopleColumnOf } from './peopleColumns';
import { ownHeadings } from './peopleTable';
import type { ReadPeople } from './readPeople';

type Row = readonly string[];
type Person = ReadPeople['people'][number];

/** Rows above the headings, a title for example. */
const headingRows = 10;

interface Columns {
  readonly known: ReadonlyMap<PeopleColumn, number>;
  readonly attributes: readonly {
    readonly at: number;
    readonly name: string;
    readonly kind: AttributeKind;
  }[];
  readonly warnings: readonly string[];
}

/**
 * Reads people from a table: a column of names, others that are known by their headings in several languages, and all else as attributes,
 * whose kinds their values tell. Without headings it is a bare list of names, with perhaps a role beside each. Refused without names.
 */
export function readPeopleTable(table: readonly Row[]): Result<ReadPeople> {
  const rows = table.filter((row) => row.some((cell) => cell.trim() !== ''));
  const heading = rows.slice(0, headingRows).findIndex(isHeading);
  const body = rows.slice(heading + 1);
  const columns = heading < 0 ? bareColumns(rows) : columnsOf(rows[heading] ?? [], body);
  const people = body.flatMap((row) => personOf(row, columns) ?? []);
  if (people.length === 0)
    return refuse('no-people', 'No people were found in this file: it needs a column of names.');
  const nameless = body.length - people.length;
  return ok({
    attributes: columns.attributes.map(({ name, kind }) => ({ name, kind })),
    people,
    warnings: [
      ...columns.warnings,
      ...(nameless === 0
        ? []
        : [`${counted(nameless, 'row')} without a name ${nameless === 1 ? 'is' : 'are'} left out.`]),
    ],
  });
}

function isHeading(row: Row): boolean {
  const known = row.map(peopleColumnOf);
  const filled = row.filter((cell) => cell.trim() !== '').length;
  const names = known.filter((column) => column === 'name' || column === 'lastName').length;
  return (
    names > 0 &&
    (filled === 1 || known.filter((column) => column !== undefined).length > 1 || known[0] === 'name')
  );
}

function bareColumns(rows: readonly Row[]): Columns {
  const width = Math.max(...rows.map((row) => row.filter((cell) => cell.trim() !== '').length));
  return {
    known: new Map([
      ['name', 0],
      ['role', 1],
    ]),
    attributes: [],
    warnings: width > 2 ? ['Only names and roles were taken: the columns have no headings.'] : [],
  };
}

/**
 * Where what is known of people stands, and the other columns. Of two columns that say the same, `Role` and `Position`, the one that is
 * headed as here, else the first, is meant. In a table that Roundtable wrote all others are attributes, whatever they are called.
 */
function knownColumns(heading: Row): {
  readonly known: ReadonlyMap<PeopleColumn, number>;
  readonly others: readonly { readonly at: number; readonly cell: string }[];
} {
  const own = new Set(ownHeadings.map(nameKey));
  const isOwn = (cell: string) => own.has(nameKey(cell));
  const isOurs = own.size === new Set(heading.filter(isOwn).map(nameKey)).size;
  const columns = heading.map((cell, at) => ({
    at,
    cell,
    column: isOurs && !isOwn(cell) ? undefined : peopleColumnOf(cell),
  }));
  const known = new Map<PeopleColumn, number>();
  for (const { column, at } of [
    ...columns.filter(({ cell }) => isOwn(cell)),
    ...columns.filter(({ cell }) => !isOwn(cell)),
  ])
    if (column !== undefined && !known.has(column)) known.set(column, at);
  const isMeant = ({ column, at }: (typeof columns)[number]) =>
    column !== undefined && (column === 'ignored' || known.get(column) === at);
  return { known, others: columns.filter((column) => !isMeant(column)) };
}

function columnsOf(heading: Row, body: readonly Row[]): Columns {
  const { known, others } = knownColumns(heading);
  const attributes: { at: number; name: string; kind: AttributeKind }[] = [];
  const warnings: string[] = [];
  const taken = new Set<string>();
  for (const { at, cell } of others) {
    const values = body.map((row) => row[at] ?? '');
    if (cell.trim() === '' || values.every((value) => value.trim() === '')) continue;
    const name = attributeName(cell, []);
    if (!name.ok || taken.has(nameKey(cell))) {
      warnings.push(`The column ${quoted(cleanName(cell))} stands there twice, and the second is left out.`);
      continue;
    }
    taken.add(nameKey(cell));
    attributes.push({ at, name: name.value, kind: kindOfValues(values) });
  }
  return { known, attributes, warnings };
}

function personOf(row: Row, { known, attributes }: Columns): Person | null {
  const cell = (column: PeopleColumn) => cleanName(row[known.get(column) ?? -1] ?? '');
  const parts = known.has('lastName')
    ? [cell('firstName') || (known.has('firstName') ? '' : cell('name')), cell('lastName')]
    : [cell('name') || cell('firstName')];
  const name = parts.filter((part) => part !== '').join(' ');
  if (name === '') return null;
  const aliases = aliasesOf(row[known.get('aliases') ?? -1] ?? '');
  const color = hexColor(cell('color'));
  const memo = (row[known.get('memo') ?? -1] ?? '').replace(/\r\n?/gu, '\n').trim();
  const values = attributes.flatMap(({ at, name: attribute }) => {
    const value = (row[at] ?? '').trim();
    return value === '' ? [] : [[attribute, value] as const];
  });
  return {
    name,
    ...(cell('role') !== '' && { role: cell('role') }),
    ...(cell('affiliation') !== '' && { affiliation: cell('affiliation') }),
    ...(aliases.length > 0 && { aliases }),
    ...(color !== null && { color }),
    ...(memo !== '' && { memo }),
    values: Object.fromEntries(values),
  };
}
