import { seededRandom } from '@shared/base/seededRandom';
import { describe, expect, it } from 'vitest';
import { assignLanes } from './assignLanes';

const lanesOf = (items: Parameters<typeof assignLanes>[0]) =>
  Object.fromEntries(assignLanes(items, new Map()));

describe('lanes', () => {
  it('nest what lies within under what is around it', () => {
    const around = { id: 'around', start: 0, end: 100 };
    const within = { id: 'within', start: 10, end: 20 };
    const after = { id: 'after', start: 20, end: 30 };
    expect(lanesOf([within, after, around])).toEqual({ around: 0, within: 1, after: 1 });
  });

  it('keep the order of equals', () => {
    expect(
      lanesOf([
        { id: 'z', start: 0, end: 5 },
        { id: 'a', start: 0, end: 5 },
      ]),
    ).toEqual({ z: 0, a: 1 });
  });

  it('stay as they were for what is known', () => {
    const known = new Map([['b', 2]]);
    assignLanes(
      [
        { id: 'a', start: 0, end: 9 },
        { id: 'b', start: 3, end: 5 },
        { id: 'c', start: 4, end: 6 },
      ],
      known,
    );
    expect([...known]).toEqual([
      ['b', 2],
      ['a', 0],
      ['c', 1],
    ]);
  });

  it('never hold two that overlap (seed 5)', () => {
    const random = seededRandom(5);
    const items = Array.from({ length: 200 }, (_, index) => {
      const start = random.int(0, 900);
      return { id: String(index), start, end: start + random.int(1, 60) };
    });
    const lanes = assignLanes(items, new Map());
    const clashes = items.flatMap((a) =>
      items.filter(
        (b) => a.id < b.id && lanes.get(a.id) === lanes.get(b.id) && a.start < b.end && b.start < a.end,
      ),
    );
    expect(clashes).toEqual([]);
    expect(lanes.size).toBe(200);
  });
});
