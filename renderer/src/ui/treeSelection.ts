import type { TreeRow } from './treeProps';

/** The selected lines of a tree. */
export interface TreeSelection {
  readonly ids: ReadonlySet<string>;
  /** Where a range begins that Shift extends. */
  readonly anchor: string | null;
}

export const selectOnly = (id: string | null): TreeSelection => ({
  ids: new Set(id === null ? [] : [id]),
  anchor: id,
});

/** Adds the line or takes it out; the last one stays, because the window goes on showing what it means. */
export function toggle({ ids, anchor }: TreeSelection, id: string): TreeSelection {
  if (!ids.has(id)) return { ids: new Set([...ids, id]), anchor: id };
  if (ids.size === 1) return { ids, anchor };
  return { ids: new Set([...ids].filter((each) => each !== id)), anchor: id };
}

/**
 * From the anchor (or from `from`, where the anchor is not a selected line of `rows`) to `to`, instead of what was selected, or
 * added to it.
 */
export function extend(
  { ids, anchor }: TreeSelection,
  rows: readonly TreeRow[],
  from: string,
  to: string,
  adding = false,
): TreeSelection {
  const place = (id: string | null) => rows.findIndex((row) => row.id === id);
  const kept = anchor !== null && ids.has(anchor) && ids.has(from) && place(anchor) >= 0;
  const start = kept ? anchor : from;
  const [first = 0, last = 0] = [place(start), place(to)].sort((a, b) => a - b);
  const range = rows.slice(Math.max(0, first), last + 1).map(({ id }) => id);
  return { ids: new Set(adding ? [...ids, ...range] : range), anchor: start };
}

export const selectAll = ({ anchor }: TreeSelection, rows: readonly TreeRow[]): TreeSelection => ({
  ids: new Set(rows.map(({ id }) => id)),
  anchor,
});
