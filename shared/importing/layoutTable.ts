import { sectionTags } from './htmlTags';
import { attributeOf, type HtmlElement, type HtmlNode, isElement } from './htmlTree';

/**
 * Whether a table only places things on the page, as pages were built before there were style sheets: it says so, it has one column,
 * another table is in it, or one of its cells holds headings, lists or at least three paragraphs. A table with a caption or heads of
 * columns is one, unless another is in it.
 */
export function isLayoutTable(table: HtmlElement): boolean {
  if (/^(?:presentation|none)$/i.test(attributeOf(table, 'role'))) return true;
  let hasHeads = false;
  let placesThings = false;
  let isWide = false;
  let rows = 0;
  const left: HtmlNode[] = [...table.childNodes];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (!isElement(node)) continue;
    const { tagName: tag } = node;
    // Looking no further than the next table keeps this linear: that one looks at what is in it.
    if (tag === 'table') return true;
    if (tag === 'th' || tag === 'caption' || tag === 'thead') hasHeads = true;
    if (tag === 'tr') {
      rows++;
      const cells = node.childNodes.filter(({ nodeName }) => nodeName === 'td' || nodeName === 'th');
      isWide ||= cells.length > 1;
    }
    placesThings ||= sectionTags.has(tag) || paragraphsIn(node) >= severalParagraphs;
    for (const child of node.childNodes) left.push(child);
  }
  return !hasHeads && (placesThings || (rows > 0 && !isWide));
}

const severalParagraphs = 3;

/** Paragraphs right below an element: as such, or parted by empty lines. */
function paragraphsIn({ childNodes }: HtmlElement): number {
  let paragraphs = 0;
  let breaks = 0;
  for (const node of childNodes) {
    if (node.nodeName === 'p') paragraphs++;
    if (node.nodeName === 'br') {
      breaks++;
      if (breaks === 2) paragraphs += paragraphs === 0 ? 2 : 1;
    } else if (isElement(node) || ('value' in node && node.value.trim() !== '')) breaks = 0;
  }
  return paragraphs;
}
