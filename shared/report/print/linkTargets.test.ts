import { describe, expect, it } from 'vitest';
import { linkTargets } from './linkTargets';

describe('linkTargets', () => {
  it('leads to the place itself while there are few', () => {
    expect(linkTargets(['b3-0', 'b4-2'], new Map([['b3-0', 1]]))('b4-2')).toBe('b4-2');
  });

  it('leads to one place on the right page where there are very many', () => {
    const places = Array.from({ length: 3000 }, (_, index) => `b${3000 - index}-1`);
    const pages = new Map(places.map((place, index) => [place, Math.floor((3000 - index) / 10)]));
    const target = linkTargets(places, pages);
    for (const place of places) expect(pages.get(target(place))).toBe(pages.get(place));
    expect(new Set(places.map(target)).size).toBe(301);
  });
});
