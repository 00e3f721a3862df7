import { describe, expect, it } from 'vitest';
import { type SeededRandom, seededRandom } from '../base/seededRandom';
import { OrderedSet } from './orderedSet';

interface Item {
  key: number;
  readonly id: number;
}

const compare = (a: Item, b: Item) => a.key - b.key || a.id - b.id;

/** The same, sorted at every reading. */
class SlowSet {
  readonly items = new Set<Item>();
  toArray = () => [...this.items].sort(compare);
}

function change(
  random: SeededRandom,
  set: OrderedSet<Item, Item>,
  slow: SlowSet,
  pool: readonly Item[],
): void {
  const item = random.pick(pool);
  if (slow.items.has(item)) {
    set.remove(item);
    slow.items.delete(item);
    // What is out may come back with another key.
    if (random.int(0, 1) === 0) item.key = random.int(0, 20);
  } else {
    set.add(item);
    slow.items.add(item);
  }
}

describe('OrderedSet', () => {
  it('reads as a set that is sorted every time, after few changes and after many', () => {
    for (let seed = 1; seed <= 30; seed += 1) {
      const random = seededRandom(seed);
      const set = new OrderedSet<Item, Item>((item) => ({ ...item }), compare);
      const slow = new SlowSet();
      const pool = Array.from({ length: 150 }, (_, id) => ({ id, key: random.int(0, 20) }));
      for (let round = 0; round < 30; round += 1) {
        const changes = random.pick([1, 3, 31, 33, 80]);
        for (let count = 0; count < changes; count += 1) change(random, set, slow, pool);
        expect(set.size).toBe(slow.items.size);
        const read = set.toArray();
        expect(read, `seed ${seed}, round ${round}`).toEqual(slow.toArray());
        const copy = [...read];
        const taken = slow.toArray().slice(0, random.pick([0, 2, 50]));
        for (const item of taken) {
          set.remove(item);
          slow.items.delete(item);
        }
        for (const item of taken.slice(-1)) {
          item.key = random.int(0, 20);
          set.add(item);
          slow.items.add(item);
        }
        expect(read, 'a list that was handed out').toEqual(copy);
        expect(set.toArray()).toEqual(slow.toArray());
      }
    }
  });
});
