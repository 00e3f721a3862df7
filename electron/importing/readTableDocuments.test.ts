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
  return result.value;
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
