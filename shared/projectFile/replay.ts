import type { Json } from './migrations';
import { type RecordAt, wholeChange } from './slimChange';

/** The part of a diff's entry that replaying needs, in any version. */
export interface PlainEntry {
  readonly before: Json;
  readonly after: Json;
}

export const recordId = (record: Json): string => {
  const id = partOf(record, 'id');
  return typeof id === 'string' ? id : '';
};

/** A part of a JSON object; null when it is no object or has no such part. */
export function partOf(value: Json, name: string): Json {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject && Object.hasOwn(value, name) ? ((value as { [name: string]: Json })[name] ?? null) : null;
}

/** What a whole change did, entry by entry. */
export function entriesOf(change: Json): PlainEntry[] {
  const diff = partOf(change, 'diff');
  return (Array.isArray(diff) ? (diff as readonly Json[]) : []).map((entry) => ({
    before: partOf(entry, 'before'),
    after: partOf(entry, 'after'),
  }));
}

/**
 * The changes that were written before a snapshot and kept for Undo, whole again; worked out backwards from the snapshot's records.
 * From the first on that does not fit them they are left out.
 */
export function keptChangesOf(written: readonly Json[], snapshot: RecordAt): Json[] {
  const earlier = new Map<string, Json | null>();
  const recordAt: RecordAt = (id) => {
    const there = earlier.get(id);
    return there === undefined ? snapshot(id) : (there ?? undefined);
  };
  const changes: Json[] = [];
  for (const line of written.toReversed()) {
    const change = wholeChange(line, 'after', recordAt);
    if (change === null) break;
    changes.push(change);
    for (const { before, after } of entriesOf(change)) earlier.set(recordId(after ?? before), before);
  }
  return changes.reverse();
}

/** Records of any version, as they are replayed before they are migrated. */
export class PlainRecords {
  readonly #records: Map<string, Json>;

  constructor(records: readonly Json[]) {
    this.#records = new Map(records.map((record) => [recordId(record), record]));
  }

  get(id: string): Json | undefined {
    return this.#records.get(id);
  }

  apply(entries: readonly PlainEntry[]): void {
    for (const { before, after } of entries) {
      if (after !== null) this.#records.set(recordId(after), after);
      else this.#records.delete(recordId(before));
    }
  }

  all(): Json[] {
    return [...this.#records.values()];
  }
}
