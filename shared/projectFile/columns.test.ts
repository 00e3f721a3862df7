import { describe, expect, it } from 'vitest';
import { type SeededRandom, seededRandom } from '../base/seededRandom';
import { fromColumn, toColumn, Words } from './columns';
import type { Json } from './migrations';

const read = (values: readonly Json[]): readonly Json[] =>
  fromColumn(JSON.parse(JSON.stringify(toColumn(values))), values.length, new Words());

function anyJson(random: SeededRandom, depth: number): Json {
  const kind = random.pick(depth === 0 ? ['plain'] : ['plain', 'plain', 'array', 'object']);
  if (kind === 'array') return Array.from({ length: random.int(0, 3) }, () => anyJson(random, depth - 1));
  if (kind === 'object') {
    const names = ['id', 'start', 'at', 'same', '__proto__'].filter(() => random.chance(0.5));
    return Object.fromEntries(names.map((name) => [name, anyJson(random, depth - 1)]));
  }
  return random.pick([
    null,
    true,
    0,
    7,
    -1.5,
    '',
    'a',
    'Қазақ',
    random.int(0, 99),
    `word ${random.int(0, 9)}`,
  ]);
}

describe('columns', () => {
  it('L12 give back any list as it was, fields in their order (seed 7)', () => {
    const random = seededRandom(7);
    for (let round = 0; round < 3000; round += 1) {
      const pattern = anyJson(random, 3);
      const values = Array.from({ length: random.int(0, 30) }, () =>
        random.chance(0.8) ? pattern : anyJson(random, 3),
      );
      expect(JSON.stringify(read(values))).toBe(JSON.stringify(values));
    }
  });

  it('L12 write once what many have in common', () => {
    const codings = (number: number) => [
      { id: `id ${number}`, theme: number % 2 === 0 ? 'trust' : 'border' },
    ];
    const rows = Array.from({ length: 40 }, (_, number) => ({
      type: 'annotation',
      codings: codings(number),
    }));
    expect(toColumn(rows)).toEqual({
      fields: {
        type: { same: 'annotation' },
        codings: {
          counts: { same: 1 },
          items: {
            fields: {
              id: { each: rows.map((_, number) => `id ${number}`) },
              theme: { words: ['trust', 'border'], at: rows.map((_, number) => number % 2) },
            },
          },
        },
      },
    });
  });

  it('L12 leave out what is undefined, as JSON does', () => {
    const values = [
      { kind: 'paragraph', level: undefined },
      { kind: 'heading', level: 1 },
    ] as unknown as Json[];
    expect(read(values)).toStrictEqual([{ kind: 'paragraph' }, { kind: 'heading', level: 1 }]);
  });

  it('L12 are refused when they hold another number of values', () => {
    expect(() => fromColumn({ each: [1, 2] }, 3, new Words())).toThrow(TypeError);
    expect(() => fromColumn({ kinds: [{ each: [1] }], at: [0, 0] }, 2, new Words())).toThrow(TypeError);
  });
});
