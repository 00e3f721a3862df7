import { expect, test } from 'vitest';
import { growth } from '../base/testing/growth';
import { findRuleLabels, type SpeakerRule } from './ruleTurns';

const rule: SpeakerRule = {
  name: 'Odd',
  pattern: '^P\\d:',
  ignoreCase: false,
  speaker: '',
  reach: 'nextLabel',
};

test('200,000 paragraphs are looked through in time that grows as they do', async () => {
  const make = (size: number) => Array.from({ length: size }, (_, index) => `P${index % 9}: word word word.`);
  const work = (texts: readonly string[]) => expect(findRuleLabels(texts, [rule]).length).toBe(texts.length);
  expect(await growth({ processor: process, limit: 4, make, work, size: 200_000 })).toBeLessThan(4);
});
