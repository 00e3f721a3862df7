// @vitest-environment happy-dom
import type { ThemeRecord } from '@shared/project/records';
import { unwritten } from '@shared/project/themeTree';
import { beforeEach, describe, expect, it } from 'vitest';
import { lastTheme, rememberTheme, themesAtHand } from './recentThemes';

const theme = (id: string, more: Partial<ThemeRecord> = {}): ThemeRecord => ({
  type: 'theme',
  id,
  name: id,
  parent: null,
  order: id,
  color: '#336699',
  ...unwritten,
  ...more,
});
const codebook = Array.from({ length: 12 }, (_, index) => theme(`t${index + 1}`));
const ids = codebook.map(({ id }) => id);
const changed = (id: string, more: Partial<ThemeRecord>) =>
  codebook.map((each) => (each.id === id ? { ...each, ...more } : each));

describe('themes at hand', () => {
  beforeEach(() => localStorage.clear());

  it('are the first of the codebook at the start', () => {
    expect(themesAtHand('p', codebook)).toEqual(ids.slice(0, 9));
  });

  it('keep their digits when used', () => {
    rememberTheme('p', 't3', codebook);
    rememberTheme('p', 't7', codebook);
    expect(themesAtHand('p', codebook)).toEqual(ids.slice(0, 9));
    expect(lastTheme('p')).toBe('t7');
  });

  it('make room for another where the one was that was not used for longest', () => {
    for (const id of ids.slice(0, 9)) rememberTheme('p', id, codebook);
    rememberTheme('p', 't1', codebook);
    rememberTheme('p', 't12', codebook);
    expect(themesAtHand('p', codebook)[1]).toBe('t12');
  });

  it('begin with the pinned ones, and pass over those that only group', () => {
    rememberTheme('p', 't12', codebook);
    const pinned = changed('t5', { pinned: true });
    expect(themesAtHand('p', pinned).slice(0, 3)).toEqual(['t5', 't1', 't2']);
    expect(themesAtHand('p', pinned)).toHaveLength(9);
    expect(themesAtHand('p', changed('t1', { groupsOnly: true, pinned: true }))).not.toContain('t1');
    const all = codebook.map((each) => ({ ...each, pinned: true }));
    rememberTheme('p', 't12', all);
    expect(themesAtHand('p', all)).toEqual(ids.slice(0, 9));
  });

  it('forget themes that are gone and whatever else stands there', () => {
    rememberTheme('p', 't12', codebook);
    expect(themesAtHand('p', codebook.slice(0, 3))).toEqual(ids.slice(0, 3));
    localStorage.setItem('themes-at-hand-p', '{"no');
    expect(themesAtHand('p', codebook)).toEqual(ids.slice(0, 9));
  });
});
