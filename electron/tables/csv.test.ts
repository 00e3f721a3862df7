import { readCodebookTable } from '@shared/codebook/readCodebookTable';
import { decodeText } from '@shared/importing/decodeText';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readCsv, writeCsv } from './csv';

const cells = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  "'=1",
  "''@x",
  'plain',
  "it's",
  'a;b,c\td',
  '"q"',
  'a\nb',
];

describe('a table written as CSV', () => {
  it('holds nothing that a spreadsheet would run, begins with a mark that says UTF-8, and comes back the same', () => {
    const written = writeCsv([cells, cells]);
    expect(written.startsWith('\uFEFF')).toBe(true);
    expect(readCsv(written).slice(0, 2)).toEqual([cells, cells]);
    const starts = written.slice(1).split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/u);
    expect(starts.filter((cell) => /^"?[=+\-@\t\r]/u.test(cell))).toEqual([]);
  });
});

describe('a table that was written elsewhere', () => {
  it.each([
    [
      'semicolons',
      'a;b\n"c;d";e',
      [
        ['a', 'b'],
        ['c;d', 'e'],
      ],
    ],
    [
      'commas',
      'a,b\nc,"d\ne"',
      [
        ['a', 'b'],
        ['c', 'd\ne'],
      ],
    ],
    [
      'tabs',
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a stated separator', 'sep=|\r\na|b', [['a', 'b']]],
    [
      'commas inside the only column',
      'Trust\nEconomy, trade and tax\nCulture',
      [['Trust'], ['Economy, trade and tax'], ['Culture']],
    ],
    ['tabs that are indents', 'A\n\tB\n\t\tC', [['A'], ['\tB'], ['\t\tC']]],
    [
      'semicolons with commas in the cells',
      'Name;Text\nA;one, two\nB;three',
      [
        ['Name', 'Text'],
        ['A', 'one, two'],
        ['B', 'three'],
      ],
    ],
  ])('with %s', (_, text, rows) => expect(readCsv(text)).toEqual(rows));

  it('by Excel in Russian: Windows-1251, semicolons, headings in Russian', () => {
    const csv =
      'Категория;Код;Описание;Цвет\r\nДоверие;Сосед;"Слова о соседях; рядом";\r\nДоверие;Власть;;#FF0000\r\n';
    const decoded = decodeText({ name: 'коды.csv', bytes: iconv.encode(csv, 'win1251') });
    if (!decoded.ok) throw new Error(decoded.problem.message);
    expect(readCodebookTable(readCsv(decoded.value.text))).toEqual({
      ok: true,
      value: {
        themes: [
          { path: ['Доверие', 'Сосед'], description: 'Слова о соседях; рядом' },
          { path: ['Доверие', 'Власть'], color: '#ff0000' },
        ],
        warnings: [],
      },
    });
  });
});

describe('a table whose quotation marks are words', () => {
  const spoken = '1\tA\t"Hello," she said\n2\tB\t"No" means no\n3\tA\tand "yes"\n4\tB\tWell\n';

  it.each([undefined, '\t'])('keeps its rows, the separator known or found', (separator) => {
    expect(readCsv(spoken, separator)).toEqual([
      ['1', 'A', '"Hello," she said'],
      ['2', 'B', '"No" means no'],
      ['3', 'A', 'and "yes"'],
      ['4', 'B', 'Well'],
      [''],
    ]);
  });

  it('is still one whose quoted cells hold line ends, where only one mark is odd', () => {
    expect(readCsv('a,b\n"x\ny, z",1\n"He said "hi" to me",2\n"p\nq\nr\ns\nt\nu",3', ',')).toEqual([
      ['a', 'b'],
      ['x\ny, z', '1'],
      ['He said "hi" to me', '2'],
      ['p\nq\nr\ns\nt\nu', '3'],
    ]);
  });

  it('loses nothing where a mark is never closed', () => {
    expect(readCsv('t,s\n"a,1\nb,2\nc,3')).toEqual([
      ['t', 's'],
      ['"a', '1'],
      ['b', '2'],
      ['c', '3'],
    ]);
  });
});
