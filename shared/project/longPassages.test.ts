import { expect, it } from 'vitest';
import { seededRandom } from '../base/seededRandom';
import { LongPassages } from './longPassages';
import type { AnnotationRecord } from './records';

const order = (block: string) => block.slice(1);

it.each([1, 2, 3])(
  'finds what lies over a place as a look at each would, whatever comes and goes (seed %i)',
  (seed) => {
    const random = seededRandom(seed);
    const passages = new LongPassages(order);
    const known = new Map<string, AnnotationRecord>();
    const block = () => `b${String(random.int(0, 40)).padStart(2, '0')}`;
    for (let step = 0; step < 400; step += 1) {
      const id = `a${random.int(0, 30)}`;
      const old = known.get(id);
      if (old) {
        passages.remove(old);
        known.delete(id);
      }
      if (old === undefined || random.chance(0.7)) {
        const [start, end] = [block(), block()].sort();
        // Most come back where they were, with other words.
        const place = old && random.chance(0.6) ? old : { start: at(start), end: at(end) };
        const annotation = { ...place, id, memo: `step ${step}` } as unknown as AnnotationRecord;
        known.set(id, annotation);
        passages.add(annotation);
      }
      if (random.chance(0.05)) passages.forgetOrders();
      const [first = '', last = ''] = [order(block()), order(block())].sort();
      const found = Array.from(passages.over(first, last), ({ annotation }) => annotation);
      const expected = [...known.values()].filter(
        (each) => order(each.start.block) < last && order(each.end.block) > first,
      );
      expect(new Set(found)).toEqual(new Set(expected));
      expect(found).toHaveLength(expected.length);
    }
  },
);

const at = (block = '') => ({ block, offset: 0 });
