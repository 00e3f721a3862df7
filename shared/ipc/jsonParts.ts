import { fieldsOf, holdsLongList, isObject, slicesOf } from '../base/longLists';

/**
 * Plain JSON as it crosses between main and the window: the text of the value with its long lists empty, then for each slice of such a
 * list the text of where it belongs and its items. So neither side has to make or read megabytes in one go, see `longLists.ts`.
 */
export type JsonParts = readonly string[];

/** A part in a message of its own, its number, from 0, and of how many. */
export type SentPart = readonly [part: string, number: number, of: number];

type Path = readonly string[];

interface Slice {
  /** The names of the fields that lead to the list. */
  readonly at: Path;
  readonly items: readonly unknown[];
}

export function toJsonParts(value: unknown): JsonParts {
  const parts: string[] = [];
  const shape = withoutLongLists(value, [], (slice) => parts.push(JSON.stringify(slice)));
  return [JSON.stringify(shape), ...parts];
}

/** The value that {@link toJsonParts} made these parts of; what it is made of shows when it is used. */
export function fromJsonParts([shape = 'null', ...parts]: JsonParts): ReturnType<typeof JSON.parse> {
  const value = JSON.parse(shape);
  for (const part of parts) {
    const { at, items } = JSON.parse(part) as Slice;
    const list = at.reduce<unknown>((within, name) => Reflect.get(Object(within), name), value);
    if (Array.isArray(list)) for (const item of items) list.push(item);
  }
  return value;
}

/**
 * Parts as messages of their own: megabytes in one message cost several times as much to pack, copy and unpack. They come in their order, but
 * for what was on its way when the page was loaded anew, which {@link gatherParts} leaves out.
 */
export const sentParts = (parts: JsonParts): SentPart[] =>
  parts.map((part, number) => [part, number, parts.length]);

/** Takes what {@link sentParts} made, one after the other, and gives on what they make up; of a rest alone there are never enough. */
export function gatherParts(take: (parts: JsonParts) => void): (...sent: SentPart) => void {
  let gathered: string[] = [];
  return (part, number, of) => {
    if (number === 0) gathered = [];
    gathered.push(part);
    if (gathered.length < of) return;
    const parts = gathered;
    gathered = [];
    take(parts);
  };
}

function withoutLongLists(value: unknown, at: Path, take: (slice: Slice) => void): unknown {
  if (!isObject(value) || !holdsLongList(value)) return value;
  if (Array.isArray(value)) {
    for (const items of slicesOf(value)) take({ at, items });
    return [];
  }
  return Object.fromEntries(
    fieldsOf(value).map(([name, field]) => [name, withoutLongLists(field, [...at, name], take)]),
  );
}
