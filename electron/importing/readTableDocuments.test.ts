import type { ReadDocument } from '@shared/importing/reader';
import type { ReadOptions } from '@shared/importing/readOptions';
import { zipArchive } from '@shared/importing/testing/zipArchive';
import { joinBlocks } from '@shared/text/joinBlocks';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { workbook } from '../tables/workbook';
import { importLimits } from './importLimits';
import { readTableCells } from './readTableCells';
import { readTableDocuments } from './readTableDocuments';

const read = (
  name: string,
  bytes: Uint8Array | string,
  options: ReadOptions = {},
  limits: typeof importLimits = importLimits,
) => readTableDocuments(name, Buffer.from(bytes), options, limits);

async function documents(...args: Parameters<typeof read>): Promise<readonly ReadDocument[]> {
  const result = await read(...args);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value.documents;
}
const problem = async (...args: Parameters<typeof read>) => {
  const result = await read(...args);
  return result.ok ? null : result.problem.code;
};
const said = ({ blocks, turns }: ReadDocument) =>
  turns.map(({ speaker, speech }) => [
    speaker,
    ...speech.map(({ start, end }) => joinBlocks(blocks).slice(start, end)),
  ]);

const sheetsOf = (sheets: Readonly<Record<string, readonly (readonly string[])[]>>) =>
  writeWorkbook(
    Object.entries(sheets).map(([sheet, rows]) => ({
      sheet,
      data: rows.map((row) => row.map((value) => ({ value, type: String }))),
    })),
  ).toBuffer();

const survey = [
  'Id,Name,Party,Why?,What else?',
  '1,Anna,Green,It is near to where we live.,Nothing that I could think of.',
  '2,Ben,Red,It is cheaper than all the others.,More buses in the evening please.',
].join('\n');

describe('columns are named by somebody who does not look at the table', () => {
  const told = async (columns: ReadOptions['columns'], bytes: Uint8Array | string = survey) => {
    const result = await read('a.csv', bytes, columns && { columns });
    return result.ok ? result.value.table.told : result.problem.message;
  };
  const guessed = {
    sheet: null,
    header: true,
    documentPerRow: true,
    text: ['Why?', 'What else?'],
    speaker: null,
    title: 'Name',
    attributes: ['Id', 'Party'],
  };

  it('what is not said is guessed, and told', async () => {
    expect(await told(undefined)).toEqual(guessed);
    expect(await told({ text: ['what else?'] })).toEqual({ ...guessed, text: ['What else?'] });
    expect(await told({ title: '', attributes: [''] })).toEqual({ ...guessed, title: null, attributes: [] });
  });

  it('by name in any case, by number, several with commas; their roles are taken from what was guessed', async () => {
    expect(await told({ title: '1', attributes: ['party,2', ' What else? '] })).toEqual({
      ...guessed,
      text: ['Why?'],
      title: 'Id',
      attributes: ['Party', 'Name', 'What else?'],
    });
    expect(await told({ speaker: 'name' })).toEqual({
      ...guessed,
      documentPerRow: false,
      speaker: 'Name',
      title: null,
      attributes: [],
    });
    const perRow = { speaker: 'name', documentPerRow: true };
    expect(await told(perRow)).toEqual({ ...guessed, speaker: 'Name', title: null });
  });

  it('a name goes before a number, and a whole name before its parts', async () => {
    const bytes = '2,1,"Yes, or no"\nA word.,Another.,So be it.\n';
    expect(await told({ text: ['1', 'Yes, or no'], hasHeader: true }, bytes)).toMatchObject({
      text: ['1', 'Yes, or no'],
    });
    expect(await told({ text: ['1'], hasHeader: false }, bytes)).toMatchObject({ text: ['Column 1'] });
  });

  it('refused with what there is', async () => {
    const names = 'Its columns: 1 “Id”, 2 “Name”, 3 “Party”, 4 “Why?”, 5 “What else?”.';
    expect(await told({ text: ['Wy?'] })).toBe(`“a.csv” has no column “Wy?”. Did you mean “Why?”? ${names}`);
    expect(await told({ speaker: '6' })).toBe(`“a.csv” has no column “6”. ${names}`);
    expect(await told({ text: ['4'], title: 'Why?' })).toBe(
      'The column “Why?” of “a.csv” was named twice, and it can be one thing only.',
    );
    expect(await told({ text: [''] })).toMatch(/^No column of “a.csv” is left to be its text/);
    expect(await told({ title: 'Text' }, 'Text\nOne.\n')).toMatch(/^No column of “a.csv” is left/);
  });

  it('a sheet by name or number', async () => {
    const bytes = await sheetsOf({
      Empty: [],
      Round: [['Text'], ['A word.']],
      'Опрос 2': [['Ответ'], ['Да.']],
    });
    const first = async (sheet: string) => {
      const result = await read('a.xlsx', bytes, { columns: { sheet } });
      return result.ok
        ? [result.value.table.told.sheet, result.value.documents[0]?.warnings]
        : result.problem.message;
    };
    expect(await first('опрос 2')).toEqual(['Опрос 2', []]);
    expect(await first('2')).toEqual(['Опрос 2', []]);
    expect(await first('Runde')).toBe(
      '“a.xlsx” has no sheet “Runde” with anything in it. Its sheets: 1 “Round”, 2 “Опрос 2”.',
    );
    expect(await first('Rounds')).toContain('Did you mean “Round”?');
  });
});

