import type { BlockContent } from '../text/block';
import {
  attributeOf,
  elementsOf,
  type HtmlElement,
  type HtmlNode,
  type HtmlParent,
  isElement,
  textOf,
} from './htmlTree';

/** The list items of a page that Word wrote: paragraphs whose style names the list, and whose sign is text. */
export interface WordLists {
  readonly items: ReadonlyMap<HtmlNode, Pick<BlockContent, 'kind' | 'level' | 'ordered'>>;
  readonly signs: ReadonlySet<HtmlNode>;
}

export function wordLists(tree: HtmlParent): WordLists {
  const items = new Map<HtmlNode, Pick<BlockContent, 'kind' | 'level' | 'ordered'>>();
  const signs = new Set<HtmlNode>();
  for (const element of elementsOf(tree)) {
    if (element.tagName !== 'p') continue;
    const level = levelOf(element);
    const sign = level === null ? undefined : signOf(element);
    if (level === null || !sign) continue;
    items.set(element, {
      kind: 'listItem',
      level: Math.min(level, 9),
      ordered: /[\p{L}\p{N}]+[.)]/u.test(textOf(sign)),
    });
    signs.add(sign);
  }
  return { items, signs };
}

/** Points by which Word indents a list more than the one around it. */
const step = 36;

/** The depth of the list, from 0; null of other paragraphs. A “filtered” page no longer names it, and only the indent is left. */
function levelOf(paragraph: HtmlElement): number | null {
  const style = attributeOf(paragraph, 'style');
  const stated = /mso-list:[^;]*\blevel(\d)/i.exec(style)?.[1];
  if (stated !== undefined) return Number(stated) - 1;
  if (!/^MsoList/i.test(attributeOf(paragraph, 'class'))) return null;
  const margin = /margin-left:\s*([\d.]+)pt/i.exec(style)?.[1];
  return margin === undefined ? 0 : Math.max(Math.round(Number(margin) / step) - 1, 0);
}

/** The element around the sign of an item: said to be ignored, or followed by small blanks. */
function signOf(paragraph: HtmlElement): HtmlElement | undefined {
  for (const element of elementsOf(paragraph)) {
    const style = attributeOf(element, 'style');
    if (/mso-list:\s*Ignore/i.test(style)) return element;
    const { parentNode: parent } = element;
    if (
      /font:\s*7\.0pt/i.test(style) &&
      textOf(element).trim() === '' &&
      parent &&
      isElement(parent) &&
      parent !== paragraph
    )
      return parent;
  }
  return undefined;
}
