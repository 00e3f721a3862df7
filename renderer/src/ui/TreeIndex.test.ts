import { seededRandom } from '@shared/base/seededRandom';
import { describe, expect, it } from 'vitest';
import { TreeIndex } from './TreeIndex';
import type { TreeRow } from './treeProps';

interface Branch {
  readonly id: string;
  readonly children: Branch[];
}

/** A tree of up to 40 lines, and the lines as they are shown. */
function randomTree(seed: number): { readonly top: readonly Branch[]; readonly rows: readonly TreeRow[] } {
  const random = seededRandom(seed);
  const top: Branch[] = [];
  const all: Branch[] = [];
  const size = random.int(1, 40);
  for (let made = 0; made < size; made += 1) {
    const branch = { id: `r${made}`, children: [] };
    (all[random.int(0, all.length + 1)]?.children ?? top).push(branch);
    all.push(branch);
  }
  const rows: TreeRow[] = [];
  const show = (branches: readonly Branch[], level: number) => {
    for (const { id, children } of branches) {
      rows.push({ id, name: id, level });
      show(children, level + 1);
    }
  };
  show(top, 0);
  return { top, rows };
}

describe('where lines stand', () => {
  it('is what the nested tree says (seeds 1–200)', () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const { top, rows } = randomTree(seed);
      const index = new TreeIndex(rows);
      const compare = (siblings: readonly Branch[], parent: string | undefined) => {
        siblings.forEach(({ id, children }, place) => {
          const at = index.at(id) ?? -1;
          expect(
            [rows[at]?.id, index.position(at), index.size(at), index.parent(at)],
            `seed ${seed}`,
          ).toEqual([id, place + 1, siblings.length, parent]);
          compare(children, id);
        });
      };
      compare(top, undefined);
    }
  });

  it('is told in the order of the tree, without what is not in it', () => {
    const index = new TreeIndex(randomTree(1).rows);
    const [first, second, third] = index.rows;
    expect(index.inOrder([third?.id ?? '', 'gone', first?.id ?? '', second?.id ?? ''])).toEqual(
      [first, second, third].map((row) => row?.id),
    );
  });
});

it('the line that stays when others go is the nearest that is neither under one of them nor one itself (seeds 1–200)', () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const { top, rows } = randomTree(seed);
    const random = seededRandom(seed + 1000);
    const going = new Set(rows.filter(() => random.chance(0.3)).map(({ id }) => id));
    const left = new Set<string>();
    const keep = (branches: readonly Branch[]) => {
      for (const { id, children } of branches) {
        if (going.has(id)) continue;
        left.add(id);
        keep(children);
      }
    };
    keep(top);
    const at = random.int(0, rows.length - 1);
    const expected =
      rows.slice(at + 1).find(({ id }) => left.has(id)) ??
      rows.slice(0, at).findLast(({ id }) => left.has(id));
    expect(new TreeIndex(rows).survivor(at, going), `seed ${seed}`).toBe(expected?.id);
  }
});
