/**
 * The line of a list that a key leads to from the one at `at` (-1: from none), no further than its ends; undefined: the key leads nowhere.
 *
 * @param page how many lines a page key goes by
 */
export function walkByKey(key: string, at: number, count: number, page: () => number): number | undefined {
  const to = target(key, at, count, page);
  return to === undefined || count === 0 ? undefined : Math.min(Math.max(to, 0), count - 1);
}

function target(key: string, at: number, count: number, page: () => number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return at + 1;
    case 'ArrowUp':
      return at - 1;
    case 'PageDown':
      return at + page();
    case 'PageUp':
      return at - page();
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

/** How many lines of this height (CSS pixels) a page key goes by: one line of the last page stays in view. */
export const linesPerPage = (scroller: HTMLElement | null, row: number): number =>
  Math.max(1, Math.floor((scroller?.clientHeight ?? 0) / row) - 1);
