import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { silentTags } from './htmlTags';
import {
  attributeOf,
  elementsOf,
  type HtmlElement,
  type HtmlNode,
  type HtmlParent,
  isElement,
} from './htmlTree';

/** Elements of a page among which an article is looked for; above, it takes seconds. */
const most = 60_000;

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
  const kept = keptByReadability(elements, hidden);
  if (kept.size === 0) return null;
  const home = homeOf(kept);
  const outside = new Set<HtmlNode>(hidden);
  for (let node: HtmlParent | null = home; node && isElement(node); node = node.parentNode) {
    for (const sibling of node.parentNode?.childNodes ?? []) if (sibling !== node) outside.add(sibling);
  }
  const weights = weigh(elements);
  const letters = (element: HtmlElement) => weights.get(element)?.letters ?? 0;
  const holdsKept = withAncestors(kept);
  const whole = new Set<HtmlNode>(outside);
  for (const element of elementsOf(home, whole)) {
    // Who said a quote often stands in its `<footer>`.
    if (element.tagName === 'blockquote' || element.tagName === 'figure') whole.add(element);
    else if (
      isNamedAside(element)
        ? letters(element) * 3 <= letters(home)
        : !holdsKept.has(element) && isMostlyLinks(element, weights.get(element))
    ) {
      outside.add(element);
      whole.add(element);
    }
  }
  return outside;
}

const mark = 'data-roundtable';

/** As much of the elements of a document as is needed here; this code runs where there are none. */
interface Twin {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  append(child: unknown): void;
  querySelectorAll(selector: string): Iterable<Twin>;
}

interface TwinDocument {
  readonly documentElement: Twin;
  createElement(name: string): Twin;
  createTextNode(text: string): unknown;
}

/** The elements that Readability keeps: it works on a copy, whose elements bear the number of theirs. */
function keptByReadability(
  elements: readonly HtmlElement[],
  hidden: ReadonlySet<HtmlNode>,
): Set<HtmlElement> {
  const copy = copyOf(elements, hidden) as unknown as ConstructorParameters<typeof Readability>[0];
  const options = { serializer: (node: unknown) => node as Twin, disableJSONLD: true };
  const article = new Readability<Twin>(copy, options).parse()?.content;
  const kept = new Set<HtmlElement>();
  for (const twin of article?.querySelectorAll(`[${mark}]`) ?? []) {
    const element = elements[Number(twin.getAttribute(mark))];
    if (element && twin.textContent?.trim() !== '') kept.add(element);
  }
  return kept;
}

function copyOf(elements: readonly HtmlElement[], hidden: ReadonlySet<HtmlNode>): TwinDocument {
  const copy: TwinDocument = parseHTML('<!doctype html><html></html>').document;
  const twins = new Map<HtmlParent, Twin>();
  for (const [index, element] of elements.entries()) {
    const { tagName: tag, attrs } = element;
    if (silentTags.has(tag) && tag !== 'head' && tag !== 'title') continue;
    const twin = tag === 'html' && twins.size === 0 ? copy.documentElement : copy.createElement(tag);
    for (const { name, value } of attrs) if (/^[a-z][\w:-]*$/i.test(name)) twin.setAttribute(name, value);
    twin.setAttribute(mark, String(index));
    twins.set(element, twin);
  }
  for (const [element, twin] of twins) {
    for (const child of element.childNodes) {
      const inner = isElement(child) ? twins.get(child) : undefined;
      if (inner) twin.append(inner);
      else if (child.nodeName === '#text' && 'value' in child && !hidden.has(child))
        twin.append(copy.createTextNode(child.value));
    }
  }
  return copy;
}

/** The closest element around all these; the whole `<article>`, when they lie in one. */
function homeOf(kept: ReadonlySet<HtmlElement>): HtmlElement {
  const paths = [...kept].map(pathOf);
  const [shortest = []] = paths.toSorted((a, b) => a.length - b.length);
  let depth = 0;
  while (depth < shortest.length && paths.every((path) => path[depth] === shortest[depth])) depth++;
  const around = shortest.slice(0, depth);
  return around.findLast(({ tagName }) => tagName === 'article') ?? (around.at(-1) as HtmlElement);
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

const asideTags = new Set(['aside', 'button', 'dialog', 'footer', 'form', 'nav']);
const asideNames =
  /\b(?:ads?|advert\w*|banner|breadcrumbs?|comments?|cookies?|disqus|footer|gdpr|menu|most-read|nav(?:bar|igation)?|newsletter|paywall|popular|popup|promo\w*|recommend\w*|related|replies|share|sharing|sidebar|social|sponsor\w*|subscribe|tags|toolbar|widget)\b/i;
const asideRoles =
  /^(?:banner|complementary|contentinfo|dialog|alertdialog|menu|menubar|navigation|search|toolbar)$/i;

/** Whether an element is no part of the article around it, by what it is called. */
function isNamedAside(element: HtmlElement): boolean {
  if (asideTags.has(element.tagName) || asideRoles.test(attributeOf(element, 'role'))) return true;
  return asideNames.test(
    `${attributeOf(element, 'class')} ${attributeOf(element, 'id')}`.replaceAll('_', '-'),
  );
}

function isMostlyLinks({ tagName }: HtmlElement, weight: Weight | undefined): boolean {
  return (
    weight !== undefined &&
    /^(?:div|section|ul|ol|table|header)$/.test(tagName) &&
    weight.linked * 2 > weight.letters
  );
}

interface Weight {
  readonly letters: number;
  /** Of these, letters of links. */
  readonly linked: number;
}

/** How much text each element holds, from the innermost outwards, so that every text is counted once. */
function weigh(elements: readonly HtmlElement[]): Map<HtmlNode, Weight> {
  const weights = new Map<HtmlNode, Weight>();
  for (const element of elements.toReversed()) {
    let letters = 0;
    let linked = 0;
    for (const child of element.childNodes) {
      if ('value' in child) letters += child.value.replace(/\s+/g, '').length;
      letters += weights.get(child)?.letters ?? 0;
      linked += weights.get(child)?.linked ?? 0;
    }
    weights.set(element, { letters, linked: element.tagName === 'a' ? letters : linked });
  }
  return weights;
}
