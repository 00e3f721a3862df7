import { expect, test } from 'vitest';
import { quotingLexicon } from '../languages/quoting/quotingLexicon';
import { genderOf } from './personSpan';
import { tokensOf } from './tokens';

test.each([
  ['Ульяна Пятроўна', 'female'],
  ['Ядвіся Пятроўна', 'female'],
  ['Zhaidary Bolatkyzy', 'female'],
  ['Zhaidar Bolatuly', 'male'],
  ['Жайдар Болатқызы', 'female'],
  ['Богомил Петрович', 'male'],
])('%s: a patronymic tells %s', (name, gender) => {
  const tokens = tokensOf(name);
  const reader = { text: name, tokens, lexicon: quotingLexicon([]), knows: () => false };
  expect(genderOf(reader, tokens)).toBe(gender);
});
