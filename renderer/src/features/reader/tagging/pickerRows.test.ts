import type { ThemeRecord } from '@shared/project/records';
import { unwritten } from '@shared/project/themeTree';
import { describe, expect, it } from 'vitest';
import { browsed, foundRows, type PickerRow } from './pickerRows';
import { ThemeIndex } from './ThemeIndex';

const theme = (id: string, name: string, parent: string | null = null, groupsOnly = false): ThemeRecord => ({
  type: 'theme',
  id,
  name,
  parent,
  order: id,
  color: '#336699',
  ...unwritten,
  groupsOnly,
});

const index = new ThemeIndex([
  theme('1', 'Water', null, true),
  theme('2', 'Flood', '1'),
  theme('3', 'Trust'),
  theme('4', 'Deep water', '3'),
  theme('5', 'Empty', null, true),
]);

const read = (rows: readonly PickerRow[]) =>
  rows.map((row) => {
    if (row.kind === 'heading') return `– ${row.words}`;
    return row.kind === 'new' ? '+' : `${row.digit ?? ''} ${row.choice.theme.name}`.trim();
  });

describe('the lines of the picker', () => {
  it('are the themes at hand with their digits, then the codebook; what only groups is a heading, if anything stands under it', () => {
    expect(read(browsed(index, ['3']))).toEqual(['1 Trust', '– Water', 'Flood', 'Deep water']);
    expect(read(browsed(index, ['2', '3']))).toEqual(['1 Flood', '2 Trust', 'Deep water']);
  });

  it('are what was found, those of a group that was found under its heading', () => {
    expect(read(foundRows(index.search('water')))).toEqual(['– Water', 'Flood', 'Deep water']);
    expect(read(foundRows(index.search('flo')))).toEqual(['Flood']);
    expect(read(foundRows(index.search('empty')))).toEqual([]);
  });
});
