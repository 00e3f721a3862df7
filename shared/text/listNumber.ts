import type { BlockContent } from './block';

/**
 * The number of a numbered list item, from 1: 1 more than the numbered items of its level before it. What is deeper is part of an item;
 * bullets of its level, a lower level and all that is no list item end the list.
 * @param at index of the item among the blocks of its document
 */
export function listNumber(blocks: readonly BlockContent[], at: number): number {
  const level = blocks[at]?.level ?? 0;
  let number = 1;
  for (let index = at - 1; index >= 0; index -= 1) {
    const before = blocks[index];
    const depth = before?.level ?? 0;
    if (before?.kind !== 'listItem' || depth < level) break;
    if (depth > level) continue;
    if (before.ordered !== true) break;
    number += 1;
  }
  return number;
}
