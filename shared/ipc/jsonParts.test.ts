import { describe, expect, it } from 'vitest';
import { seededRandom } from '../base/seededRandom';
import { longJson } from '../base/testing/longJson';
import { fromJsonParts, gatherParts, sentParts, toJsonParts } from './jsonParts';

describe('JSON in parts', () => {
  it('is the same value on the other side, whatever is long in it', () => {
    const random = seededRandom(12);
    for (let run = 0; run < 2000; run += 1) {
      const value = longJson(random) ?? null;
      expect(JSON.stringify(fromJsonParts(toJsonParts(value)))).toBe(JSON.stringify(value));
    }
  });

  it('is one part when nothing is long, and short ones when a list is', () => {
    expect(toJsonParts({ id: 'a', now: [1, 2, 3] })).toEqual(['{"id":"a","now":[1,2,3]}']);
    const now = Array.from({ length: 5000 }, (_, id) => ({ id, text: 'x'.repeat(500) }));
    const lengths = toJsonParts({ change: { now } }).map(({ length }) => length);
    expect(Math.max(...lengths)).toBeLessThan(50_000);
  });

  it('is gathered from its messages; of one whose beginning was missed nothing is told', () => {
    const values = [{ now: Array.from({ length: 200 }, (_, id) => id) }, { now: [1] }, { now: [] }];
    const messages = values.flatMap((value) => sentParts(toJsonParts(value)));
    const told: unknown[] = [];
    const take = gatherParts((parts) => told.push(fromJsonParts(parts)));
    for (const sent of [...messages.slice(2), ...messages]) take(...sent);
    expect(told).toEqual([...values.slice(1), ...values]);
  });
});
