import { expect, test } from 'vitest';
import { seededRandom } from '../base/seededRandom';
import { growth } from '../base/testing/growth';
import { Reanchoring } from './reanchoring';

test('passages are found again in a new version in time that grows as the texts do', async () => {
  const random = seededRandom(13);
  const make = (size: number) => {
    const words = Array.from(
      { length: size },
      () => `w${random.int(0, 3000)}${random.chance(0.02) ? '\n' : ''}`,
    );
    const after = words.map((word) => (random.chance(0.05) ? 'other' : word));
    return [words.join(' '), after.join(' ')] as const;
  };
  const work = ([before, after]: ReturnType<typeof make>) => {
    const reanchoring = new Reanchoring(before, after);
    for (let at = 0; at < before.length - 80; at += 400) reanchoring.place({ start: at, end: at + 60 });
  };
  expect(await growth({ processor: process, limit: 4, make, work, size: 80_000 })).toBeLessThan(4);
});
