import { describe, expect, it } from 'vitest';
import { canHold, placeByDrop, placeByKey } from './placeTheme';

/** a (a1 (a1x), a2), b, c */
const themes = [
  { id: 'a', parent: null },
  { id: 'a1', parent: 'a' },
  { id: 'a1x', parent: 'a1' },
  { id: 'a2', parent: 'a' },
  { id: 'b', parent: null },
  { id: 'c', parent: null },
];

describe('placeByKey', () => {
  it('moves among siblings and stops at the ends', () => {
    expect(placeByKey(themes, ['b'], 'up')).toEqual({ parent: null, before: 'a' });
    expect(placeByKey(themes, ['a'], 'down')).toEqual({ parent: null, before: 'c' });
    expect(placeByKey(themes, ['b'], 'down')).toEqual({ parent: null, before: null });
    expect(placeByKey(themes, ['a'], 'up')).toBeNull();
    expect(placeByKey(themes, ['c'], 'down')).toBeNull();
  });

  it('nests under the sibling above and comes out behind its parent', () => {
    expect(placeByKey(themes, ['a2'], 'in')).toEqual({ parent: 'a1', before: null });
    expect(placeByKey(themes, ['a1'], 'in')).toBeNull();
    expect(placeByKey(themes, ['a1x'], 'out')).toEqual({ parent: 'a', before: 'a2' });
    expect(placeByKey(themes, ['a2'], 'out')).toEqual({ parent: null, before: 'b' });
    expect(placeByKey(themes, ['b'], 'out')).toBeNull();
  });
});

describe('several themes', () => {
  it('move together, past those that stay, and take along what is under them', () => {
    expect(placeByKey(themes, ['b', 'c'], 'up')).toEqual({ parent: null, before: 'a' });
    expect(placeByKey(themes, ['b', 'c'], 'down')).toBeNull();
    expect(placeByKey(themes, ['a', 'a1', 'b'], 'down')).toEqual({ parent: null, before: null });
    expect(placeByKey(themes, ['a1', 'a2'], 'out')).toEqual({ parent: null, before: 'b' });
    expect(placeByKey(themes, ['b', 'c'], 'in')).toEqual({ parent: 'a', before: null });
  });

  it('are not named as the one they stand before, and cannot go under each other', () => {
    expect(placeByDrop(themes, ['b', 'c'], 'a', 'after')).toEqual({ parent: null, before: null });
    expect(canHold(themes, ['b', 'a'], 'a1x')).toBe(false);
    expect(canHold(themes, ['b', 'c'], 'a1x')).toBe(true);
  });
});

describe('placeByDrop', () => {
  it('drops before, into and after', () => {
    expect(placeByDrop(themes, ['c'], 'a2', 'before')).toEqual({ parent: 'a', before: 'a2' });
    expect(placeByDrop(themes, ['c'], 'a2', 'into')).toEqual({ parent: 'a2', before: null });
    expect(placeByDrop(themes, ['c'], 'a1', 'after')).toEqual({ parent: 'a', before: 'a2' });
  });

  it('does not name the dragged theme itself as the next one', () => {
    expect(placeByDrop(themes, ['b'], 'a', 'after')).toEqual({ parent: null, before: 'c' });
  });
});

it('canHold refuses a theme under itself', () => {
  expect(canHold(themes, ['a'], 'a1x')).toBe(false);
  expect(canHold(themes, ['a'], 'a')).toBe(false);
  expect(canHold(themes, ['a1'], 'b')).toBe(true);
});
