import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';

/** Height of a line, in CSS pixels; `--row` in tokens.css says the same. */
export const ROW = 28;
/** Above the first line, so that the mark of a drop before it is seen, in CSS pixels. */
const PADDING = 1;

/**
 * Which of thousands of lines are drawn: those in view, some around them, and those `kept` (places), because the keyboard, a name being
 * written or a drag is on them wherever the tree is scrolled to.
 */
export function useTreeView(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  kept: readonly (number | undefined)[],
) {
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 8,
    paddingStart: PADDING,
    paddingEnd: 8,
    rangeExtractor: (range) => {
      const places = new Set(defaultRangeExtractor(range));
      for (const place of kept) if (place !== undefined && place < count) places.add(place);
      return [...places].sort((a, b) => a - b);
    },
  });
  return { height: virtual.getTotalSize(), lines: virtual.getVirtualItems() };
}

/** Scrolls no further than needed to show the line at this place. */
export function revealLine(scroller: HTMLElement, place: number): void {
  const top = PADDING + place * ROW;
  const bottom = top + ROW - scroller.clientHeight;
  if (scroller.scrollTop > top) scroller.scrollTop = place === 0 ? 0 : top;
  else if (scroller.scrollTop < bottom) scroller.scrollTop = bottom;
}
