import { expect, it } from 'vitest';
import { sameJson } from './sameJson';

it.each([
  [
    { a: 1, b: [1, { c: 2 }] },
    { b: [1, { c: 2 }], a: 1 },
  ],
  [{ a: 1, b: undefined }, { a: 1 }],
  [null, null],
  [[], []],
])('%j equals %j', (a, b) => expect([sameJson(a, b), sameJson(b, a)]).toEqual([true, true]));

it.each([
  [{ a: 1 }, { a: 2 }],
  [{ a: 1 }, { a: 1, b: null }],
  [[1, 2], [1]],
  [
    [1, 2],
    [2, 1],
  ],
  [[], {}],
  [null, {}],
  ['1', 1],
])('%j differs from %j', (a, b) => expect([sameJson(a, b), sameJson(b, a)]).toEqual([false, false]));
