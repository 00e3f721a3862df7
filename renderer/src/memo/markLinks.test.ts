import { expect, it } from 'vitest';
import { linkWords } from './linkWords';
import { isOldQuote } from './markLinks';

it('a link tells when it quotes words that its passage does not have any more', () => {
  const long =
    'The board had written to everyone who owns a wheel on this river, and to the millers above it.';
  expect(isOldQuote('“the newspaper had it”', 'the newspaper had it')).toBe(false);
  expect(isOldQuote('“the newspaper had it”', 'the gazette printed it')).toBe(true);
  expect(isOldQuote(linkWords(long), long)).toBe(false);
  expect(isOldQuote(linkWords(long), long.replace('board', 'council'))).toBe(true);
  expect(isOldQuote('what the papers said', 'the gazette printed it')).toBe(false);
});
