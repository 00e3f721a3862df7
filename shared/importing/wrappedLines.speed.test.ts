import { expect, test } from 'vitest';
import { growth } from '../base/testing/growth';
import { paragraphsOfLines } from './wrappedLines';

const line = 'the water rose over the lower meadow and the old road to the mill';

test.each<readonly [string, (size: number) => string[]]>([
  ['one paragraph of 20,000 lines', (size) => Array.from({ length: size }, () => line)],
  [
    '20,000 blank lines before the text',
    (size) => [
      ...Array.from({ length: size }, () => ''),
      ...Array.from({ length: 160 }, (_, at) => ['short.', '', line, line][at % 4] ?? ''),
    ],
  ],
])('%s: put together in time that grows as they do', async (_, make) => {
  const work = (lines: readonly string[]) => expect(paragraphsOfLines(lines).length).toBeLessThan(200);
  expect(await growth({ processor: process, limit: 4, make, work, size: 20_000 })).toBeLessThan(4);
});
