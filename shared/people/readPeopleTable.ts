import { ok, type Result, refuse } from '../base/result';
import { cleanName, counted } from '../project/names';
import {
  attributeCells,
  type ColumnReading,
  type Row,
  type TableColumns,
  tableColumns,
} from '../tables/tableColumns';
import { hexColor } from '../text/hexColor';
import { aliasesOf } from './aliasText';
import { type PeopleColumn, peopleColumnOf } from './peopleColumns';
import { ownHeadings, pseudonymHeading } from './peopleTable';
import type { ReadPeople } from './readPeople';

type Person = ReadPeople['people'][number];

/** Rows above the headings, a title for example. */
const headingRows = 10;

type Columns = TableColumns<PeopleColumn>;

const reading: ColumnReading<PeopleColumn> = {
  of: 'speaker',
  columnOf: peopleColumnOf,
  own: ownHeadings,
  asked: [pseudonymHeading],
};

/**
 * Reads people from a table: a column of names, others that are known by their headings in several languages, and all else as attributes,
 * whose kinds their values tell. Without headings it is a bare list of names, with perhaps a role beside each. Refused without names.
 */
export function readPeopleTable(table: readonly Row[]): Result<ReadPeople> {
  const rows = table.filter((row) => row.some((cell) => cell.trim() !== ''));
  const heading = rows.slice(0, headingRows).findIndex(isHeading);
  const body = rows.slice(heading + 1);
  const columns = heading < 0 ? bareColumns(rows) : tableColumns(rows[heading] ?? [], body, reading);
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
  return {
    name,
    ...(cell('role') !== '' && { role: cell('role') }),
    ...(cell('affiliation') !== '' && { affiliation: cell('affiliation') }),
    ...(aliases.length > 0 && { aliases }),
    ...(cell('pseudonym') !== '' && { pseudonym: cell('pseudonym') }),
    ...(color !== null && { color }),
    ...(memo !== '' && { memo }),
    values: attributeCells(row, attributes),
  };
}
