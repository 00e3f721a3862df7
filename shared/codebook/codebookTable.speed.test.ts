import { expect, test } from 'vitest';
import { growth } from '../base/testing/growth';
import { readCodebookTable } from './readCodebookTable';

test('10,000 rows are read in time that grows as they do', async () => {
  const make = (size: number) => [
    ['Name'],
    ...Array.from({ length: size }, (_, n) => [`Area ${n % 50}.Theme ${n}`]),
  ];
  const work = (rows: readonly string[][]) => expect(readCodebookTable(rows).ok).toBe(true);
  expect(await growth({ processor: process, limit: 4, make, work, size: 10_000 })).toBeLessThan(4);
});
