import type { MemoBlock, MemoTree, MemoWords } from '@shared/memo/memoTree';
import { parseMemo } from '@shared/memo/parseMemo';
import { tidyMemo } from '@shared/memo/tidyMemo';

/**
 * What of the clipboard a memo can hold: paragraphs, headings, lists, quotations, bold, italic and links. Pictures, tables and looks are
 * left out, their words stay. Without formatted text the plain text is read as Markdown. A paragraph of very many lines becomes a
 * paragraph for each: it would be laid out anew, as a whole, at every key.
 */
export function pastedMemo(data: Pick<DataTransfer, 'getData'>): MemoTree {
  const html = data.getData('text/html');
  if (html === '') return parseMemo(data.getData('text/plain')).flatMap(inParagraphs);
  // A document that was parsed apart runs no script and fetches nothing.
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return tidyMemo(blocksIn(body)).flatMap(inParagraphs);
}

const mostLines = 100;

function inParagraphs(block: MemoBlock): MemoBlock[] {
  const lineBreaks = block.words.reduce((sum, { text }) => sum + text.split('\n').length - 1, 0);
  if (block.kind !== 'paragraph' || lineBreaks < mostLines) return [block];
  const lines: MemoWords[][] = [[]];
  for (const { text, ...look } of block.words) {
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (part !== '') lines.at(-1)?.push({ text: part, ...look });
    }
  }
  return lines.map((words) => ({ kind: 'paragraph', words }));
}

type Shape =
  | { readonly kind: 'paragraph' | 'quote' }
  | { readonly kind: 'heading'; readonly level: 2 | 3 }
  | { readonly kind: 'item'; readonly ordered: boolean; readonly depth: number };

type Look = Omit<MemoWords, 'text'>;

const plain: Look = { bold: false, italic: false, link: null };
const apart = new Set([
  'P',
  'DIV',
  'LI',
  'BLOCKQUOTE',
  'TR',
  'SECTION',
  'ARTICLE',
  'PRE',
  'FIGURE',
  'DT',
  'DD',
]);
const silent = new Set(['SCRIPT', 'STYLE', 'HEAD', 'TITLE', 'TEMPLATE', 'IMG', 'SVG', 'NOSCRIPT']);

function blocksIn(body: Node): MemoBlock[] {
  const blocks: MemoBlock[] = [];
  let words: MemoWords[] = [];
  let shape: Shape = { kind: 'paragraph' };
  const close = () => {
    if (words.length > 0) blocks.push({ ...shape, words });
    words = [];
  };
  const inside = (element: Element, within: Shape, look: Look) => {
    close();
    const outer = shape;
    shape = within;
    walk(element, look);
    close();
    shape = outer;
  };
  const walk = (parent: Node, look: Look) => {
    for (const node of parent.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) {
        const text = (node.textContent ?? '').replace(/\s+/g, ' ');
        if (text.trim() !== '' || words.length > 0) words.push({ text, ...look });
      } else if (node instanceof Element && !silent.has(node.tagName)) {
        const within = shapeOf(node, shape);
        if (node.tagName === 'BR') words.push({ text: '\n', ...look });
        else if (within !== null) inside(node, within, look);
        else walk(node, lookOf(node, look));
      }
    }
  };
  walk(body, plain);
  close();
  return blocks;
}

/** The block that an element begins; null when it only changes how words look. */
function shapeOf({ tagName, parentElement }: Element, outer: Shape): Shape | null {
  const heading = /^H([1-6])$/.exec(tagName);
  if (heading !== null) return { kind: 'heading', level: Number(heading[1]) < 3 ? 2 : 3 };
  if (tagName === 'BLOCKQUOTE') return { kind: 'quote' };
  if (tagName === 'LI') {
    const depth = outer.kind === 'item' ? outer.depth + 1 : 0;
    return { kind: 'item', ordered: parentElement?.tagName === 'OL', depth };
  }
  return apart.has(tagName) ? outer : null;
}

function lookOf(element: Element, look: Look): Look {
  const { tagName } = element;
  const weight = element instanceof HTMLElement ? element.style.fontWeight : '';
  const slant = element instanceof HTMLElement ? element.style.fontStyle : '';
  const isBold = tagName === 'STRONG' || tagName === 'B' || /^(bold|[6-9]00)$/.test(weight);
  return {
    // Some programs wrap everything into a `<b>` that is not bold.
    bold: weight === 'normal' || weight === '400' ? false : look.bold || isBold,
    italic: look.italic || tagName === 'EM' || tagName === 'I' || slant === 'italic',
    link: (tagName === 'A' && element.getAttribute('href')) || look.link,
  };
}
