import { beforeEach, describe, expect, it } from 'vitest';
import { recentThemes, rememberTheme } from './recentThemes';

const codebook = Array.from({ length: 12 }, (_, index) => `theme-${index + 1}`);

describe('themes at hand', () => {
  beforeEach(() => localStorage.clear());

  it('are the first of the codebook at the start', () => {
    expect(recentThemes('p', codebook)).toEqual(codebook.slice(0, 9));
  });

  it('keep their digits when used', () => {
    rememberTheme('p', 'theme-3', codebook);
    rememberTheme('p', 'theme-7', codebook);
    expect(recentThemes('p', codebook)).toEqual(codebook.slice(0, 9));
  });

  it('make room for another where the one was that was not used for longest', () => {
    for (const theme of codebook.slice(0, 9)) rememberTheme('p', theme, codebook);
    rememberTheme('p', 'theme-1', codebook);
    rememberTheme('p', 'theme-12', codebook);
    expect(recentThemes('p', codebook)[1]).toBe('theme-12');
  });

  it('forget themes that are gone and whatever else stands there', () => {
    rememberTheme('p', 'theme-12', codebook);
    expect(recentThemes('p', codebook.slice(0, 3))).toEqual(codebook.slice(0, 3));
    localStorage.setItem('themes-at-hand-p', '{"no');
    expect(recentThemes('p', codebook)).toEqual(codebook.slice(0, 9));
  });
});
