import type { ReportModel } from './reportModel';

/** Up to this many passages each has a place of its own to be linked to. */
const exact = 1000;

/**
 * The `id` that a reference to a block leads to: the block, or, in a report of very many passages, the first of them on its page, for
 * Chromium looks through all places of the report for every page that it prints.
 *
 * @param pages page number of each `id`
 */
export function linkTargets(
  { excerpts }: Pick<ReportModel, 'excerpts'>,
  pages: ReadonlyMap<string, number> | undefined,
): (block: number) => string {
  const blocks = excerpts.flatMap(({ passages }) => passages.map(({ block }) => block));
  if (pages === undefined || blocks.length <= exact) return (block) => `b${block}`;
  const firstOn = new Map<number, number>();
  for (const block of blocks) {
    const page = pages.get(`b${block}`);
    if (page !== undefined) firstOn.set(page, Math.min(block, firstOn.get(page) ?? block));
  }
  return (block) => `b${firstOn.get(pages.get(`b${block}`) ?? 0) ?? block}`;
}
