import { themeColors } from '@shared/project/themePalette';
import { expect, it } from 'vitest';
import { isSeenOnPaper } from './lookAlike';

it('every colour of the palette but the lightest green is seen on paper, pale ones are not', () => {
  expect(themeColors.filter((color) => !isSeenOnPaper(color))).toEqual(['#0fb129']);
  expect(['#000000', '#777777', '#ffff00', '#eeeeee'].map(isSeenOnPaper)).toEqual([true, true, false, false]);
});
