import { describe, expect, it } from 'vitest';
import { killAndReopen } from './killAndReopen';

const kills = Number(process.env['CRASH_KILLS'] ?? 12);
const minutes = 60_000;

describe('killing the process that writes', () => {
  it(
    `C1 loses nothing that was acknowledged and leaves every project whole, ${kills} times (seed 1)`,
    async () => {
      const report = await killAndReopen(kills, 1, 'none');
      console.info(JSON.stringify(report));
      expect({ lost: report.lost, unreadable: report.unreadable }).toEqual({ lost: 0, unreadable: 0 });
      expect(report.acknowledged).toBeGreaterThan(kills);
    },
    20 * minutes,
  );

  it.each(['acknowledge-before-write', 'rename-before-write', 'no-cut-after-failed-write'] as const)(
    'C2 is noticed to lose or damage when the order is broken on purpose: %s (seed 2)',
    async (plant) => {
      const report = await killAndReopen(60, 2, plant);
      expect(report.lost + report.unreadable).toBeGreaterThan(0);
    },
    5 * minutes,
  );
});
