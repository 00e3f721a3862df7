import { expect, it } from 'vitest';
import { countWords } from './words';

it.each([
  ['', 0],
  ['  …  ', 0],
  ['One, two – and three.', 4],
  ['well-known half- and don’t', 4],
  ['Қазақстан – тату көрші', 3],
])('%j has %i words', (text, count) => {
  expect(countWords(text)).toBe(count);
});
