import { describe, expect, it } from 'vitest';
import { migrate } from './migrate';
import type { Json, Migration } from './migrations';

const note = (from: number): Migration => ({
  from,
  name: `to ${from + 1}`,
  migrate: ({ records, changes }) => ({
    records: [...records, from],
    changes: changes.map((change): Json => [change, from]),
  }),
});

describe('migrating', () => {
  it('M1 goes step by step, each once, in order', () => {
    const migrated = migrate({ records: [], changes: ['a'] }, 1, 4, [note(3), note(1), note(2)]);
    expect(migrated).toEqual({ ok: true, value: { records: [1, 2, 3], changes: [[[['a', 1], 2], 3]] } });
    expect(migrate({ records: [7], changes: [] }, 4, 4, [note(3)])).toEqual({
      ok: true,
      value: { records: [7], changes: [] },
    });
  });

  it('M1 is refused when a step is missing', () => {
    expect(migrate({ records: [], changes: [] }, 1, 3, [note(2)])).toMatchObject({
      ok: false,
      problem: { code: 'no-migration' },
    });
  });
});
