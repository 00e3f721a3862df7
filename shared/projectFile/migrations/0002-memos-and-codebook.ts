import type { Json, Migration } from './index';

type JsonObject = { readonly [key: string]: Json };

const patterns = ['solid', 'dashed', 'dotted', 'double'];
const withMemo = ['project', 'document', 'theme', 'speaker'];

/**
 * From version 1 to 2: everything that can be written about has a memo, memos are Markdown, and themes keep their line pattern, which was
 * their place in the codebook, and say when they apply.
 */
export const memosAndCodebook: Migration = {
  from: 1,
  name: 'memos and codebook',
  migrate: ({ records, changes }) => {
    const patternOf = patternsByPlace(records);
    const record = (each: Json) => (isObject(each) ? asTwo(each, patternOf) : each);
    const inDiff = (entry: Json): Json =>
      isObject(entry)
        ? { ...entry, before: record(entry['before'] ?? null), after: record(entry['after'] ?? null) }
        : entry;
    const inChange = (change: Json): Json => {
      const diff = isObject(change) ? change['diff'] : null;
      return isObject(change) && Array.isArray(diff) ? { ...change, diff: diff.map(inDiff) } : change;
    };
    return { records: records.map(record), changes: changes.map(inChange) };
  },
};

function asTwo(record: JsonObject, patternOf: ReadonlyMap<Json, string>): JsonObject {
  const type = record['type'];
  if (type === 'annotation') return { ...record, memo: asMarkdown(record['memo']) };
  const common = withMemo.some((each) => each === type) ? { ...record, memo: '' } : record;
  if (type !== 'theme') return common;
  return {
    ...common,
    pattern: patternOf.get(record['id'] ?? null) ?? 'solid',
    inclusion: '',
    exclusion: '',
    example: '',
    groupsOnly: false,
    pinned: false,
  };
}

/** Version 1 drew themes by their place in the codebook: each before those under it, siblings by their order. */
function patternsByPlace(records: readonly Json[]): ReadonlyMap<Json, string> {
  const themes = records
    .filter((record): record is JsonObject => isObject(record) && record['type'] === 'theme')
    .sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
  const children = new Map<Json, JsonObject[]>();
  for (const theme of themes) {
    const parent = theme['parent'] ?? null;
    children.set(parent, [...(children.get(parent) ?? []), theme]);
  }
  const found = new Map<Json, string>();
  const visit = (parent: Json) => {
    for (const { id = null } of children.get(parent) ?? []) {
      found.set(id, patterns[found.size % patterns.length] ?? 'solid');
      visit(id);
    }
  };
  visit(null);
  return found;
}

const placeOf = (theme: JsonObject): string => JSON.stringify([theme['order'], theme['id']]);

/** Plain words as Markdown that means the same: signs with a meaning are escaped, line ends stay line ends. */
function asMarkdown(memo: Json | undefined): Json {
  if (typeof memo !== 'string') return '';
  return memo
    .replace(/[\\`*_[\]<>]/g, '\\$&')
    .replace(/^(\s*)([#+-]|\d+[.)])(?=\s|$)/gm, (_, space: string, sign: string) =>
      /\d/.test(sign) ? `${space}${sign.slice(0, -1)}\\${sign.at(-1)}` : `${space}\\${sign}`,
    );
}

const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
