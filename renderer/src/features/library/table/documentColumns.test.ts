import type { AttributeRecord, DocumentRecord } from '@shared/project/records';
import { expect, it } from 'vitest';
import { rowChanges } from '@/attributes/cellChanges';
import { cellText, problemOf, valuesInUse } from '@/attributes/tableColumns';
import { tableRows } from '@/attributes/tableRows';
import { documentColumns } from './documentColumns';

const place: AttributeRecord = {
  type: 'attribute',
  id: 'place',
  order: 'V',
  of: 'document',
  name: 'Place',
  kind: 'text',
};

const document = (id: string, said: Partial<DocumentRecord>): DocumentRecord => ({
  type: 'document',
  id,
  order: id,
  title: id,
  source: { fileName: `${id}.txt`, format: 'txt', sha256: 'ab', size: 1 },
  date: '',
  provenance: '',
  language: '',
  attributes: {},
  importedAt: '',
  warnings: [],
  memo: '',
  ...said,
});

const documents = [
  document('a', { title: 'Harbour', date: '2022-09-27', language: 'kk', attributes: { place: 'Lenna' } }),
  document('b', { title: 'Bridge', date: '2020-05-01', language: 'kk' }),
  document('c', { title: 'Mill', provenance: 'Gazette' }),
];
const columns = documentColumns([place], { a: { characters: 1200, codings: 3, turns: 0 } });
const column = (id: string) => {
  const found = columns.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no column ${id}`);
  return found;
};
const rows = (words: string, sort: string | null, descending = false) =>
  tableRows(documents, columns, { words, sort: sort === null ? null : { column: sort, descending } });

it('cells say what is known and what is counted, languages by their names', () => {
  const texts = columns.map((each) => cellText(each, documents[0] ?? document('x', {})));
  expect(texts).toEqual(['Harbour', '2022-09-27', '', 'Kazakh', 'Lenna', '1,200', '', '3']);
  expect(valuesInUse(column('language'), documents).slice(0, 3)).toEqual(['Kazakh', 'Abkhazian', 'Afar']);
  expect(valuesInUse(column('title'), documents)).toEqual([]);
});

it('rows are found by what cells say, and ordered by days and numbers', () => {
  expect(rows('kazakh lenna', null)).toEqual(['a']);
  expect(rows('', 'date')).toEqual(['b', 'a', 'c']);
  expect(rows('', 'characters', true)).toEqual(['a', 'b', 'c']);
});

it('what does not fit into cells is named and left', () => {
  expect(problemOf(column('language'), 'қазақ тілі')).toBeNull();
  expect(problemOf(column('title'), ' ')).toBe('A document needs a title.');
  const cell = (row: string, at: string, text: string) => ({ row, beyond: 0, column: at, text });
  expect(
    rowChanges(columns, [
      cell('a', 'date', 'soon'),
      cell('a', 'place', 'Port'),
      cell('b', 'date', '1.5.2020'),
      cell('b', 'turns', '7'),
    ]),
  ).toEqual({
    rows: [
      { row: 'a', fields: {}, attributes: { place: 'Port' } },
      { row: 'b', fields: { date: '1.5.2020' }, attributes: {} },
    ],
    left: ['1 value does not fit “Date” and was left out: “soon”.'],
  });
});
