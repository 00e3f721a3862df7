import { changedId, type Diff, type RecordChange } from './diff';

/** One diff that does what `first` and then `second` do; what ends as it began is left out. */
export function joinDiffs(first: Diff, second: Diff): Diff {
  const joined = new Map<string, RecordChange>(first.map((change) => [changedId(change), change]));
  for (const change of second) {
    const id = changedId(change);
    const earlier = joined.get(id);
    const before = earlier === undefined ? change.before : earlier.before;
    if (before === null && change.after === null) joined.delete(id);
    else joined.set(id, { before, after: change.after });
  }
  return [...joined.values()];
}
