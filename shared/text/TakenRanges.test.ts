import { describe, expect, it } from 'vitest';
import { TakenRanges } from './TakenRanges';

const taken = new TakenRanges([
  { start: 30, end: 40 },
  { start: 5, end: 10 },
  { start: 8, end: 12 },
  { start: 12, end: 14 },
  { start: 20, end: 20 },
]);

describe('taken stretches', () => {
  it('leave of a range what lies outside of them', () => {
    expect(taken.outside({ start: 0, end: 50 })).toEqual([
      { start: 0, end: 5 },
      { start: 14, end: 30 },
      { start: 40, end: 50 },
    ]);
    expect(taken.outside({ start: 6, end: 13 })).toEqual([]);
    expect(taken.outside({ start: 14, end: 30 })).toEqual([{ start: 14, end: 30 }]);
    expect(taken.outside({ start: 35, end: 36 })).toEqual([]);
  });

  it('hold the offsets from their start to before their end', () => {
    expect([4, 5, 13, 14, 30, 39, 40].map((offset) => taken.has(offset))).toEqual([
      false,
      true,
      true,
      false,
      true,
      true,
      false,
    ]);
  });
});
