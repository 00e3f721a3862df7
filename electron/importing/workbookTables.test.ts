import { textCell, textRow, workbookArchive } from '@shared/importing/testing/workbookArchive';
import { joinBlocks } from '@shared/text/joinBlocks';
import { describe, expect, it } from 'vitest';
import { importLimits } from './importLimits';
import { readTableCells } from './readTableCells';
import { readTableDocuments } from './readTableDocuments';

const talk = `${textRow(1, ['Who', 'Text'])}${textRow(2, ['Anna', 'We open in May, as it was planned.'])}`;
const cellsOf = async (bytes: Uint8Array, choice = {}, limits = importLimits) => {
  const cells = await readTableCells('a.xlsx', Buffer.from(bytes), limits, choice);
  return cells.ok ? cells.value : cells.problem.code;
};
const merge = (range: string) => `<mergeCells><mergeCell ref="${range}"/></mergeCells>`;

describe('what is hidden in a workbook', () => {
  const hidden = {
    before: '<cols><col min="3" max="3" hidden="1"/></cols>',
    rows: `${textRow(1, ['Who', 'Text', 'Salary'])}${textRow(2, ['Anna', 'One.', '5'])}${textRow(3, ['Ben', 'Two.'], 'hidden="1"')}${textRow(4, ['Cem', 'Three.'])}`,
  };

  it('is left out and told; the other rows keep their numbers, the columns their places', async () => {
    expect(await cellsOf(workbookArchive([hidden]))).toMatchObject({
      rows: [['Who', 'Text', ''], ['Anna', 'One.', ''], [], ['Cem', 'Three.']],
      warnings: ['1 hidden row was left out.', '1 hidden column was left out.'],
    });
  });

  it('is no sheet that is taken unless it is named', async () => {
    const bytes = workbookArchive([
      { name: 'Notes', rows: talk, state: 'hidden' },
      { name: 'Talk', rows: talk },
    ]);
    expect(await cellsOf(bytes)).toMatchObject({
      sheet: 'Talk',
      sheets: ['Talk'],
      warnings: ['The sheet “Notes” was left out.'],
    });
    expect(await cellsOf(bytes, { namedSheet: 'notes' })).toMatchObject({ sheet: 'Notes' });
    expect(await cellsOf(bytes, { namedSheet: '1' })).toMatchObject({ sheet: 'Talk' });
    expect(await cellsOf(bytes, { isAsked: true })).toMatchObject({ warnings: [] });
  });

  it('is said where there is nothing else', async () => {
    const message = async (bytes: Uint8Array) => {
      const read = await readTableDocuments('a.xlsx', Buffer.from(bytes), {}, importLimits);
      return read.ok ? '' : read.problem.message;
    };
    expect(await message(workbookArchive([{ rows: talk, state: 'hidden' }]))).toMatch(/is hidden in it/);
    expect(await message(workbookArchive([{ rows: textRow(1, ['a'], 'hidden="1"') }]))).toMatch(
      /is hidden in it/,
    );
    expect(await message(workbookArchive([{ rows: '' }]))).toMatch(/holds no text/);
  });
});

describe('cells that are merged', () => {
  it('downwards hold who speaks in each of their rows, and a text once', async () => {
    const rows = `${talk}${textRow(3, [null, 'And in June we close again for some weeks.'])}${textRow(5, [null, 'That is all of it, I think.'])}${textRow(6, ['Ben', null])}`;
    const bytes = workbookArchive([{ rows, after: `${merge('A2:A5')}${merge('B5:B6')}` }]);
    const read = await readTableDocuments('a.xlsx', Buffer.from(bytes), {}, importLimits);
    if (!read.ok) throw new Error(read.problem.message);
    const [document] = read.value.documents;
    const [length] = document?.turns.map(({ speech }) => speech.at(-1)?.end) ?? [];
    expect(document?.turns.map(({ speaker }) => speaker)).toEqual(['Anna']);
    expect(length).toBe(joinBlocks(document?.blocks ?? []).length);
    expect(joinBlocks(document?.blocks ?? []).split('\n')).toEqual([
      'We open in May, as it was planned.',
      'And in June we close again for some weeks.',
      'That is all of it, I think.',
    ]);
    expect(document?.warnings).toEqual(['Row 6 has no text and is left out.']);
  });
});

