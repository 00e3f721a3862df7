import process from 'node:process';
import { expect, it } from 'vitest';
import { growth } from '../../../base/testing/growth';
import { largeModel } from '../testing/largeModel';
import { reportPage } from './reportPage';

it('a page costs as much more as there is more of text and codings', async () => {
  const limit = 4;
  const work = reportPage;
  expect(await growth({ processor: process, make: largeModel, work, size: 10_000, limit })).toBeLessThan(
    limit,
  );
});
