import process from 'node:process';
import { expect, it } from 'vitest';
import { growth } from '../../../base/testing/growth';
import { largeModel } from '../testing/largeModel';
import { reportDocx } from './reportDocx';

it('a Word file costs as much more as there is more of text and codings', async () => {
  const limit = 4;
  const work = reportDocx;
  expect(await growth({ processor: process, make: largeModel, work, size: 3000, limit })).toBeLessThan(limit);
});
