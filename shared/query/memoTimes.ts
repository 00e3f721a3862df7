import type { Change } from '../project/change';
import { isMemoRecord, recordMemo } from '../project/recordMemo';

/**
 * When memos were last written, by the id of what they are on, ISO 8601.
 *
 * @param changes oldest first; memos that were written before them are not known
 */
export function memoTimes(changes: Iterable<Change>): ReadonlyMap<string, string> {
  const times = new Map<string, string>();
  for (const { at, diff } of changes) {
    for (const { before, after } of diff) {
      if (after === null || !isMemoRecord(after)) continue;
      const known = before !== null && isMemoRecord(before) ? recordMemo(before) : '';
      if (recordMemo(after) !== known) times.set(after.id, at);
    }
  }
  return times;
}