describe('a table that is text, read as documents', () => {
  const transcript =
    'Время;Спикер;Реплика\r\n0:01;Анна;"Добрый вечер.\r\nНачнём; пора."\r\n0:05;;Прошу.\r\n0:09;Борис;Спасибо.\r\n';

  it('by its own columns', async () => {
    expect(await documents('Круглый стол.csv', transcript)).toEqual([
      {
        title: 'Круглый стол',
        format: 'csv',
        encoding: 'UTF-8',
        blocks: ['Добрый вечер.', 'Начнём; пора.', 'Прошу.', 'Спасибо.'].map((text) => ({
          kind: 'paragraph',
          text,
          marks: [],
        })),
        turns: [
          { speaker: 'Анна', attribution: null, speech: [{ start: 0, end: 34 }] },
          { speaker: 'Борис', attribution: null, speech: [{ start: 35, end: 43 }] },
        ],
        warnings: [],
      },
    ]);
  });

  it('by the columns that were chosen', async () => {
    const table = { hasHeader: true, text: [2], title: 0, attributes: [1], documentPerRow: true };
    const chosen = await documents('a.csv', transcript, { table });
    expect(chosen.map(({ title, attributes }) => [title, attributes])).toEqual([
      ['0:01', [{ name: 'Спикер', value: 'Анна' }]],
      ['0:05', undefined],
      ['0:09', [{ name: 'Спикер', value: 'Борис' }]],
    ]);
  });

  it('in the encoding that was chosen', async () => {
    const bytes = iconv.encode(transcript, 'win1251');
    const [document] = await documents('a.csv', bytes, { encoding: 'Windows-1251' });
    expect(document).toMatchObject({
      encoding: 'Windows-1251',
      turns: [{ speaker: 'Анна' }, { speaker: 'Борис' }],
    });
    const [wrong] = await documents('a.csv', bytes, { encoding: 'KOI8-R' });
    expect(wrong).toMatchObject({ encoding: 'KOI8-R' });
    expect(wrong?.blocks[0]?.text).not.toBe('Добрый вечер.');
  });

  it('with tabs between cells, because it is called so, though semicolons stand in all of them', async () => {
    const [document] = await documents('a.tab', 'Anna\tHello; you; all\nBen\tYes; yes; no\nAnna\tOh; I; see');
    expect(document && said(document)).toEqual([
      ['Anna', 'Hello; you; all'],
      ['Ben', 'Yes; yes; no'],
      ['Anna', 'Oh; I; see'],
    ]);
  });

  it('with quotation marks that are words', async () => {
    const [document] = await documents(
      'a.tsv',
      'Anna\t"Hello," she said, and sat\nBen\t"Hi"\nAnna\tGood\nBen\tYes',
    );
    expect(document && said(document)).toEqual([
      ['Anna', '"Hello," she said, and sat'],
      ['Ben', '"Hi"'],
      ['Anna', 'Good'],
      ['Ben', 'Yes'],
    ]);
  });
});

