import type { Json } from './migrations';

/**
 * A list of JSON values written by columns, so that what records have in common is written once: the names of their fields, values that
 * never change, words that come again. It knows nothing of records; any list comes back as it was, fields in their order.
 *
 * - `{same}`: all values are this one
 * - `{fields}`: objects with the same fields in the same order, a column for each
 * - `{counts, items}`: arrays, how many items each has and all items in one column
 * - `{words, at}`: strings, each once, and which one stands at each place
 * - `{kinds, at}`: values of several of these kinds, and which kind stands at each place
 * - `{each}`: values as they are
 */
export type Column =
  | { readonly same: Json }
  | { readonly fields: { readonly [name: string]: Column } }
  | { readonly counts: Column; readonly items: Column }
  | { readonly words: readonly string[]; readonly at: readonly number[] }
  | { readonly kinds: readonly Column[]; readonly at: readonly number[] }
  | { readonly each: readonly Json[] };

type JsonObject = Extract<Json, { readonly [name: string]: Json }>;
type Plain = null | boolean | number | string;

/** One for all arrays without items; there are very many of them. */
const nothing: readonly Json[] = Object.freeze([]);

export function toColumn(values: readonly Json[]): Column {
  const [first] = values;
  if (first === undefined) return { each: [] };
  if (values.every(isPlain)) return plainColumn(values);
  const kinds = new Map<string, Json[]>();
  const numbers = new Map<string, number>();
  const at: number[] = [];
  for (const value of values) {
    const kind = kindOf(value);
    const there = kinds.get(kind);
    if (there === undefined) {
      numbers.set(kind, kinds.size);
      kinds.set(kind, [value]);
    } else there.push(value);
    at.push(numbers.get(kind) ?? 0);
  }
  const columns = Array.from(kinds.values(), columnOfOneKind);
  const [only] = columns;
  return columns.length === 1 && only !== undefined ? only : { kinds: columns, at };
}

/** @throws TypeError when the column does not hold `count` values */
export function fromColumn(column: Column, count: number, words: Words): readonly Json[] {
  if ('same' in column) {
    const { same } = column;
    const value = typeof same === 'string' ? words.shared(same) : same;
    return Array.from({ length: count }, () => value);
  }
  if ('fields' in column) return rowsOf(column.fields, count, words);
  if ('each' in column) return sized(column.each, count);
  if ('words' in column) {
    const known = column.words.map((word) => words.shared(word));
    return sized(column.at, count).map((place) => known[place] ?? null);
  }
  if ('items' in column) {
    const counts = fromColumn(column.counts, count, words).map(Number);
    const items = fromColumn(
      column.items,
      counts.reduce((sum, size) => sum + size, 0),
      words,
    );
    let next = 0;
    return counts.map((size) => (size === 0 ? nothing : items.slice(next, (next += size))));
  }
  const sizes = column.kinds.map(() => 0);
  for (const kind of sized(column.at, count)) sizes[kind] = (sizes[kind] ?? 0) + 1;
  const kinds = column.kinds.map((kind, number) => fromColumn(kind, sizes[number] ?? 0, words).values());
  return column.at.map((kind) => kinds[kind]?.next().value ?? null);
}

/** One string for all that are the same, so that an id that stands in many records is in memory once. */
export class Words {
  readonly #known = new Map<string, string>();

  shared(word: string): string {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    this.#known.set(word, word);
    return word;
  }
}

const isPlain = (value: Json): value is Plain => typeof value !== 'object' || value === null;
const isArray = (value: Json): value is readonly Json[] => Array.isArray(value);
const isObject = (value: Json): value is JsonObject => !isPlain(value) && !isArray(value);

/** As JSON has them: a field that is undefined is not written. */
const namesOf = (object: JsonObject): string[] =>
  Object.keys(object).filter((name) => object[name] !== undefined);

function kindOf(value: Json): string {
  if (isArray(value)) return 'array';
  return isObject(value) ? JSON.stringify(namesOf(value)) : 'plain';
}

function columnOfOneKind(values: readonly Json[]): Column {
  const [first = null] = values;
  if (isArray(first)) {
    const arrays = values.filter(isArray);
    return { counts: toColumn(arrays.map(({ length }) => length)), items: toColumn(arrays.flat()) };
  }
  if (!isObject(first)) return toColumn(values);
  const objects = values.filter(isObject);
  const names = namesOf(first);
  return {
    fields: Object.fromEntries(
      names.map((name) => [name, toColumn(objects.map((object) => object[name] ?? null))]),
    ),
  };
}

function plainColumn(values: readonly Plain[]): Column {
  const [first = null] = values;
  if (values.every((value) => value === first)) return { same: first };
  const places = new Map<string, number>();
  const at: number[] = [];
  for (const value of values) {
    if (typeof value !== 'string') return { each: values };
    const place = places.get(value) ?? places.size;
    places.set(value, place);
    at.push(place);
  }
  // Ids of themes and speakers come again a few times at least; those of records never.
  return places.size * 10 > values.length * 9 ? { each: values } : { words: [...places.keys()], at };
}

function rowsOf(
  fields: { readonly [name: string]: Column },
  count: number,
  words: Words,
): Record<string, Json>[] {
  const names = Object.keys(fields);
  const columns = names.map((name) => fromColumn(fields[name] ?? { each: [] }, count, words));
  // A copy of a whole object takes less memory than one that grows field by field.
  const pattern = Object.fromEntries(names.map((name) => [name, null as Json]));
  const template: Record<string, Json> = JSON.parse(JSON.stringify(pattern));
  return Array.from({ length: count }, (_, row) => {
    const object = { ...template };
    for (const [number, name] of names.entries()) object[name] = columns[number]?.[row] ?? null;
    return object;
  });
}

function sized<Value>(values: readonly Value[], count: number): readonly Value[] {
  if (values.length !== count) throw new TypeError(`${count} values expected, ${values.length} found`);
  return values;
}
