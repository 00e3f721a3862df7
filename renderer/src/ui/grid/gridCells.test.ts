import { describe, expect, it } from 'vitest';
import { fillDown, fromClipboard, pasteBlock, rangeOf, tabTo, toClipboard, walkCells } from './gridCells';

const size = { rows: 20, columns: 5 };
const press = (key: string, ctrlKey = false) => ({ key, ctrlKey, metaKey: false });

describe('keys lead from cell to cell', () => {
  it.each([
    ['ArrowRight', false, { row: 3, column: 3 }],
    ['ArrowRight', true, { row: 3, column: 4 }],
    ['ArrowUp', true, { row: 0, column: 2 }],
    ['PageDown', false, { row: 13, column: 2 }],
    ['Home', false, { row: 3, column: 0 }],
    ['End', true, { row: 19, column: 4 }],
    ['x', false, undefined],
  ])('%s, with Ctrl: %s', (key, ctrl, to) => {
    expect(walkCells({ row: 3, column: 2 }, press(key, ctrl), size, 10)).toEqual(to);
  });

  it('but not out of the table', () => {
    expect(walkCells({ row: 0, column: 0 }, press('ArrowUp'), size, 10)).toEqual({ row: 0, column: 0 });
    expect(walkCells({ row: 15, column: 4 }, press('PageDown'), size, 10)).toEqual({ row: 19, column: 4 });
  });

  it('Tab goes on in the next row, and out at both ends', () => {
    expect(tabTo({ row: 0, column: 4 }, 1, size)).toEqual({ row: 1, column: 0 });
    expect(tabTo({ row: 1, column: 0 }, -1, size)).toEqual({ row: 0, column: 4 });
    expect(tabTo({ row: 0, column: 0 }, -1, size)).toBeNull();
    expect(tabTo({ row: 19, column: 4 }, 1, size)).toBeNull();
  });
});

describe('a block that is pasted', () => {
  const cells = (...args: Parameters<typeof pasteBlock>) =>
    pasteBlock(...args).map(({ row, column, text }) => `${row},${column} ${text}`);
  it('goes from the first cell on, over the last row, and not over the last column', () => {
    const range = rangeOf({ row: 19, column: 4 }, { row: 19, column: 4 });
    expect(cells([['a', 'b'], ['c']], range, 5)).toEqual(['19,4 a', '20,4 c']);
  });
  it('fills a range into which it fits', () => {
    const range = rangeOf({ row: 3, column: 1 }, { row: 0, column: 0 });
    expect(cells([['a'], ['b']], range, 5)).toHaveLength(8);
    expect(cells([['a'], ['b'], ['c']], range, 5)).toEqual([
      '0,0 a',
      '0,1 a',
      '1,0 b',
      '1,1 b',
      '2,0 c',
      '2,1 c',
    ]);
  });
});

it('filling down takes the first row, or the one above a single row', () => {
  const textAt = (row: number, column: number) => `${row}/${column}`;
  const range = (top: number, bottom: number) => ({ top, bottom, left: 1, right: 1 });
  expect(fillDown(range(2, 4), textAt)).toEqual([
    { row: 3, column: 1, text: '2/1' },
    { row: 4, column: 1, text: '2/1' },
  ]);
  expect(fillDown(range(2, 2), textAt)).toEqual([{ row: 2, column: 1, text: '1/1' }]);
  expect(fillDown(range(0, 0), textAt)).toEqual([]);
});

describe('the clipboard', () => {
  it.each([
    [
      [
        ['a', 'b'],
        ['c', ''],
      ],
    ],
    [[['']]],
    [[['two\nlines', '"quoted"', 'tab\there']]],
    [[['a'], [''], ['b']]],
  ])('holds %j', (rows) => expect(fromClipboard(toClipboard(rows))).toEqual(rows));
  it.each([
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['5" nail\t6', [['5" nail', '6']]],
    ['"a ""b"" c"\n', [['a "b" c']]],
  ])('as spreadsheets write it: %j', (text, rows) => expect(fromClipboard(text)).toEqual(rows));
});
