import { seededRandom } from '@shared/base/seededRandom';
import { describe, expect, it } from 'vitest';
import { layOutLabels } from './layOutLabels';

const wish = (id: string, top: number) => ({ id, top, height: 18 });

describe('labels in the margin', () => {
  it('stand where they belong when there is room', () => {
    expect(layOutLabels([wish('a', 0), wish('b', 40)], 44).placed).toEqual([
      { id: 'a', top: 0 },
      { id: 'b', top: 40 },
    ]);
  });

  it('move down rather than overlap', () => {
    expect(layOutLabels([wish('a', 0), wish('b', 2)], 44).placed[1]).toEqual({ id: 'b', top: 18 });
  });

  it('count beside the last what would stand too far away', () => {
    const layout = layOutLabels(
      ['a', 'b', 'c', 'd', 'e'].map((id) => wish(id, 0)),
      40,
    );
    expect(layout.placed.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(layout.hidden).toEqual([{ beside: 'c', top: 36, ids: ['d', 'e'] }]);
  });

  it('never collide, have one number each at most, and lose none (seed 9)', () => {
    const random = seededRandom(9);
    const wishes = Array.from({ length: 300 }, (_, index) => wish(String(index), random.int(0, 4000)));
    const { placed, hidden } = layOutLabels(wishes, 44);
    const boxes = placed.map(({ top }) => top).sort((a, b) => a - b);
    expect(boxes.filter((top, index) => index > 0 && top < (boxes[index - 1] ?? 0) + 18)).toEqual([]);
    const noted = hidden.map(({ beside, top }) => ({ id: beside, top }));
    expect(placed).toEqual(expect.arrayContaining(noted));
    expect(new Set(hidden.map(({ beside }) => beside)).size).toBe(hidden.length);
    for (const { top, ids } of hidden) {
      for (const id of ids) {
        const below = top - (wishes[Number(id)]?.top ?? 0);
        expect(below).toBeGreaterThan(44 - 18);
        expect(below).toBeLessThanOrEqual(44);
      }
    }
    expect(placed.length + hidden.reduce((sum, { ids }) => sum + ids.length, 0)).toBe(300);
  });
});
