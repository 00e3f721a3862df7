import type { Json, Migration } from './index';

type JsonObject = { readonly [key: string]: Json };

/**
 * From version 2 to 3: speakers have attributes and roles of single documents, none yet, and turns say whether the analyst confirmed them,
 * which is so for those made by hand. There were no attributes and no rules for turns before.
 */
export const speakersAsCases: Migration = {
  from: 2,
  name: 'speakers as cases',
  migrate: ({ records, changes }) => ({ records: records.map(asThree), changes: changes.map(inChange) }),
};

function asThree(record: Json): Json {
  if (!isObject(record)) return record;
  if (record['type'] === 'speaker') return { ...record, roles: {}, attributes: {} };
  if (record['type'] === 'turn') return { ...record, confirmed: record['origin'] === 'hand' };
  return record;
}

function inChange(change: Json): Json {
  const diff = isObject(change) ? change['diff'] : null;
  return isObject(change) && Array.isArray(diff) ? { ...change, diff: diff.map(inDiff) } : change;
}

const inDiff = (entry: Json): Json =>
  isObject(entry)
    ? { ...entry, before: asThree(entry['before'] ?? null), after: asThree(entry['after'] ?? null) }
    : entry;

const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
