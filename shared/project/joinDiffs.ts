import { changedId, type Diff, type RecordChange } from './diff';

/** One diff that does what these do one after the other; what ends as it began is left out. */
export function joinDiffs(diffs: readonly Diff[]): Diff {
  const [only] = diffs;
  if (only !== undefined && diffs.length === 1) return only;
  const joined = new Map<string, RecordChange>();
  for (const diff of diffs) {
    for (const change of diff) {
      const id = changedId(change);
      const earlier = joined.get(id);
      const before = earlier === undefined ? change.before : earlier.before;
      if (before === null && change.after === null) joined.delete(id);
      else joined.set(id, { before, after: change.after });
    }
  }
  return [...joined.values()];
}
