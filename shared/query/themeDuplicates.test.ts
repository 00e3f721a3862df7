import { describe, expect, it } from 'vitest';
import type { ThemeRecord } from '../project/records';
import { unwritten } from '../project/themeTree';
import { themeDuplicates } from './themeDuplicates';

const themes = (...names: string[]): ThemeRecord[] =>
  names.map((name, n) => ({
    type: 'theme',
    id: `t${n}`,
    parent: null,
    order: String(n).padStart(6, '0'),
    name,
    color: '#3463a6',
    ...unwritten,
  }));
const pairs = (...names: string[]) =>
  themeDuplicates(themes(...names)).map(({ first, second, isSame }) => [first.name, second.name, isSame]);

describe('themeDuplicates', () => {
  it.each([
    ['Trust', 'TRUST '],
    ['Économie', 'economie'],
    ['Trade route', 'Trade-routes'],
    ['Policy', 'Policies'],
    ['Tax', 'taxes'],
    ['Тарифы', 'тарифы'],
    ['Учет', 'учёт'],
  ])('%s and %s are the same', (a, b) => expect(pairs(a, b)).toEqual([[a, b, true]]));

  it.each([
    ['Integration', 'Intergation'],
    ['Integration', 'Integraton'],
    ['Интеграция', 'Интеграцыя'],
    ['Economy', 'Economny'],
  ])('%s and %s are nearly the same', (a, b) => expect(pairs(a, b)).toEqual([[a, b, false]]));

  it.each([
    ['Trust', 'Trusty'],
    ['Rain', 'Rail'],
    ['Wave one 1', 'Wave one 2'],
    ['Theme 57.1', 'Theme 57.10'],
    ['Crisis', 'Crises of trust'],
    ['—', '…'],
    ['Abcdefg', 'Abdcegf'],
  ])('%s and %s are two', (a, b) => expect(pairs(a, b)).toEqual([]));

  it('pairs each of several with the first', () => {
    expect(pairs('Trust', 'Economy', 'trust', 'TRUSTS')).toEqual([
      ['Trust', 'trust', true],
      ['Trust', 'TRUSTS', true],
    ]);
  });
});
