import { sameJson } from '../base/sameJson';
import type { Change } from '../project/change';
import type { RecordChange } from '../project/diff';
import type { AnyRecord } from '../project/records';
import type { Json } from './migrations';

/**
 * A change as it is written, so that a theme taken from 5,000 passages does not write all they quote. An entry of its diff is
 *
 * - `{id, was, now}` for a record that stays: only the fields that differ
 * - `{id, gone}` for one that goes, where the records before the change are known to the reader, else `{before, after}`
 * - `{id, made}` for one that comes, where the records after it are known, else `{before, after}`
 *
 * Version 1 wrote `{before, after}` always.
 */
export function slimChange(change: Change, known: 'before' | 'after'): Json {
  return { ...change, diff: change.diff.map((entry) => slimEntry(entry, known)) };
}

function slimEntry({ before, after }: RecordChange, known: 'before' | 'after'): Json {
  if (after === null && before !== null && known === 'before') return { id: before.id, gone: true };
  if (before === null && after !== null && known === 'after') return { id: after.id, made: true };
  if (before === null || after === null || before.id !== after.id) return { before, after };
  return { id: before.id, was: fieldsThatDiffer(before, after), now: fieldsThatDiffer(after, before) };
}

function fieldsThatDiffer(record: AnyRecord, other: AnyRecord): JsonObject {
  const fields: Record<string, Json> = {};
  for (const [name, value] of Object.entries(record)) {
    if (!sameJson(value, Reflect.get(other, name))) fields[name] = value;
  }
  return fields;
}

/** Answers the record with this id as it stands on the side of the change that is known; undefined: none. */
export type RecordAt = (id: string) => Json | undefined;

/**
 * The whole change that was written, worked out from the records before or after it, as it was written for; they share with it all that
 * did not change. Null when it does not fit them.
 */
export function wholeChange(written: Json, known: 'before' | 'after', recordAt: RecordAt): Json | null {
  if (!isObject(written) || !Array.isArray(written['diff'])) return null;
  const diff: Json[] = [];
  for (const entry of written['diff'] as readonly Json[]) {
    const whole = isObject(entry) ? wholeEntry(entry, known, recordAt) : null;
    if (whole === null) return null;
    diff.push(whole);
  }
  return { ...written, diff };
}

function wholeEntry(entry: JsonObject, known: 'before' | 'after', recordAt: RecordAt): JsonObject | null {
  const { id, was, now, gone, made } = entry;
  if (typeof id !== 'string') return entry;
  const record = recordAt(id);
  if (record === undefined) return null;
  if (gone !== undefined) return known === 'before' ? { before: record, after: null } : null;
  if (made !== undefined) return known === 'after' ? { before: null, after: record } : null;
  if (!isObject(was) || !isObject(now)) return null;
  return known === 'before'
    ? { before: record, after: patched(record, was, now) }
    : { before: patched(record, now, was), after: record };
}

function patched(record: Json, without: JsonObject, fields: JsonObject): Json {
  const made: Record<string, Json> = isObject(record) ? { ...record, ...fields } : {};
  for (const name of Object.keys(without)) if (!Object.hasOwn(fields, name)) delete made[name];
  return made;
}

type JsonObject = Extract<Json, { readonly [name: string]: Json }>;
const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
