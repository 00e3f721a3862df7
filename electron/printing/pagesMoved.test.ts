import { expect, it } from 'vitest';
import { pagesMoved } from './pagesMoved';

const told = new Map([
  ['d0', 2],
  ['b7-0', 5],
]);
const places = (...list: readonly [string, number][]) => new Map(list.map(([id, page]) => [id, { page }]));

it.each<[string, ReturnType<typeof places>, boolean]>([
  ['the same pages', places(['d0', 2], ['b7-0', 5]), false],
  ['one on another page', places(['d0', 2], ['b7-0', 6]), true],
  ['a destination that nobody told of', places(['d0', 2], ['b7-0', 5], ['Dest', 1]), false],
  ['one that is not there any more', places(['d0', 2]), false],
])('%s', (_, found, moved) => {
  expect(pagesMoved(told, found)).toBe(moved);
});
