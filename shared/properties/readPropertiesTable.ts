import { ok, type Result, refuse } from '../base/result';
import { cleanName, counted } from '../project/names';
import {
  attributeCells,
  type ColumnReading,
  type Row,
  type TableColumns,
  tableColumns,
} from '../tables/tableColumns';
import { ownHeadings } from './propertiesTable';
import { type PropertyColumn, propertyColumnOf } from './propertyColumns';
import type { PropertiesRow, ReadProperties } from './readProperties';

/** Rows above the headings, a title for example. */
const headingRows = 10;

const reading: ColumnReading<PropertyColumn> = {
  of: 'document',
  columnOf: propertyColumnOf,
  own: ownHeadings,
};

/**
 * Reads what a table says of documents: a column of file names or titles, others that are known by their headings in several languages, and
 * all else as attributes, whose kinds their values tell. Refused without file names and titles.
 */
export function readPropertiesTable(table: readonly Row[]): Result<ReadProperties> {
  const rows = table.filter((row) => row.some((cell) => cell.trim() !== ''));
  const heading = rows.slice(0, headingRows).findIndex(namesDocuments);
  const body = rows.slice(heading + 1);
  const columns = tableColumns(rows[heading] ?? [], body, reading);
  const read = heading < 0 ? [] : body.flatMap((row) => rowOf(row, columns) ?? []);
  if (read.length === 0)
    return refuse(
      'no-documents',
      'This table names no documents: it needs a column of file names, headed “File”, or of titles, headed “Title”.',
    );
  const nameless = body.length - read.length;
  return ok({
    attributes: columns.attributes.map(({ name, kind }) => ({ name, kind })),
    rows: read,
    warnings: [
      ...columns.warnings,
      ...(nameless === 0
        ? []
        : [
            `${counted(nameless, 'row')} without a file name and title ${nameless === 1 ? 'is' : 'are'} left out.`,
          ]),
    ],
  });
}

const namesDocuments = (row: Row): boolean =>
  row.map(propertyColumnOf).some((column) => column === 'fileName' || column === 'title');

function rowOf(row: Row, { known, attributes }: TableColumns<PropertyColumn>): PropertiesRow | null {
  const cell = (column: PropertyColumn) => cleanName(row[known.get(column) ?? -1] ?? '');
  const fileName = cell('fileName').replace(/^.*[\\/]/u, '');
  if (fileName === '' && cell('title') === '') return null;
  const said = (['title', 'date', 'provenance', 'language'] as const).flatMap((column) =>
    cell(column) === '' ? [] : [[column, cell(column)] as const],
  );
  const memo = (row[known.get('memo') ?? -1] ?? '').replace(/\r\n?/gu, '\n').trim();
  return {
    fileName,
    ...(memo !== '' && { memo }),
    ...Object.fromEntries(said),
    values: attributeCells(row, attributes),
  };
}
