import { expect, it } from 'vitest';
import { seededRandom } from '../base/seededRandom';
import { pairVersions } from './pairVersions';

const told = (...all: string[]) =>
  all.map((each) => {
    const [title = '', text = ''] = each.split(':');
    return { title, text };
  });

it('one document of a file is its new version, whatever it is called and says', () => {
  expect(pairVersions(told('Hearing:noon'), told('Hearing 2:midnight'))).toEqual([0]);
});

it('of several, the same text goes before the same title', () => {
  const old = told('1:yes', '2:no', '3:perhaps');
  expect(pairVersions(old, told('1:yes', '2:never', '3:no', '4:perhaps', '5:hm'))).toEqual([
    0,
    null,
    1,
    2,
    null,
  ]);
  expect(pairVersions(old, told('3:oh', '1:ah'))).toEqual([2, 0]);
  expect(pairVersions(told('A:yes', 'B:yes'), told('B:yes', 'A:yes', 'C:yes'))).toEqual([1, 0, null]);
  expect(pairVersions(told('ÄRA :x', 'b:y'), told('ära:z', 'B:y'))).toEqual([0, 1]);
});

it('nothing is taken twice, and what is paired has the same text or title (seeded)', () => {
  const random = seededRandom(20261128);
  const some = (most: number) =>
    Array.from({ length: random.int(0, most) }, () => ({
      title: random.pick(['a', 'b', 'c']),
      text: random.pick(['x', 'y', 'z', 'w']),
    }));
  for (let round = 0; round < 500; round += 1) {
    const [old, incoming] = [some(6), some(6)];
    const pairs = pairVersions(old, incoming);
    const taken = pairs.filter((pair) => pair !== null);
    expect(new Set(taken).size).toBe(taken.length);
    if (old.length === 1 && incoming.length === 1) continue;
    const left = old.filter((_, at) => !taken.includes(at));
    for (const [index, { title, text }] of incoming.entries()) {
      const pair = old[pairs[index] ?? -1];
      if (pair === undefined)
        expect(left.filter((each) => each.title === title || each.text === text)).toEqual([]);
      else expect([pair.title === title, pair.text === text]).toContain(true);
    }
    const same = (key: string) => (all: typeof old) => all.filter(({ text }) => text === key).length;
    const byText = incoming.filter(({ text }, index) => old[pairs[index] ?? -1]?.text === text);
    for (const key of ['x', 'y', 'z', 'w'])
      expect(same(key)(byText)).toBe(Math.min(same(key)(old), same(key)(incoming)));
  }
});
