import { silentTags } from './htmlTags';
import {
  attributeOf,
  elementsOf,
  type HtmlElement,
  type HtmlNode,
  type HtmlParent,
  isElement,
  nodesOf,
} from './htmlTree';

/** Adds what is no part of an article to what is left out, without looking into what is. */
export function addAsides(
  top: HtmlParent,
  outside: Set<HtmlNode>,
  weights: ReadonlyMap<HtmlNode, Weight>,
  holdsKept: ReadonlySet<HtmlNode>,
): void {
  const all = lettersIn(top, outside);
  const passed = new Set<HtmlNode>(outside);
  for (const element of elementsOf(top, passed)) {
    const weight = weights.get(element);
    if (!weight) continue;
    // Who said a quote often stands in its `<footer>`.
    if (element.tagName === 'blockquote' || element.tagName === 'figure') passed.add(element);
    else if (
      isNamedAside(element) && !isQuestion(element, weight)
        ? weight.letters * 3 <= all
        : isMenuCell(element, weight) || (!holdsKept.has(element) && isMostlyLinks(element, weight))
    ) {
      outside.add(element);
      passed.add(element);
    }
  }
}

export function lettersIn(top: HtmlParent, without: ReadonlySet<HtmlNode>): number {
  let letters = 0;
  const passed = new Set<HtmlNode>(without);
  for (const node of nodesOf(top, passed)) {
    if (isElement(node) && silentTags.has(node.tagName)) passed.add(node);
    if ('value' in node) letters += node.value.replace(/\s+/g, '').length;
  }
  return letters;
}

const asideTags = new Set(['aside', 'button', 'dialog', 'footer', 'form', 'nav']);
const asideNames =
  /\b(?:ads?|advert\w*|banner|breadcrumbs?|comments?|cookies?|disqus|footer|gdpr|menu|most-read|nav(?:bar|igation)?|newsletter|paywall|popular|popup|promo\w*|recommend\w*|related|replies|share|sharing|sidebar|social|sponsor\w*|subscribe|tags|toolbar|widget)\b/i;
const asideRoles =
  /^(?:banner|complementary|contentinfo|dialog|alertdialog|menu|menubar|navigation|search|toolbar)$/i;

/** Whether an element is no part of the article around it, by what it is called. */
export function isNamedAside(element: HtmlElement): boolean {
  if (asideTags.has(element.tagName) || asideRoles.test(attributeOf(element, 'role'))) return true;
  return asideNames.test(
    `${attributeOf(element, 'class')} ${attributeOf(element, 'id')}`.replaceAll('_', '-'),
  );
}

/** Answers to questions are often folded away behind buttons with the questions. */
function isQuestion({ tagName, parentNode: parent }: HtmlElement, { letters }: Weight): boolean {
  const inHeading = parent !== null && isElement(parent) && /^(?:h[1-6]|dt)$/.test(parent.tagName);
  return tagName === 'button' && (inHeading || letters > longestCommand);
}

/** Letters of what a button may call itself that does something: “Accept all cookies”. */
const longestCommand = 25;

export function isMostlyLinks({ tagName }: HtmlElement, weight: Weight | undefined): boolean {
  return (
    weight !== undefined &&
    /^(?:div|section|ul|ol|table|header)$/.test(tagName) &&
    weight.linked * 2 > weight.letters
  );
}

/** Of a page laid out as a table, the cell with the menu: links and nothing else. */
function isMenuCell({ tagName }: HtmlElement, weight: Weight | undefined): boolean {
  return (
    tagName === 'td' && weight !== undefined && weight.links >= 5 && weight.linked * 10 >= weight.letters * 9
  );
}

export interface Weight {
  readonly letters: number;
  readonly links: number;
  /** Of these, letters of links. */
  readonly linked: number;
}

/** How much text each element holds, from the innermost outwards, so that every text is counted once. */
export function weigh(elements: readonly HtmlElement[]): Map<HtmlNode, Weight> {
  const weights = new Map<HtmlNode, Weight>();
  for (const element of elements.toReversed()) {
    if (silentTags.has(element.tagName)) continue;
    let letters = 0;
    let linked = 0;
    let links = 0;
    for (const child of element.childNodes) {
      if ('value' in child) letters += child.value.replace(/\s+/g, '').length;
      letters += weights.get(child)?.letters ?? 0;
      linked += weights.get(child)?.linked ?? 0;
      links += weights.get(child)?.links ?? 0;
    }
    const isLink = element.tagName === 'a';
    weights.set(element, { letters, linked: isLink ? letters : linked, links: isLink ? links + 1 : links });
  }
  return weights;
}
