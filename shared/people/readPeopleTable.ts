import { ok, type Result, refuse } from '../base/result';
import { attributeName } from '../project/attributes';
import { type AttributeKind, kindOfValues } from '../project/attributeValue';
import { cleanName, counted, nameKey, quoted } from '../project/names';
import { hexColor } from '../text/hexColor';
import { type PeopleColumn, peopleColumnOf } from './peopleColumns';
import { aliasesOfCell } from './peopleTable';
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

function columnsOf(heading: Row, body: readonly Row[]): Columns {
  const known = new Map<PeopleColumn, number>();
  const attributes: { at: number; name: string; kind: AttributeKind }[] = [];
  const warnings: string[] = [];
  const taken = new Set<string>();
  for (const [at, cell] of heading.entries()) {
    const column = peopleColumnOf(cell);
    if (column !== undefined) {
      if (!known.has(column)) known.set(column, at);
      continue;
    }
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
  const aliases = aliasesOfCell(row[known.get('aliases') ?? -1] ?? '');
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
