import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import {
  type MadeSheet,
  type MadeWorkbook,
  textCell,
  textRow,
  workbookArchive,
} from '../testing/workbookArchive';
import { zipArchive } from '../testing/zipArchive';
import { readWorkbook, type WorkbookSheet } from './readWorkbook';

async function sheetsOf(
  sheets: readonly MadeSheet[],
  more?: MadeWorkbook,
): Promise<readonly WorkbookSheet[]> {
  const read = await readWorkbook(workbookArchive(sheets, more));
  if (read === undefined) throw new Error('It is not read.');
  return read;
}
const first = async (sheet: MadeSheet, more?: MadeWorkbook): Promise<WorkbookSheet> => {
  const [only] = await sheetsOf([sheet], more);
  if (only === undefined) throw new Error('There is no sheet.');
  return only;
};
const rowsOf = async (rows: string, more?: MadeWorkbook) => (await first({ rows }, more)).rows;
const numbers = (...values: readonly (number | string)[]) =>
  `<row r="1">${values.map((value, style) => `<c s="${style}"><v>${value}</v></c>`).join('')}</row>`;

describe('texts of a workbook', () => {
  it('stand in cells, or in a list of all; their runs are joined, and how they are pronounced is left out', async () => {
    const strings =
      '<si><r><t xml:space="preserve">Rich </t></r><r><rPr><b/></rPr><t>text</t></r></si>' +
      '<si><t>漢字</t><rPh sb="0" eb="2"><t>かんじ</t></rPh><phoneticPr fontId="1"/></si>' +
      '<si><t>one_x000D_\ntwo_x005F_x000D_</t></si><si/>';
    const inline = '<c t="inlineStr"><is><r><t>in </t></r><r><t>line</t></r><rPh><t>x</t></rPh></is></c>';
    const shared = [0, 1, 2, 3, 99].map((number) => `<c t="s"><v>${number}</v></c>`).join('');
    expect(await rowsOf(`<row>${shared}${inline}</row>`, { strings })).toEqual([
      ['Rich text', '漢字', 'one\r\ntwo_x000D_', '', '', 'in line'],
    ]);
  });

  it('keep their spaces and lines; a cell of spaces alone is none', async () => {
    const rows = `${textRow(1, ['  a\n b ', '   '])}${textRow(2, [' '])}`;
    expect(await rowsOf(rows)).toEqual([['  a\n b ']]);
  });

  it('of formulas are their results; one that is not known is counted', async () => {
    const cells =
      '<c t="str"><f>B1</f><v>said</v></c><c><f>1+1</f><v>2</v></c><c t="str"><f>x</f></c><c><f>y</f></c>' +
      '<c t="str"><f>z</f><v></v></c><c t="b"><f>TRUE()</f><v>1</v></c><c t="b"><v>0</v></c>';
    const sheet = await first({ rows: `<row>${cells}</row>` });
    expect(sheet.rows).toEqual([['said', '2', '', '', '', 'true', 'false']]);
    expect(sheet.unsolved).toBe(2);
  });

  it('of formulas may be empty; a number that is none is not known, as libraries write it that compute nothing', async () => {
    const cells =
      '<c r="A1"><f>A2*2</f><v/></c><c r="B1"><f>A2*2</f><v></v></c><c r="C1" t="n"><f>A2</f><v> </v></c>' +
      '<c r="D1" t="str"><f>IF(A2,"","x")</f><v></v></c><c r="E1"><v/></c><c r="F1"><f>A2</f><v>0</v></c>';
    const sheet = await first({ rows: `<row>${cells}</row>` });
    expect(sheet.rows).toEqual([['', '', '', '', '', '0']]);
    expect(sheet.unsolved).toBe(3);
  });

  it('that the list of all does not hold are counted', async () => {
    const named = ['0', '1', '-1', 'x', ''].map((number) => `<c t="s"><v>${number}</v></c>`).join('');
    const sheet = await first({ rows: `<row>${named}</row>` }, { strings: '<si/>' });
    expect([sheet.rows, sheet.lost]).toEqual([[], 3]);
  });

  it('errors are counted, and are nobody’s words', async () => {
    const errors = ['#N/A', '#DIV/0!', '#N/A'].map((error) => `<c t="e"><v>${error}</v></c>`).join('');
    const sheet = await first({ rows: `<row>${errors}${textCell('D1', '#N/A')}</row>` });
    expect(sheet.rows).toEqual([['', '', '', '#N/A']]);
    expect(sheet.errors).toEqual(
      new Map([
        ['#N/A', 2],
        ['#DIV/0!', 1],
      ]),
    );
  });
});

