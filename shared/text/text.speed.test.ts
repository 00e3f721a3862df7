import { expect, test } from 'vitest';
import { leastRatio } from '../base/testing/leastRatio';
import { sortWords } from '../base/testing/sortWords';
import { countWords } from './countWords';
import { sentenceAt } from './sentences';

test('a million characters in one paragraph are counted in the time of a few plain passes', async () => {
  const text = 'Мы верим соседям, it’s a well-known fact. '.repeat(25_000);
  const plainPass = () => {
    let sum = 0;
    for (let index = 0; index < text.length; index += 1) sum += text.charCodeAt(index);
    expect(sum).toBeGreaterThan(0);
  };
  const ratio = await leastRatio({
    processor: process,
    limit: 4,
    work: () => countWords(text),
    floor: () => {
      for (let pass = 0; pass < 20; pass += 1) plainPass();
    },
  });
  expect(ratio).toBeLessThan(4);
});

test('a sentence in the middle of 168,000 characters is found without a look at all of them', async () => {
  const text = 'The mill stood. Mr. Wells counted wheels. '.repeat(4000);
  const work = () => sentenceAt(text, 84_020);
  expect(await leastRatio({ processor: process, limit: 10, work, floor: sortWords })).toBeLessThan(10);
});
