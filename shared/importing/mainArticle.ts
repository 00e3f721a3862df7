import { addAsides, isMostlyLinks, isNamedAside, lettersIn, type Weight, weigh } from './articleAsides';
import { elementsOf, type HtmlElement, type HtmlNode, type HtmlParent, isElement } from './htmlTree';
import { keptByReadability } from './keptByReadability';

/** Elements of a page among which an article is looked for: about 0.3 ms each on a slow computer, so that these take six seconds. */
const most = 20_000;

/**
 * Finds the article of a page: the elements that are not part of it, to be left out. Null when there is none, or the page is too
 * large to look.
 *
 * Readability finds where the article is. What it leaves out within, it does so by counting commas and links, and takes quotes,
 * tables and answers of one line with it: there only what is called a menu, a dialogue, a comment or the like is left out, and what is
 * mostly links.
 */
export function outsideOfArticle(page: HtmlParent, hidden: ReadonlySet<HtmlNode>): Set<HtmlNode> | null {
  const elements = [...elementsOf(page, hidden)];
  if (elements.length > most) return null;
  const weights = weigh(elements);
  // A text saved as a page, with nothing around it, needs no looking.
  if (!elements.some((each) => isNamedAside(each) || isMostlyLinks(each, weights.get(each))))
    return new Set(hidden);
  const kept = keptByReadability(elements, hidden);
  if (kept.size === 0) return null;
  const home = withHeading(homeOf(kept), elements, weights);
  const outside = new Set<HtmlNode>(hidden);
  for (let node: HtmlParent | null = home; node && isElement(node); node = node.parentNode) {
    for (const sibling of node.parentNode?.childNodes ?? []) if (sibling !== node) outside.add(sibling);
  }
  addAsides(home, outside, weights, withAncestors(kept));
  const prose = new Set<HtmlNode>(hidden);
  addAsides(page, prose, weights, new Set());
  return lettersIn(home, outside) < lettersIn(page, prose) * smallestShare ? null : outside;
}

/**
 * Of the letters of a page that are in no menu, dialogue or list of links, the share that an article must hold. Where the speeches of a
 * record stand in elements of their own, one of them is taken for the article: it holds less than a third when there are at least four.
 */
const smallestShare = 0.4;

/** The closest element around all these; the whole `<article>`, when they lie in one. */
function homeOf(kept: ReadonlySet<HtmlElement>): HtmlElement {
  const paths = [...kept].map(pathOf);
  const [shortest = []] = paths.toSorted((a, b) => a.length - b.length);
  let depth = 0;
  while (depth < shortest.length && paths.every((path) => path[depth] === shortest[depth])) depth++;
  const around = shortest.slice(0, depth);
  return around.findLast(({ tagName }) => tagName === 'article') ?? (around.at(-1) as HtmlElement);
}

/**
 * The heading of an article often stands above what was found, in an element that holds both and little else. Little: three tenths of the
 * article, links not counted.
 */
function withHeading(
  home: HtmlElement,
  elements: readonly HtmlElement[],
  weights: ReadonlyMap<HtmlNode, Weight>,
): HtmlElement {
  const unlinked = (element: HtmlElement) => {
    const { letters, linked } = weights.get(element) ?? { letters: 0, linked: 0 };
    return letters - linked;
  };
  const start = elements.indexOf(home);
  const heading = elements.findLastIndex(
    ({ tagName }, at) => at < start && (tagName === 'h1' || tagName === 'h2'),
  );
  for (const element of elementsOf(home)) if (element.tagName === 'h1') return home;
  for (const around of pathOf(home).reverse().slice(1)) {
    if (around.tagName === 'html' || unlinked(around) * 10 > unlinked(home) * 13) return home;
    if (heading > elements.indexOf(around)) return around;
  }
  return home;
}

/** The elements around an element and it itself, outermost first. */
function pathOf(element: HtmlElement): HtmlElement[] {
  const path: HtmlElement[] = [];
  for (let node: HtmlParent | null = element; node && isElement(node); node = node.parentNode)
    path.push(node);
  return path.reverse();
}

function withAncestors(kept: ReadonlySet<HtmlElement>): Set<HtmlElement> {
  const all = new Set<HtmlElement>();
  for (const element of kept) {
    for (
      let node: HtmlParent | null = element;
      node && isElement(node) && !all.has(node);
      node = node.parentNode
    )
      all.add(node);
  }
  return all;
}
