import { seededRandom } from '@shared/base/seededRandom';
import { describe, expect, it } from 'vitest';
import { fullDepth, heatOf, type Stretch } from './heat';

const rowsOf = (stretches: readonly Stretch[], length: number, rows: number, of: string) => [
  ...(heatOf(stretches, length, rows).get(of) ?? []),
];

describe('heat', () => {
  it('tells how much of each row is covered, and how often', () => {
    const stretches = [
      { start: 0, end: 15, of: 'a' },
      { start: 10, end: 20, of: 'a' },
      { start: 39, end: 40, of: 'b' },
    ];
    expect(rowsOf(stretches, 40, 4, 'a')).toEqual([1, 1.5, 0, 0]);
    expect(rowsOf(stretches, 40, 4, 'b').map((share) => share.toFixed(1))).toEqual([
      '0.0',
      '0.0',
      '0.0',
      '0.1',
    ]);
  });

  it('is nothing without a text or without room', () => {
    expect(heatOf([{ start: 0, end: 1, of: 'a' }], 0, 10).size).toBe(0);
    expect(heatOf([{ start: 0, end: 1, of: 'a' }], 10, 0).size).toBe(0);
  });

  it('loses and adds nothing, however rows and stretches fall (seed 5)', () => {
    const random = seededRandom(5);
    for (let run = 0; run < 200; run += 1) {
      const length = random.int(1, 5000);
      const rows = random.int(1, 400);
      const stretches = Array.from({ length: 20 }, () => {
        const start = random.int(0, length - 1);
        return { start, end: random.int(start, length), of: 'a' };
      });
      const covered = rowsOf(stretches, length, rows, 'a').reduce((sum, share) => sum + share, 0);
      const meant = stretches.reduce((sum, { start, end }) => sum + end - start, 0);
      expect((covered * length) / rows).toBeCloseTo(meant, 0);
    }
  });

  it('has its full width where most of it lies, not where one row stands out', () => {
    const rows = Float32Array.from({ length: 100 }, (_, at) => (at === 50 ? 40 : 2));
    expect(fullDepth([rows], 100)).toBe(2);
    expect(fullDepth([], 100)).toBe(0);
  });
});
