import { ProjectRecords } from '@shared/project/projectRecords';
import { unwritten } from '@shared/project/themeTree';
import { expect, it } from 'vitest';
import { mergeBlocks } from './mergeBlocks';

it('says of a theme under one that is merged why it cannot take it in', () => {
  const records = new ProjectRecords();
  const themes = [
    ['Water', null],
    ['Flood', 'Water'],
    ['Warning', 'Flood'],
    ['Trust', null],
  ] as const;
  records.apply(
    themes.map(([name, parent]) => ({
      before: null,
      after: { type: 'theme', id: name, parent, order: name, name, color: '#3463a6', ...unwritten },
    })),
  );
  const blocked = (merged: readonly string[]) => {
    const blockedBy = mergeBlocks(records, merged);
    return records.themes().flatMap((theme) => (blockedBy(theme) === null ? [] : theme.name));
  };
  expect(blocked(['Water'])).toEqual(expect.arrayContaining(['Flood', 'Warning']));
  expect(blocked(['Water'])).toHaveLength(2);
  expect(blocked(['Trust', 'Warning'])).toEqual([]);
  expect(blocked(['Water', 'Flood'])).toEqual(expect.arrayContaining(['Flood', 'Warning']));
  const flood = records.theme('Flood');
  expect(flood && mergeBlocks(records, ['Water'])(flood)).toBe('under “Water”: merge the other way round');
});
