import type { ThemeRecord } from '@shared/project/records';
import { unwritten } from '@shared/project/themeTree';
import { describe, expect, it } from 'vitest';
import { searchThemes, themeChoices, typedTheme } from './searchThemes';

const theme = (id: string, name: string, parent: string | null = null): ThemeRecord => ({
  type: 'theme',
  id,
  name,
  parent,
  order: id,
  color: '#336699',
  ...unwritten,
});

const choices = themeChoices([
  theme('1', 'Economy'),
  theme('2', 'Trade', '1'),
  theme('3', 'Trust'),
  theme('4', 'Élan économique'),
  theme('5', 'Қазақ тілі'),
  theme('6', 'Trade', '3'),
]);
const found = (typed: string) => searchThemes(choices, typed).map((choice) => choice.theme.id);

describe('searching themes', () => {
  it('lists the codebook in its order with the path of each', () => {
    expect(choices.map(({ theme: { id }, path }) => [id, path])).toEqual([
      ['1', ''],
      ['2', 'Economy'],
      ['3', ''],
      ['6', 'Trust'],
      ['4', ''],
      ['5', ''],
    ]);
  });

  it('puts names that begin with the words before those that hold them', () => {
    expect(found('tr')).toEqual(['2', '3', '6']);
    expect(found('eco')).toEqual(['1', '4', '2']);
  });

  it('needs no accents and no capitals', () => {
    expect(found('elan')).toEqual(['4']);
    expect(found('казак')).toEqual([]);
    expect(found('қазақ')).toEqual(['5']);
  });

  it('finds by path, and by letters in order', () => {
    expect(found('trust / tra')).toEqual(['6']);
    expect(found('trst')).toEqual(['3']);
  });
});

describe('a typed theme', () => {
  it('goes under the theme before the slash', () => {
    expect(typedTheme(choices, 'economy/Ports')).toEqual({
      name: 'Ports',
      parent: '1',
      under: [],
      shown: 'Economy / Ports',
    });
  });

  it('keeps the slash in its name when there is no such theme', () => {
    expect(typedTheme(choices, 'Input/Output')).toEqual({
      name: 'Input/Output',
      parent: null,
      under: [],
      shown: 'Input/Output',
    });
  });

  it('brings the themes above it along when a path was typed with spaces', () => {
    expect(typedTheme(choices, 'Water / Flood / Warning')).toEqual({
      name: 'Warning',
      parent: null,
      under: ['Water', 'Flood'],
      shown: 'Water / Flood / Warning',
    });
    expect(typedTheme(choices, 'Economy / Sea / Ports')).toEqual({
      name: 'Ports',
      parent: '1',
      under: ['Sea'],
      shown: 'Economy / Sea / Ports',
    });
  });

  it('is not offered when it exists, but may have a namesake elsewhere', () => {
    expect(typedTheme(choices, 'trust')).toBeNull();
    expect(typedTheme(choices, '  ')).toBeNull();
    expect(typedTheme(choices, 'Trade')).toEqual({ name: 'Trade', parent: null, under: [], shown: 'Trade' });
  });
});
