import { describe, expect, it } from 'vitest';
import { seededRandom } from '../base/seededRandom';
import { codingLanes } from './codingLanes';

describe('codingLanes', () => {
  it('uses the nearest free lane again', () => {
    expect(
      codingLanes([
        { start: 0, end: 500 },
        { start: 10, end: 50 },
        { start: 200, end: 300 },
        { start: 700, end: 800 },
      ]),
    ).toEqual([0, 1, 1, 0]);
  });

  it('keeps neighbours on one line apart', () => {
    expect(
      codingLanes([
        { start: 0, end: 20 },
        { start: 22, end: 40 },
      ]),
    ).toEqual([0, 1]);
  });

  it('never lets two ranges of one lane overlap (seed 41)', () => {
    const random = seededRandom(41);
    const ranges = Array.from({ length: 300 }, () => {
      const start = random.int(0, 20_000);
      return { start, end: start + random.int(1, 400) };
    }).sort((a, b) => a.start - b.start);
    const lanes = codingLanes(ranges);
    for (const [i, a] of ranges.entries())
      for (const [j, b] of ranges.entries())
        if (i < j && lanes[i] === lanes[j]) expect(a.end).toBeLessThanOrEqual(b.start);
  });
});
