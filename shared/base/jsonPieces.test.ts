import { describe, expect, it } from 'vitest';
import { jsonPieces } from './jsonPieces';
import { seededRandom } from './seededRandom';
import { longJson } from './testing/longJson';

describe('jsonPieces', () => {
  it('are together what JSON.stringify makes, whatever is long in it', () => {
    const random = seededRandom(11);
    for (let run = 0; run < 2000; run += 1) {
      const value = longJson(random) ?? null;
      expect(jsonPieces(value).join('')).toBe(JSON.stringify(value));
    }
  });

  it('are short where a list is long', () => {
    const records = Array.from({ length: 5000 }, (_, id) => ({ id, text: 'x'.repeat(500) }));
    const lengths = jsonPieces({ change: { diff: records } }).map(({ length }) => length);
    expect(Math.max(...lengths)).toBeLessThan(50_000);
  });
});
