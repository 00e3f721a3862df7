import type { Json, Migration } from './index';

type JsonObject = { readonly [key: string]: Json };

/** From version 4 to 5: speakers have a pseudonym, the project other names that are replaced at export; there are none yet. */
export const pseudonyms: Migration = {
  from: 4,
  name: 'pseudonyms',
  migrate: ({ records, changes }) => ({ records: records.map(asFive), changes: changes.map(inChange) }),
};

function asFive(record: Json): Json {
  if (!isObject(record)) return record;
  if (record['type'] === 'speaker') return { ...record, pseudonym: '' };
  return record['type'] === 'project' ? { ...record, otherNames: [] } : record;
}

function inChange(change: Json): Json {
  const diff = isObject(change) ? change['diff'] : null;
  return isObject(change) && Array.isArray(diff) ? { ...change, diff: diff.map(inDiff) } : change;
}

const inDiff = (entry: Json): Json =>
  isObject(entry)
    ? { ...entry, before: asFive(entry['before'] ?? null), after: asFive(entry['after'] ?? null) }
    : entry;

const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