describe('numbers of a workbook', () => {
  it('as their formats show them', async () => {
    const formats = [
      0,
      9,
      10,
      '0.0%',
      14,
      22,
      20,
      21,
      46,
      '[h]:mm',
      '"Day "0',
      '#,##0.00',
      'mmm\\-yy;@',
      '[$-419]d mmmm yyyy;@',
    ];
    const values = [
      '0.30000000000000004',
      0.125,
      0.125,
      0.1255,
      44_319,
      44_319.4375,
      0.5,
      0.500_011_574,
      1.5,
      1.75,
      3,
      1234.5,
      44_319,
      44_319,
    ];
    expect(await rowsOf(numbers(...values), { formats })).toEqual([
      [
        '0.3',
        '13%',
        '12.50%',
        '12.6%',
        '2021-05-03',
        '2021-05-03 10:30',
        '12:00',
        '12:00:01',
        '36:00:00',
        '42:00',
        '3',
        '1234.5',
        '2021-05-03',
        '2021-05-03',
      ],
    ]);
  });

  it('days count from 1900, or from 1904', async () => {
    expect(await rowsOf(numbers(44_319), { formats: [14] })).toEqual([['2021-05-03']]);
    expect(await rowsOf(numbers(42_857), { formats: [14], from1904: true })).toEqual([['2021-05-03']]);
    expect(await rowsOf('<row><c t="d"><v>2021-05-03T00:00:00</v></c></row>')).toEqual([['2021-05-03']]);
  });

  it('a format that is a day in one language and a time in another loses neither', async () => {
    const formats = [34, 35, 34, 35, 55, 56, 34, 35];
    const values = [44_319, 44_319, 44_319.4375, 44_319.4375, 0.4375, 0.4375, 0, 44_319.999_999];
    expect(await rowsOf(numbers(...values), { formats })).toEqual([
      [
        '2021-05-03',
        '2021-05-03',
        '2021-05-03 10:30',
        '2021-05-03 10:30:00',
        '10:30',
        '10:30:00',
        '00:00',
        '2021-05-04',
      ],
    ]);
  });

  it('minutes and seconds are the same by number and written out', async () => {
    expect(await rowsOf(numbers(0.05, 0.05, 0.05, 0.05), { formats: [45, 'mm:ss', 47, 'mm:ss.0'] })).toEqual([
      ['01:12:00', '01:12:00', '01:12:00', '01:12:00'],
    ]);
  });

  it('keep the zeros and the word before them that make names of people of them', async () => {
    const formats = [
      '000',
      '"P"000',
      '\\P000',
      '"P-"00;-00',
      '"Day "0',
      '0000',
      '000',
      '"P"000',
      '000.0',
      '000-00',
    ];
    const values = [7, 7, 7, 1234, 7, 12.5, -7, '1e20', 7, 7];
    expect(await rowsOf(numbers(...values), { formats })).toEqual([
      ['007', 'P007', 'P007', 'P-1234', '7', '12.5', '-007', 'P100000000000000000000', '7', '7'],
    ]);
  });

  it('that are written out as days and times look like others', async () => {
    const dates = (...cells: readonly [string, number?][]) =>
      `<row>${cells.map(([text, style = 9]) => `<c t="d" s="${style}"><v>${text}</v></c>`).join('')}</row>`;
    const rows = dates(
      ['2021-05-03T10:30:00'],
      ['2021-05-03T10:30:05.250Z'],
      ['2021-05-03'],
      ['2021-05-03T00:00:00.000'],
      ['10:30:00'],
      ['00:00:00'],
      ['2021-05-03T10:30:05', 0],
      ['2021-05-03T00:00:00', 1],
      ['2021-05-03T10:30:05', 2],
      ['10:30', 0],
      ['May', 0],
      ['2021-05-03T10:30:00+02:00'],
    );
    expect(await rowsOf(rows, { formats: [14, 22, 21] })).toEqual([
      [
        '2021-05-03 10:30',
        '2021-05-03 10:30:05',
        '2021-05-03',
        '2021-05-03',
        '10:30',
        '00:00',
        '2021-05-03',
        '2021-05-03 00:00',
        '10:30:05',
        '10:30',
        'May',
        '2021-05-03T10:30:00+02:00',
      ],
    ]);
  });

  it('one that no day is stays a number', async () => {
    expect(await rowsOf(numbers(-1, '9e9', 'none'), { formats: [14, 14, 14] })).toEqual([
      ['-1', '9000000000', 'none'],
    ]);
  });
});

