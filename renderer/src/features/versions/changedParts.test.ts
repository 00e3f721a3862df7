import { expect, it } from 'vitest';
import { changedParts } from './changedParts';

it.each([
  ['we will open it', 'we may open it', ['we ', 'may', ' open it']],
  ['we will open it', 'we will open it', ['we will open it', '', '']],
  ['open it', 'open all of it', ['open ', 'all of ', 'it']],
  ['a b c', 'a c', ['a ', '', 'c']],
  ['open it', 'close that', ['', 'close that', '']],
  ['one\ntwo', 'one two three', ['one two', ' three', '']],
])('“%s” becomes “%s”', (before, after, parts) => {
  const { head, middle, tail } = changedParts(before, after);
  expect([head, middle, tail]).toEqual(parts);
});
