import { describe, expect, it } from 'vitest';
import { seededRandom } from '../base/seededRandom';
import { orderBetween, orderKeys } from './orderKey';

describe('order keys', () => {
  it('stand between their borders wherever one is asked for (seed 11)', () => {
    const random = seededRandom(11);
    const keys = orderKeys(null, null, 3);
    for (let step = 0; step < 3000; step += 1) {
      const place = random.chance(0.3) ? random.pick([0, keys.length]) : random.int(0, keys.length);
      const key = orderBetween(keys[place - 1] ?? null, keys[place] ?? null);
      expect(key).not.toMatch(/0$/);
      keys.splice(place, 0, key);
    }
    expect([...new Set(keys)].sort()).toEqual(keys);
  });

  it('stay short when a document is made or added to', () => {
    expect(Math.max(...orderKeys(null, null, 9000).map((key) => key.length))).toBeLessThanOrEqual(4);
    let last = orderBetween(null, null);
    for (let step = 0; step < 600; step += 1) last = orderBetween(last, null);
    expect(last.length).toBeLessThanOrEqual(11);
  });

  it('come in order between two keys', () => {
    const keys = orderKeys('V', 'W', 200);
    expect(keys).toHaveLength(200);
    expect(['V', ...keys, 'W']).toEqual([...new Set(['V', ...keys, 'W'])].sort());
  });

  it('refuse borders that are not in order', () => {
    expect(() => orderBetween('b', 'a')).toThrow(RangeError);
    expect(() => orderBetween('a', 'a')).toThrow(RangeError);
    expect(() => orderKeys('a', 'a', 2)).toThrow(RangeError);
  });
});
