import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ok } from '@shared/base/result';
import { textRow, workbookArchive } from '@shared/importing/testing/workbookArchive';
import { zipArchive } from '@shared/importing/testing/zipArchive';
import { beforeEach, describe, expect, it } from 'vitest';
import { readToldRows } from '../tables/readToldRows';
import { workbook } from '../tables/workbook';
import { importLimits } from './importLimits';
import { readTable } from './readTable';

const sheet = { name: 'Table', widths: [36] };
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'table-'));
  return () => rmSync(folder, { recursive: true });
});

const read = (name: string, bytes: Uint8Array | string, limits = importLimits) => {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return readTable({ path: file, name }, limits);
};
const problem = async (...args: Parameters<typeof read>) => {
  const table = await read(...args);
  return table.ok ? table.value.rows : table.problem.code;
};

describe('readTable', () => {
  it('reads a workbook as it was written: texts stay texts, with lines and spaces', async () => {
    const rows = [
      ['Path', 'Codings'],
      ['=1+1', 3],
      ['  Тема\nзаново ', 0],
    ];
    const table = await read('book.xlsx', await workbook(rows, sheet));
    expect(table).toEqual({
      ok: true,
      value: {
        rows: [
          ['Path', 'Codings'],
          ['=1+1', '3'],
          ['  Тема\nзаново ', '0'],
        ],
        warnings: [],
      },
    });
  });

  it('tells of cells that came in empty, in front of what was not understood', async () => {
    const cells = '<c r="A2" t="e"><v>#N/A</v></c><c r="B2"><f>A1</f><v/></c><c r="C2" t="s"><v>0</v></c>';
    const rows = `${textRow(1, ['Name', 'Role', 'Town'])}<row r="2">${cells}</row>${textRow(3, ['Anna', 'Nurse', 'Ulm'])}`;
    const table = await read('people.xlsx', workbookArchive([{ rows }]));
    if (!table.ok) throw new Error(table.problem.message);
    const people = readToldRows(table.value, () => ok({ warnings: ['Last.'] }));
    expect(people.ok && people.value.warnings).toEqual([
      '1 cell holds an error (#N/A) and came in empty.',
      expect.stringMatching(/^1 formula has no result/),
      expect.stringMatching(/^1 cell came in empty: its text is missing/),
      'Last.',
    ]);
  });

  it('reads by content, whatever a file is called', async () => {
    expect(await problem('book.csv', await workbook([['Name'], ['Trust']], sheet))).toEqual([
      ['Name'],
      ['Trust'],
    ]);
    expect(await problem('book.xlsx', 'Name;Text\nTrust;x\n')).toEqual([
      ['Name', 'Text'],
      ['Trust', 'x'],
      [''],
    ]);
  });

  it('refuses by name what is no table, and what would take too much', async () => {
    const oldExcel = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(await problem('old.xls', oldExcel)).toBe('old-or-protected-workbook');
    expect(await problem('broken.xlsx', 'PK\u0003\u0004 and nothing behind it')).toBe('damaged-workbook');
    expect(await problem('letter.xlsx', zipArchive([{ name: 'word/document.xml', content: '<a/>' }]))).toBe(
      'damaged-workbook',
    );
    expect(
      await problem('picture.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0xff, 0xfe, 0, 0])),
    ).toBe('not-a-table');
    const small = { ...importLimits, unpackedBytes: 100 };
    expect(await problem('book.xlsx', await workbook([['Name']], sheet), small)).toBe('archive-too-large');
    expect(await problem('book.csv', 'Name\nTrust', { ...importLimits, textBytes: 3 })).toBe(
      'file-too-large',
    );
  });

  it('refuses a table of more rows than a codebook has, whatever wrote it', async () => {
    const rows = Array.from({ length: 5 }, (_, row) => [`Theme ${row}`]);
    const few = { ...importLimits, tableRows: 4 };
    expect(await problem('book.xlsx', await workbook(rows, sheet), few)).toBe('too-many-rows');
    expect(await problem('list.csv', rows.join('\n'), few)).toBe('too-many-rows');
    expect(await problem('list.csv', rows.slice(1).join('\n'), few)).toEqual(rows.slice(1));
  });
});