describe('cells that are merged and begin in a hidden row', () => {
  const hidden = 'hidden="1"';
  const documentOf = async (rows: string, after: string, before = '') => {
    const bytes = workbookArchive([{ before, rows, after }]);
    const read = await readTableDocuments('a.xlsx', Buffer.from(bytes), {}, importLimits);
    if (!read.ok) throw new Error(read.problem.message);
    return read.value.documents[0];
  };
  const open = 'We open in May, as it was planned.';
  const close = 'And in June we close again for some weeks.';
  const [secret, all] = ['This was struck from the record.', 'That is all of it, I think.'];
  const head = `${textRow(1, ['Who', 'Text'])}${textRow(2, ['Anna', open])}`;

  it('tell who speaks in those that are shown, not the one before', async () => {
    const rows = `${head}${textRow(3, ['Ben', secret], hidden)}${textRow(4, [null, secret], hidden)}${textRow(5, [null, close])}${textRow(6, [null, all])}`;
    const document = await documentOf(rows, merge('A3:A6'));
    expect(document?.turns.map(({ speaker }) => speaker)).toEqual(['Anna', 'Ben']);
    expect(joinBlocks(document?.blocks ?? []).split('\n')).toEqual([open, close, all]);
    expect(document?.warnings).toEqual(['2 hidden rows were left out.']);
  });

  it('hold their text once, also below the last row that holds anything else', async () => {
    const rows = `${head}${textRow(3, ['Ben', close])}${textRow(4, [null, all], hidden)}`;
    const document = await documentOf(rows, merge('B4:B6'));
    expect(joinBlocks(document?.blocks ?? []).split('\n')).toEqual([open, close, all]);
  });

  it('stay hidden where their column is, or all of their rows', async () => {
    const sheet = {
      before: '<cols><col min="3" max="3" hidden="1"/></cols>',
      rows: `${head}${textRow(3, ['Ben', secret, 'x'], hidden)}${textRow(4, [null, close])}`,
      after: merge('C3:C4'),
    };
    expect(await cellsOf(workbookArchive([sheet]))).toMatchObject({
      rows: [['Who', 'Text'], ['Anna', open], [], ['', close]],
    });
    const rows = `${head}${textRow(3, ['Ben', secret], hidden)}${textRow(4, [null, secret], hidden)}${textRow(5, [null, close])}`;
    expect(await cellsOf(workbookArchive([{ rows, after: merge('A3:A4') }]))).toMatchObject({
      rows: [['Who', 'Text'], ['Anna', open], [], [], ['', close]],
    });
  });
});

describe('a workbook that is not as it should be', () => {
  it('comes in, and what of it does not is told', async () => {
    const cells = '<c r="A3" t="e"><v>#REF!</v></c><c r="B3"><f>x</f></c><c r="C3" t="s"><v>7</v></c>';
    expect(await cellsOf(workbookArchive([{ rows: `${talk}<row r="3">${cells}</row>` }]))).toMatchObject({
      rows: [
        ['Who', 'Text'],
        ['Anna', 'We open in May, as it was planned.'],
      ],
      warnings: [
        '1 cell holds an error (#REF!) and came in empty.',
        '1 formula has no result in the file and came in empty. Open it in Excel or LibreOffice and save it to have them computed.',
        '1 cell came in empty: its text is missing from the file, which is damaged.',
      ],
    });
  });

  it('a cell that strayed far down is one row more, not a million', async () => {
    const few = { ...importLimits, textRows: 3 };
    const strayed = `${talk}<row r="1048576">${textCell('XFD1048576', 'x')}</row>`;
    expect(await cellsOf(workbookArchive([{ rows: strayed }]), {}, few)).toMatchObject({ format: 'xlsx' });
    expect(await cellsOf(workbookArchive([{ rows: `${strayed}${textRow(9, ['y'])}` }]), {}, few)).toBe(
      'too-many-rows',
    );
  });
});
