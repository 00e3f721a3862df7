import type { LineStarts } from './reportLayout';

/** The `id` of one printed line of a block, `line` from 0. A block has many lines, and they may stand on several pages. */
export const linePlace = (block: number, line: number): string => `b${block}-${line}`;

/**
 * The `id` of the line where something stands.
 *
 * @param at UTF-16 offset in the block
 */
export function placeOf(
  { block, at }: { readonly block: number; readonly at: number },
  lines: ReadonlyMap<number, LineStarts> | undefined,
): string {
  const line = lines?.get(block)?.findLastIndex((start) => start <= at) ?? 0;
  return linePlace(block, Math.max(0, line));
}
