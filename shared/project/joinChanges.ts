import type { Change } from './change';
import { changedId, type RecordChange } from './diff';

/**
 * One change that leaves a mirror where these leave it, oldest first: the last of them, with what all did. A record that one of them
 * made and another removed stays in it as removed, because whoever opened its document in between was given it.
 */
export function joinChanges(changes: readonly Change[]): Change | null {
  const [first] = changes;
  const last = changes.at(-1);
  if (first === undefined || last === undefined || first === last) return last ?? null;
  const joined = new Map<string, RecordChange>();
  for (const change of changes.flatMap(({ diff }) => diff)) {
    const id = changedId(change);
    const { before } = joined.get(id) ?? change;
    const { after } = change;
    joined.set(id, { before: before === null && after === null ? change.before : before, after });
  }
  return { ...last, basedOn: first.basedOn, diff: [...joined.values()] };
}
