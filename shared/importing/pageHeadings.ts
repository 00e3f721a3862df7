import { blockTags } from './htmlTags';
import {
  attributeOf,
  elementsOf,
  type HtmlElement,
  type HtmlNode,
  type HtmlParent,
  isElement,
} from './htmlTree';
import type { Frame } from './htmlWalk';
import type { NotedPage } from './pageNotes';

/**
 * Headings that are not elements for headings: said to be such, the titles of word processors, and, in a text without any heading,
 * paragraphs that are set larger than most of it as a whole.
 */
export function pageHeadings(pages: readonly NotedPage[]): Map<HtmlNode, Frame> {
  const headings = new Map<HtmlNode, Frame>();
  let hasHeadings = false;
  for (const { tree, without } of pages) {
    for (const element of elementsOf(tree, without)) {
      hasHeadings ||= /^h[1-6]$/.test(element.tagName);
      const level = statedLevel(element);
      if (level !== null) headings.set(element, { kind: 'heading', level });
    }
  }
  return hasHeadings || headings.size > 0 ? headings : largeParagraphs(pages);
}

function statedLevel(element: HtmlElement): number | null {
  if (attributeOf(element, 'role') === 'heading')
    return Math.min(Math.max(Number.parseInt(attributeOf(element, 'aria-level'), 10) || 2, 1), 6);
  if (element.tagName !== 'p') return null;
  const name = attributeOf(element, 'class');
  const byGoogle = attributeOf(element, 'id').startsWith('h.');
  if (/^MsoTitle/i.test(name) || (byGoogle && /\btitle\b/.test(name))) return 1;
  if (/^MsoSubtitle/i.test(name) || (byGoogle && /\bsubtitle\b/.test(name))) return 2;
  return null;
}

interface Paragraph {
  letters: number;
  /** Points, of its smallest words. */
  smallest: number;
}

/** Letters of the longest heading. */
const longest = 150;
/** How much larger than most of the text a heading is. */
const larger = 1.15;
const mostLevels = 4;

function largeParagraphs(pages: readonly NotedPage[]): Map<HtmlNode, Frame> {
  const paragraphs = new Map<HtmlElement, Paragraph>();
  const lettersOfSize = new Map<number, number>();
  for (const page of pages) measure(page, paragraphs, lettersOfSize);
  const [usual = 12] = [...lettersOfSize].sort((a, b) => b[1] - a[1])[0] ?? [];
  const large = [...paragraphs].filter(
    ([{ tagName }, { letters, smallest }]) =>
      (tagName === 'p' || tagName === 'div') && letters <= longest && smallest >= usual * larger,
  );
  const headings = new Map<HtmlNode, Frame>();
  if (large.length * 2 > paragraphs.size) return headings;
  const sizes = [...new Set(large.map(([, { smallest }]) => smallest))].sort((a, b) => b - a);
  for (const [element, { smallest }] of large)
    headings.set(element, {
      kind: 'heading',
      level: Math.min(sizes.indexOf(smallest) + 1, mostLevels),
    });
  return headings;
}

/** Adds how large the words of each paragraph are, and how many letters have which size. */
function measure(
  { tree, without, styles }: NotedPage,
  paragraphs: Map<HtmlElement, Paragraph>,
  lettersOfSize: Map<number, number>,
): void {
  const sizes = new Map<HtmlParent, number>();
  const blocks = new Map<HtmlParent, HtmlElement>();
  for (const element of elementsOf(tree, without)) {
    const { parentNode: parent, tagName } = element;
    const around = (parent && sizes.get(parent)) ?? usualSize;
    const { size } = styles.of(element);
    const named = tagName === 'font' ? fontSizes[attributeOf(element, 'size')] : undefined;
    const own = size ? (size.isRelative ? around * size.amount : size.amount) : (named ?? around);
    sizes.set(element, own);
    const outer = parent ? blocks.get(parent) : undefined;
    // A cell or an item is one, whatever is in it.
    const block = outer && /^(?:li|td|th)$/.test(outer.tagName) ? outer : isBlock(tagName) ? element : outer;
    if (block === undefined) continue;
    blocks.set(element, block);
    const letters = lettersIn(element);
    if (letters === 0) continue;
    const rounded = Math.round(own * 2) / 2;
    const known = paragraphs.get(block) ?? { letters: 0, smallest: rounded };
    known.letters += letters;
    known.smallest = Math.min(known.smallest, rounded);
    paragraphs.set(block, known);
    lettersOfSize.set(rounded, (lettersOfSize.get(rounded) ?? 0) + letters);
  }
}

const usualSize = 12;
const isBlock = (tag: string) => blockTags.has(tag) || /^(?:li|tr|blockquote)$/.test(tag);

/** Of its own words, without those of the elements in it. */
function lettersIn({ childNodes }: HtmlElement): number {
  let letters = 0;
  for (const node of childNodes)
    if (!isElement(node) && node.nodeName === '#text' && 'value' in node) letters += node.value.trim().length;
  return letters;
}

const fontSizes: Readonly<Record<string, number>> = {
  1: 7.5,
  2: 10,
  3: 12,
  4: 13.5,
  5: 18,
  6: 24,
  7: 36,
};
