import { describe, expect, it } from 'vitest';
import type { Change } from './change';
import type { Diff } from './diff';
import { joinChanges } from './joinChanges';
import { testProjectRecord } from './testing/testProject';

const record = (name: string) => ({ ...testProjectRecord, id: 'one', name });
const change = (seq: number, diff: Diff): Change => ({
  id: `change-${seq}`,
  seq,
  basedOn: seq - 1,
  at: '2026-01-01T00:00:00.000Z',
  by: 'Ada',
  origin: 'hand',
  kind: 'undo',
  code: 'renameProject',
  label: `Rename ${seq}`,
  diff: [...diff],
});

describe('joinChanges', () => {
  it('is the last change with what all did, from before the first to after the last', () => {
    const first = change(4, [{ before: null, after: record('a') }]);
    const second = change(5, [{ before: record('a'), after: record('b') }]);
    expect(joinChanges([first, second])).toEqual({
      ...second,
      basedOn: 3,
      diff: [{ before: null, after: record('b') }],
    });
    expect(joinChanges([first])).toBe(first);
    expect(joinChanges([])).toBeNull();
  });

  it('what was made and removed on the way is removed: somebody may have been given it in between', () => {
    const made = change(1, [{ before: null, after: record('a') }]);
    const gone = change(2, [{ before: record('a'), after: null }]);
    expect(joinChanges([made, gone])?.diff).toEqual([{ before: record('a'), after: null }]);
  });
});
