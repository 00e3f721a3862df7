import type { AttributeRecord, SpeakerRecord } from '@shared/project/records';
import { describe, expect, it } from 'vitest';
import { rowChanges } from '@/attributes/cellChanges';
import { cellText, valuesInUse } from '@/attributes/tableColumns';
import { tableRows } from '@/attributes/tableRows';
import { speakerChanges } from './speakerChanges';
import { speakerColumns } from './speakerColumns';

const born: AttributeRecord = {
  type: 'attribute',
  id: 'born',
  order: 'V',
  of: 'speaker',
  name: 'Born',
  kind: 'number',
};
const party: AttributeRecord = { ...born, id: 'party', order: 'W', name: 'Party', kind: 'text' };
const speaker = (id: string, said: Partial<SpeakerRecord>): SpeakerRecord => ({
  type: 'speaker',
  id,
  order: id,
  name: id,
  role: '',
  affiliation: '',
  roles: {},
  aliases: [],
  pseudonym: '',
  attributes: {},
  color: '#000000',
  memo: '',
  ...said,
});
const speakers = [
  speaker('a', { name: 'Ádám', attributes: { born: '1960', party: 'Green' }, aliases: ['Adi', 'A.'] }),
  speaker('b', { name: 'Bo', role: 'Chair', attributes: { born: '900' } }),
  speaker('c', { name: 'Cy', attributes: { party: 'Green' } }),
];
const numbers = {
  speakers: {
    b: { turns: 2, words: 1500, themes: 1, documents: 1 },
    c: { turns: 1, words: 500, themes: 0, documents: 1 },
  },
  words: 2000,
};
const columns = speakerColumns([born, party], speakers, numbers);
const rows = (words: string, column: string | null, descending = false) =>
  tableRows(speakers, columns, { words, sort: column === null ? null : { column, descending } });

describe('the rows of the table', () => {
  it('hold all the words, whatever their accents and wherever they stand', () => {
    expect(rows('adam green', null)).toEqual(['a']);
    expect(rows('chair', null)).toEqual(['b']);
    expect(rows('', null)).toEqual(['a', 'b', 'c']);
  });

  it('are in the order of a column; numbers by size, and what says nothing last either way', () => {
    expect(rows('', 'born')).toEqual(['b', 'a', 'c']);
    expect(rows('', 'born', true)).toEqual(['a', 'b', 'c']);
    expect(rows('', 'words', true)).toEqual(['b', 'c', 'a']);
    expect(rows('', 'name', true)).toEqual(['c', 'b', 'a']);
  });
});

it('cells say what is known and what is counted', () => {
  const texts = (id: string) =>
    columns.map((column) => cellText(column, speakers.find((each) => each.id === id) ?? speaker('x', {})));
  expect(texts('a')).toEqual(['Ádám', '', '', 'Adi; A.', '1960', 'Green', '', '', '', '', '']);
  expect(texts('b').slice(6)).toEqual(['2', '1,500', '75 %', '1', '1']);
});

it('values in use are offered, the most frequent first, and yes and no always', () => {
  const of = (id: string) => columns.find((column) => column.id === id) ?? columns[0];
  const offered = (id: string) => {
    const column = of(id);
    return column === undefined
      ? []
      : valuesInUse(column, [...speakers, speaker('d', { attributes: { party: 'Red' } })]);
  };
  expect(offered('party')).toEqual(['Green', 'Red']);
  expect(offered('role')).toEqual(['Chair']);
  expect(offered('name')).toEqual([]);
  const [yesNo] = speakerColumns([{ ...party, kind: 'yesNo' }], speakers, numbers).slice(4);
  expect(yesNo && valuesInUse(yesNo, speakers)).toEqual(['yes', 'no']);
});

const changesOf = (cells: Parameters<typeof rowChanges>[1]) => speakerChanges(rowChanges(columns, cells));

describe('cells that were pasted', () => {
  const cell = (row: string | null, column: string, text: string, beyond = 0) => ({
    row,
    beyond,
    column,
    text,
  });

  it('change speakers, each once, and make new ones below the table', () => {
    const changes = changesOf([
      cell('a', 'role', 'Mayor'),
      cell('a', 'born', '1,961'),
      cell('a', 'words', '7'),
      cell('b', 'aliases', 'B.; Bobby'),
      cell(null, 'name', 'Dee', 0),
      cell(null, 'party', 'Red', 0),
    ]);
    expect(changes).toEqual({
      speakers: [
        { speaker: 'a', role: 'Mayor', attributes: { born: '1,961' } },
        { speaker: 'b', aliases: ['B.', 'Bobby'] },
        { speaker: null, name: 'Dee', attributes: { party: 'Red' } },
      ],
      left: [],
    });
  });

  it('leave what does not fit, and say so', () => {
    const changes = changesOf([
      cell('a', 'born', 'soon'),
      cell('b', 'born', 'later'),
      cell('c', 'born', '1970'),
      cell('a', 'name', ' '),
      cell(null, 'role', 'Chair', 0),
      cell(null, 'role', 'Clerk', 1),
    ]);
    expect(changes.speakers).toEqual([{ speaker: 'c', attributes: { born: '1970' } }]);
    expect(changes.left).toEqual([
      '2 values do not fit “Born” and were left out: “soon” and 1 more.',
      '“Name” cannot be empty and was left.',
      '2 rows below the table have no name and were left out.',
    ]);
  });
});
