/**
 * Plain JSON with long lists in it (arrays of more than {@link SLICE} items that stand in objects, at any depth) put into text slice by slice. A text of
 * megabytes made in one go costs several times as much: V8 grows its buffer again and again, and each time the system has to clear new memory.
 */

/** Items of a list that are put into text at once: some ten kilobytes of records. */
const SLICE = 64;

/** Whether a long list is a part of this value; what stands in a list is not looked at. */
export function holdsLongList(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > SLICE;
  return isObject(value) && Object.values(value).some(holdsLongList);
}

/** The list in slices of which each is short. */
export function slicesOf(list: readonly unknown[]): (readonly unknown[])[] {
  return Array.from({ length: Math.ceil(list.length / SLICE) }, (_, number) =>
    list.slice(number * SLICE, (number + 1) * SLICE),
  );
}

/** The fields that JSON has of an object. */
export const fieldsOf = (value: object): [name: string, field: unknown][] =>
  Object.entries(value).filter(([, field]) => field !== undefined);

export const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
