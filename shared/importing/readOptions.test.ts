import { expect, it } from 'vitest';
import { keptOf } from './readOptions';

const table = { hasHeader: true, text: [2], attributes: [], documentPerRow: false };

it('what is kept of the choices is no password, and columns that were named as those they were found to be', () => {
  expect(keptOf({})).toBeUndefined();
  expect(keptOf({ password: 'x' })).toBeUndefined();
  expect(keptOf({ encoding: 'KOI8-R', password: 'x' }, table)).toEqual({ encoding: 'KOI8-R' });
  expect(keptOf({ table })).toEqual({ table });
  expect(keptOf({ columns: { text: ['Why?'] } }, table)).toEqual({ table });
});
