import { expect, test } from 'vitest';
import { growth } from '../base/testing/growth';
import type { Mention } from './foundTurn';
import { People } from './people';

test('1,200 names cost at most four times what they cost by tenths', async () => {
  const make = (size: number) =>
    Array.from({ length: size }, (_, at): Mention => {
      const name = `Ivan${at % 97} Petrov${at}x`;
      return { kind: 'person', name, role: '', honorific: '', at };
    });
  const work = (mentions: readonly Mention[]) =>
    expect(new People(mentions).proposals()).toHaveLength(mentions.length);
  expect(await growth({ processor: process, limit: 4, make, work, size: 1200 })).toBeLessThan(4);
});
