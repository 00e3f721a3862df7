/**
 * Screens above and below the visible one that are drawn as well, so that short scrolling draws nothing. The browser checks and paints all
 * marks anew in every frame in which anything of the page changes: each paragraph that is marked and not seen costs a key what a seen one does.
 */
const MARGIN_SCREENS = 0.2;
/** Screens above and below that have their text before they come into view. */
const FILLED_SCREENS = 0.6;

/** The block elements in view and a margin around them, found by halving over sections and blocks. */
export function visibleBlocks(root: Element, scroller: Element): HTMLElement[] {
  const { top, bottom } = reachOf(scroller, MARGIN_SCREENS);
  const found: HTMLElement[] = [];
  for (const part of between(root.children, top, bottom)) {
    if (part.matches('[data-block]')) found.push(part);
    else found.push(...between(part.children, top, bottom).filter((each) => each.matches('[data-block]')));
  }
  return found;
}

/** The sections in view and a margin around them, also those that stand empty still. */
export function partsInView(
  root: Element,
  scroller: Element,
  screens: number = FILLED_SCREENS,
): ReadonlySet<Element> {
  const { top, bottom } = reachOf(scroller, screens);
  return new Set(between(root.children, top, bottom));
}

function reachOf(scroller: Element, screens: number): { top: number; bottom: number } {
  const view = scroller.getBoundingClientRect();
  const margin = view.height * screens;
  return { top: view.top - margin, bottom: view.bottom + margin };
}

function between(parts: HTMLCollection, top: number, bottom: number): HTMLElement[] {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.getBoundingClientRect().bottom ?? 0) < top) low = middle + 1;
    else high = middle;
  }
  const found: HTMLElement[] = [];
  for (let index = low; index < parts.length; index += 1) {
    const part = parts[index];
    if (!(part instanceof HTMLElement) || part.getBoundingClientRect().top > bottom) break;
    found.push(part);
  }
  return found;
}

/** Whether what was drawn for `drawn` still covers the view. */
export function coversView(drawn: readonly HTMLElement[], root: Element, scroller: Element): boolean {
  const first = drawn[0];
  const last = drawn.at(-1);
  if (!first || !last) return false;
  const view = scroller.getBoundingClientRect();
  const text = root.getBoundingClientRect();
  const above = first.getBoundingClientRect().top <= Math.max(view.top, text.top + 1);
  const below = last.getBoundingClientRect().bottom >= Math.min(view.bottom, text.bottom - 1);
  return above && below;
}
