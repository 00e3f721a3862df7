import type { Json, Migration } from './index';

type JsonObject = { readonly [key: string]: Json };

/**
 * From version 3 to 4: documents have a date, a provenance, a language and attributes, of which nothing is known yet. Links in a text are
 * new too; there were none before.
 */
export const documentsWithProperties: Migration = {
  from: 3,
  name: 'documents with properties',
  migrate: ({ records, changes }) => ({ records: records.map(asFour), changes: changes.map(inChange) }),
};

function asFour(record: Json): Json {
  if (!isObject(record) || record['type'] !== 'document') return record;
  return { ...record, date: '', provenance: '', language: '', attributes: {} };
}

function inChange(change: Json): Json {
  const diff = isObject(change) ? change['diff'] : null;
  return isObject(change) && Array.isArray(diff) ? { ...change, diff: diff.map(inDiff) } : change;
}

const inDiff = (entry: Json): Json =>
  isObject(entry)
    ? { ...entry, before: asFour(entry['before'] ?? null), after: asFour(entry['after'] ?? null) }
    : entry;

const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
