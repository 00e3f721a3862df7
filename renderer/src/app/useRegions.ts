import { useEffect } from 'react';
import { useAction } from '@/bridge/actionRegistry';

const tabbable =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex="0"]';

/** What had the focus in each region when it was left. */
const remembered = new WeakMap<Element, HTMLElement>();

/**
 * Next and previous pane: the focus goes round the parts of the window that are marked `data-region`, in the order of the page, each
 * time to where it was in them before. The one way out of the text besides Escape, since Tab walks its passages.
 */
export function useRegions(): void {
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      const region = target.closest('[data-region]');
      if (region) remembered.set(region, target);
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  useAction('view.nextPane', () => goTo(1));
  useAction('view.previousPane', () => goTo(-1));
}

function goTo(step: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(isShown);
  const count = regions.length;
  if (count === 0) return;
  const { activeElement } = document;
  const inside = regions.findIndex((region) => region.contains(activeElement));
  // From between the regions: on to the next, or back to the last before.
  const before = regions.filter((region) => activeElement && isAfter(activeElement, region)).length;
  const from = inside !== -1 ? inside : step === 1 ? before - 1 : before;
  const region = regions[(from + step + count) % count];
  if (region) focusOn(region);
}

function focusOn(region: HTMLElement): void {
  const last = remembered.get(region);
  if (last && region.contains(last) && isShown(last)) {
    last.focus();
    return;
  }
  const first = region.matches('[tabindex="0"]')
    ? region
    : [...region.querySelectorAll<HTMLElement>(tabbable)].find(isShown);
  if (first === undefined) region.tabIndex = -1;
  (first ?? region).focus();
}

const isShown = (element: HTMLElement): boolean => element.getClientRects().length > 0;
const isAfter = (element: Element, other: Element): boolean =>
  (other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
