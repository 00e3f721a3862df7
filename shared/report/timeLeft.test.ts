import { expect, it } from 'vitest';
import { timeLeft } from './timeLeft';

it('says less the further off the end is', () => {
  const said = [0, 4.9, 5, 18, 57, 58, 89, 100, 600].map(timeLeft);
  expect(said).toEqual([
    'a few seconds left',
    'a few seconds left',
    'about 5 seconds left',
    'about 20 seconds left',
    'about 55 seconds left',
    'about a minute left',
    'about a minute left',
    'about 2 minutes left',
    'about 10 minutes left',
  ]);
});