describe('cells of a workbook', () => {
  it('stand where the file says, or behind the one before', async () => {
    const rows =
      '<row><c t="str"><v>a</v></c><c t="str"><v>b</v></c></row><row r="4"><c r="C4"><v>5</v></c><c><v>6</v></c></row>';
    expect(await rowsOf(rows)).toEqual([['a', 'b'], [], [], ['', '', '5', '6']]);
  });

  it('one that strayed to the last of all costs nothing', async () => {
    const rows = await rowsOf(
      `${textRow(1, ['a', 'b'])}<row r="1048576">${textCell('XFD1048576', 'x')}</row>`,
    );
    expect([rows.length, rows[0], rows.at(-1)?.length, rows.at(-1)?.at(-1)]).toEqual([
      1_048_576,
      ['a', 'b'],
      16_384,
      'x',
    ]);
  });

  it('many that strayed are cut where there is no room for all', async () => {
    const strayed = Array.from(
      { length: 5000 },
      (_, row) => `<row>${textCell(`A${row + 1}`, 'a')}${textCell(`XFD${row + 1}`, 'x')}</row>`,
    );
    const sheet = await first({ rows: strayed.join('') });
    expect([sheet.rows.length, sheet.rows[4999], sheet.cutAt]).toEqual([5000, ['a'], 4000]);
  });

  it('that are merged, hidden rows and columns are told', async () => {
    const sheet = await first({
      before: '<cols><col min="1" max="1"/><col min="2" max="3" hidden="1"/></cols>',
      rows: `${textRow(1, ['a'])}${textRow(2, ['b'], 'hidden="1"')}`,
      after: '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="wrong"/></mergeCells>',
    });
    expect(sheet.hiddenRows).toEqual(new Set([1]));
    expect(sheet.hiddenColumns).toEqual(new Set([1, 2]));
    expect(sheet.merged).toEqual([{ from: { row: 0, column: 0 }, to: { row: 1, column: 0 } }]);
  });
});

describe('a workbook', () => {
  it('has its sheets in order, those that are hidden too', async () => {
    const sheets = await sheetsOf([
      { name: 'b', rows: '' },
      { name: 'a', rows: '', state: 'veryHidden' },
    ]);
    expect(sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ['b', false],
      ['a', true],
    ]);
  });

  it('may give its elements a prefix', async () => {
    const rows = textRow(1, ['a']).replaceAll(/<(\/?)(row|c|is|t)(?=[ />])/g, '<$1x:$2');
    expect(await rowsOf(`<x:y xmlns:x="y">${rows}</x:y>`)).toEqual([['a']]);
  });

  it('has its parts whatever the case of their names', async () => {
    const parts = await JSZip.loadAsync(
      workbookArchive([{ rows: '<row><c t="s"><v>0</v></c><c s="0"><v>0.5</v></c></row>' }], {
        strings: '<si><t>a</t></si>',
        formats: [9],
      }),
    );
    const other = new JSZip();
    for (const [name, file] of Object.entries(parts.files))
      other.file(
        name.replace(/(sharedStrings|styles|sheet1)(?=[.]xml)/, (word) => word.toUpperCase()),
        await file.async('uint8array'),
      );
    const sheets = await readWorkbook(await other.generateAsync({ type: 'uint8array' }));
    expect(sheets?.map(({ rows }) => rows)).toEqual([[['a', '50%']]]);
  });

  it.each(['sharedStrings', 'styles', 'worksheets/sheet1'])('is damaged without its %s', async (part) => {
    const parts = await JSZip.loadAsync(workbookArchive([{ rows: textRow(1, ['a']) }]));
    parts.remove(`xl/${part}.xml`);
    expect(await readWorkbook(await parts.generateAsync({ type: 'uint8array' }))).toBeUndefined();
  });

  it('is none without its parts', async () => {
    expect(await readWorkbook(new Uint8Array([1, 2, 3]))).toBeUndefined();
    expect(await readWorkbook(zipArchive([{ name: 'a.xml', content: '<a/>' }]))).toBeUndefined();
    expect(await readWorkbook(workbookArchive([{ rows: '<row><c>' }]))).toBeUndefined();
  });
});
