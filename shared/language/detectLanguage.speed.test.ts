import { expect, test } from 'vitest';
import { leastRatio } from '../base/testing/leastRatio';
import { sortWords } from '../base/testing/sortWords';
import { detectLanguage } from './detectLanguage';

test('the language of a million characters is told without a look at all of them', async () => {
  const text = 'Мельница стоит у реки, и колесо её вертится, как говорят, сто лет. '.repeat(15_000);
  const work = () => expect(detectLanguage(text)).toBe('ru');
  expect(await leastRatio({ processor: process, limit: 10, work, floor: sortWords })).toBeLessThan(10);
});
