import {
  attributeOf,
  elementsOf,
  type HtmlElement,
  type HtmlNode,
  type HtmlParent,
  textOf,
} from './htmlTree';
import type { Frame } from './htmlWalk';
import type { PageStyles } from './pageStyles';

/** The list items of a page that Word wrote: paragraphs whose style names the list or that hang, and whose sign is text. */
export interface WordLists {
  readonly items: ReadonlyMap<HtmlNode, Frame>;
  readonly signs: ReadonlySet<HtmlNode>;
  /** What only stands between the number of a heading and its words. */
  readonly gaps: ReadonlySet<HtmlNode>;
}

export function wordLists(tree: HtmlParent, styles: PageStyles, without: ReadonlySet<HtmlNode>): WordLists {
  const items = new Map<HtmlNode, Frame>();
  const signs = new Set<HtmlNode>();
  const gaps = new Set<HtmlNode>();
  /** Left edges of the list that goes on and of those around it. */
  let edges: number[] = [];
  for (const element of elementsOf(tree, without)) {
    if (isGap(element)) gaps.add(element);
    if (element.tagName !== 'p') continue;
    const sign = signOf(element);
    if (!sign) {
      edges = [];
      continue;
    }
    const { indent = 0 } = styles.of(element);
    edges = [...edges.filter((edge) => edge < indent - tolerance), indent];
    const level = statedLevel(element) ?? edges.length - 1;
    items.set(element, {
      kind: 'listItem',
      level: Math.min(level, 9),
      ordered: /[\p{L}\p{N}]+[.)]/u.test(wordsOf(sign)),
    });
    for (const node of sign) signs.add(node);
  }
  return { items, signs, gaps };
}

/** Points by which edges of one list may differ. */
const tolerance = 4;

/** The depth of the list, from 0, where Word says it; a “filtered” page no longer does, and only the indent is left. */
function statedLevel(paragraph: HtmlElement): number | undefined {
  const stated = /mso-list:[^;]*\blevel(\d)/i.exec(attributeOf(paragraph, 'style'))?.[1];
  return stated === undefined ? undefined : Math.max(Number(stated) - 1, 0);
}

/** The nodes with the sign of an item: said to be ignored, or what stands at the start before small blanks. */
function signOf(paragraph: HtmlElement): HtmlNode[] | undefined {
  let looked = 0;
  for (const element of elementsOf(paragraph)) {
    if (++looked > mostLooked) return undefined;
    const style = attributeOf(element, 'style');
    if (/mso-list:\s*Ignore/i.test(style)) return [element];
    if (!isGap(element)) continue;
    const { parentNode: parent } = element;
    if (!parent) return undefined;
    const nodes = parent === paragraph ? paragraph.childNodes : [parent as HtmlElement];
    const sign = parent === paragraph ? nodes.slice(0, nodes.indexOf(element) + 1) : nodes;
    return /^\s*\S{1,8}\s*$/u.test(wordsOf(sign)) ? sign : undefined;
  }
  return undefined;
}

/** Elements of a paragraph in which its sign is looked for: it stands at the start. */
const mostLooked = 12;

const wordsOf = (nodes: readonly HtmlNode[]) => nodes.map((node) => textOf(node)).join('');

/** Small blanks, which Word writes to push the words away from a number. */
const isGap = (element: HtmlElement) =>
  element.tagName === 'span' &&
  /font:\s*7\.0pt/i.test(attributeOf(element, 'style')) &&
  element.childNodes.length === 1 &&
  textOf(element).trim() === '';
