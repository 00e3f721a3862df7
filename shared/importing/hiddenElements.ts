import {
  attributeOf,
  elementsOf,
  type HtmlElement,
  type HtmlNode,
  type HtmlParent,
  hasAttribute,
  textOf,
} from './htmlTree';
import type { PageStyles } from './pageStyles';

/**
 * Elements that a browser does not show, or does not read aloud, by what is written on them or in the page's style sheets. Pages are saved while a dialogue
 * stands before them and the rest is marked as hidden: what holds most of the words is never taken for hidden.
 */
export function hiddenElements(page: HtmlParent, styles: PageStyles): Set<HtmlNode> {
  const hidden = new Set<HtmlNode>();
  let all = -1;
  let large = 0;
  // Below a hidden element nothing is looked at, so that every text is measured once.
  for (const element of elementsOf(page, hidden)) {
    if (!isHidden(element, styles) || large > mostLarge) continue;
    if (all < 0) all = lettersIn(page);
    if (lettersIn(element) * 2 <= all) hidden.add(element);
    else large++;
  }
  return hidden;
}

/** Such elements lie in each other; a page with more of them is made to take time. */
const mostLarge = 20;

const lettersIn = (node: HtmlParent) => textOf(node).replace(/\s+/g, '').length;

function isHidden(element: HtmlElement, styles: PageStyles): boolean {
  if (hasAttribute(element, 'hidden') || attributeOf(element, 'aria-hidden') === 'true') return true;
  // What LibreOffice repeated on every page.
  if (element.tagName === 'div' && /^(?:header|footer)$/.test(attributeOf(element, 'title'))) return true;
  return styles.of(element).hidden === true;
}
