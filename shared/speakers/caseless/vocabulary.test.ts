import { expect, test } from 'vitest';
import { Vocabulary } from './vocabulary';

const surnames = new Vocabulary(['李', '李林', '欧阳']);

test('the longest word wins, and none reaches over the end of the text', () => {
  expect(surnames.at('李林子说', 0)).toBe(2);
  expect(surnames.at('李', 0)).toBe(1);
  expect(surnames.at('说李', 1)).toBe(1);
  expect(surnames.at('欧', 0)).toBe(0);
  expect(surnames.endingAt('问欧阳', 3)).toBe(2);
  expect(surnames.endingAt('阳', 1)).toBe(0);
});
