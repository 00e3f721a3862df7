import { expect, test } from 'vitest';
import { allowanceOf, importLimits } from './importLimits';

test('every file may take ten seconds of work and 500 MB, however large it is; a PDF more by its size', () => {
  const megabyte = 2 ** 20;
  const flat = { time: 10_000, clock: 30_000, memory: 500 * megabyte };
  expect(allowanceOf(importLimits, 0, false)).toEqual(flat);
  expect(allowanceOf(importLimits, importLimits.fileBytes, false)).toEqual(flat);
  expect(allowanceOf(importLimits, 0, true)).toEqual(flat);
  expect(allowanceOf(importLimits, 10 * megabyte, true)).toEqual({
    time: 210_000,
    clock: 230_000,
    memory: 600 * megabyte,
  });
  expect(allowanceOf(importLimits, importLimits.fileBytes, true).memory).toBe(1536 * megabyte);
});
