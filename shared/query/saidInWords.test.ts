import { expect, it } from 'vitest';
import { percent, saidInWords } from './saidInWords';

it.each([
  [[], ''],
  [[{ name: 'Ada', share: 0.4 }], 'Ada'],
  [
    [
      { name: 'Ada', share: 0.604 },
      { name: 'Bo', share: 0.003 },
    ],
    'Ada 60 %, Bo 0.3 %',
  ],
])('%j is said by %j', (voices, words) => expect(saidInWords(voices)).toBe(words));

it.each([
  [0, '0 %'],
  [1, '100 %'],
  [0.125, '13 %'],
  [0.0029, '0.3 %'],
  [0.0099, '1 %'],
  [0.0001, '< 0.1 %'],
])('%d is %s', (share, words) => expect(percent(share)).toBe(words));
