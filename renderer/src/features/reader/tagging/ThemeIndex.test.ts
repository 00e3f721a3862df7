import type { ThemeRecord } from '@shared/project/records';
import { unwritten } from '@shared/project/themeTree';
import { describe, expect, it } from 'vitest';
import { ThemeIndex } from './ThemeIndex';
import { typedTheme } from './typedTheme';

const theme = (
  id: string,
  name: string,
  parent: string | null = null,
  more: Partial<ThemeRecord> = {},
): ThemeRecord => ({ type: 'theme', id, name, parent, order: id, color: '#336699', ...unwritten, ...more });

const index = new ThemeIndex([
  theme('1', 'Economy'),
  theme('2', 'Trade', '1', { description: 'Goods that cross a border', inclusion: 'customs, tariffs' }),
  theme('3', 'Trust'),
  theme('4', 'Élan économique'),
  theme('5', 'Қазақ тілі'),
  theme('6', 'Trade', '3'),
  theme('7', 'Integration of markets'),
]);
const found = (typed: string) => index.search(typed).map(({ choice }) => choice.theme.id);

describe('searching themes', () => {
  it('lists the codebook in its order with the path of each', () => {
    expect(index.choices.map(({ theme: { id }, path, depth }) => [id, path, depth])).toEqual([
      ['1', '', 0],
      ['2', 'Economy', 1],
      ['3', '', 0],
      ['6', 'Trust', 1],
      ['4', '', 0],
      ['5', '', 0],
      ['7', '', 0],
    ]);
  });

  it('puts names that begin with the words before those that hold them, and paths after names', () => {
    expect(found('tr')).toEqual(['2', '3', '6']);
    expect(found('eco')).toEqual(['1', '4', '2']);
    expect(found('grat')).toEqual(['7']);
  });

  it('needs no accents and no capitals', () => {
    expect(found('elan')).toEqual(['4']);
    expect(found('казак')).toEqual([]);
    expect(found('қазақ')).toEqual(['5']);
  });

  it('finds by path, by words in any order, and by what is written on a theme', () => {
    expect(found('trust / tra')).toEqual(['6']);
    expect(found('markets int')).toEqual(['7']);
    expect(index.search('tariff').map(({ choice, by }) => [choice.theme.id, by])).toEqual([
      ['2', 'description'],
    ]);
    expect(index.search('economy trade')[0]).toMatchObject({ choice: { theme: { id: '2' } }, by: 'path' });
  });

  it.each([
    ['integraton', '7'],
    ['intergation', '7'],
    ['ecnomy', '1'],
    ['trsut', '3'],
    ['trst', '3'],
    ['itm', '7'],
  ])('forgives %s', (typed, id) => expect(found(typed)).toEqual([id]));

  it('does not forgive everything', () => {
    expect(found('tea')).toEqual([]);
    expect(found('xyzzy')).toEqual([]);
    expect(found(' / ')).toEqual([]);
  });
});

describe('a typed theme', () => {
  it('goes under the theme before the slash', () => {
    expect(typedTheme(index, 'economy/Ports')).toEqual({
      name: 'Ports',
      parent: '1',
      under: [],
      shown: 'Economy / Ports',
    });
  });

  it('keeps the slash in its name when there is no such theme', () => {
    expect(typedTheme(index, 'Input/Output')).toEqual({
      name: 'Input/Output',
      parent: null,
      under: [],
      shown: 'Input/Output',
    });
  });

  it('brings the themes above it along when a path was typed with spaces', () => {
    expect(typedTheme(index, 'Water / Flood / Warning', '1')).toEqual({
      name: 'Warning',
      parent: null,
      under: ['Water', 'Flood'],
      shown: 'Water / Flood / Warning',
    });
    expect(typedTheme(index, 'Economy / Sea / Ports')).toEqual({
      name: 'Ports',
      parent: '1',
      under: ['Sea'],
      shown: 'Economy / Sea / Ports',
    });
  });

  it('lands beside the one used last when only a name was typed', () => {
    expect(typedTheme(index, 'Ports', '1')).toEqual({
      name: 'Ports',
      parent: '1',
      under: [],
      shown: 'Ports',
    });
    expect(typedTheme(index, 'Trade', '1')).toBeNull();
  });

  it('is not offered when it exists, but may have a namesake elsewhere', () => {
    expect(typedTheme(index, 'trust')).toBeNull();
    expect(typedTheme(index, '  ')).toBeNull();
    expect(typedTheme(index, 'Trade')).toEqual({ name: 'Trade', parent: null, under: [], shown: 'Trade' });
  });
});