describe('a workbook, read as documents', () => {
  const sheets = {
    Cover: [],
    Round: [
      ['Speaker', 'Text'],
      ['Anna', 'Welcome.\nSit down.'],
      ['Ben', 'Thank you.'],
    ],
    'Опрос 2': [['Text'], ['Nobody here.']],
  };

  it('by the first sheet that holds anything; its others are known, and told where nobody was asked', async () => {
    const bytes = await sheetsOf(sheets);
    const [document, ...others] = await documents('a.xlsx', bytes);
    expect(others).toEqual([]);
    expect(document).toMatchObject({
      title: 'a',
      format: 'xlsx',
      warnings: ['The sheet “Опрос 2” was left out.'],
    });
    expect(document && said(document)).toEqual([
      ['Anna', 'Welcome.\nSit down.'],
      ['Ben', 'Thank you.'],
    ]);
    expect(document?.encoding).toBeUndefined();
    const cells = await readTableCells('a.xlsx', bytes, importLimits);
    expect(cells).toMatchObject({ ok: true, value: { sheets: ['Round', 'Опрос 2'], sheet: 'Round' } });
  });

  it('by the sheet that was chosen; by the first when there is none of that name', async () => {
    const bytes = await sheetsOf(sheets);
    const table = { hasHeader: true, text: [0], attributes: [], documentPerRow: false };
    const [other] = await documents('a.xlsx', bytes, { table: { ...table, sheet: 'Опрос 2' } });
    expect(other?.blocks.map(({ text }) => text)).toEqual(['Nobody here.']);
    const [first] = await documents('a.xlsx', bytes, { table: { ...table, sheet: 'Gone' } });
    expect(first?.blocks.map(({ text }) => text)).toEqual(['Anna', 'Ben']);
  });

  it('whatever it is called', async () => {
    const bytes = await workbook([['Text'], ['A word.']], { name: 'T', widths: [] });
    expect((await documents('a.csv', bytes))[0]?.format).toBe('xlsx');
    expect((await documents('a.xlsx', 'Text\nA word.'))[0]?.format).toBe('csv');
  });
});

describe('what cannot be read as documents is named', () => {
  it('by what it is', async () => {
    expect(await problem('a.csv', '')).toBe('empty-file');
    expect(await problem('a.csv', '\n \n\n ')).toBe('empty-file');
    expect(await problem('a.xlsx', await sheetsOf({ A: [], B: [] }))).toBe('empty-file');
    expect(await problem('a.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))).toBe(
      'old-or-protected-workbook',
    );
    expect(await problem('a.xlsx', 'PK\u0003\u0004 and nothing behind it')).toBe('damaged-workbook');
    expect(await problem('a.xlsx', zipArchive([{ name: 'word/document.xml', content: '<a/>' }]))).toBe(
      'damaged-workbook',
    );
    expect(
      await problem('a.csv', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0xff, 0xfe, 0, 0])),
    ).toBe('not-a-table');
    const table = { hasHeader: true, text: [5], attributes: [], documentPerRow: false };
    expect(await problem('a.csv', 'Text\nA word.', { table })).toBe('no-text-in-columns');
  });

  it('by what it would take', async () => {
    const few = { ...importLimits, textRows: 3, tableDocuments: 2, unpackedBytes: 500_000 };
    const rows = [['Text'], ['a'], ['b'], ['c']];
    const each = { table: { hasHeader: true, text: [0], attributes: [], documentPerRow: true } };
    expect(await problem('a.csv', rows.join('\n'), {}, few)).toBe('too-many-rows');
    expect(await problem('a.xlsx', await sheetsOf({ A: rows }), {}, few)).toBe('too-many-rows');
    expect(await problem('a.csv', rows.join('\n'), each, { ...few, textRows: 4 })).toBe('too-many-documents');
    expect(await problem('a.csv', rows.slice(1).join('\n'), each, few)).toBeNull();
    const small = { ...importLimits, unpackedBytes: 100 as never };
    expect(await problem('a.xlsx', await sheetsOf({ A: rows }), {}, small)).toBe('archive-too-large');
  });

  it('and every beginning of a workbook is read or refused, never thrown', async () => {
    const whole = await sheetsOf({ A: [['Text'], ['A word.'], ['Another.']] });
    for (let length = 0; length < whole.length; length += 97) {
      const code = await problem('a.xlsx', whole.subarray(0, length));
      expect(['empty-file', 'damaged-workbook', 'not-a-table', null]).toContain(code);
      if (length > 4) expect(code).toBe('damaged-workbook');
    }
  });
});
