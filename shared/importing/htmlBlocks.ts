import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { BlockContent } from '../text/block';
import { linkAddress } from './linkAddress';
import { MarkedText, plainStyle, type TextStyle, type TextWithMarks } from './markedText';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;
type Frame = Pick<BlockContent, 'kind' | 'level' | 'ordered'>;

export interface HtmlReading {
  readonly blocks: readonly BlockContent[];
  /** Pictures that were left out. */
  readonly pictures: number;
}

interface HtmlOptions {
  /** Keeps runs of spaces and tabs, which mean nothing in HTML but are text in a word processor. */
  readonly keepSpace: boolean;
}

/**
 * Reads HTML as text: headings, lists, quotes, table rows, emphasis and links stay, everything else is only looked
 * through for words.
 */
export function blocksFromHtml(html: string, options: HtmlOptions): HtmlReading {
  const walk = new HtmlWalk(options);
  walk.children(parseFragment(html).childNodes, {
    frame: { kind: 'paragraph' },
    style: plainStyle,
    depth: -1,
  });
  walk.endBlock();
  return { blocks: walk.blocks, pictures: walk.pictures };
}

interface Context {
  readonly frame: Frame;
  readonly style: TextStyle;
  /** Depth of the list around, from 0; -1 outside of lists. */
  readonly depth: number;
  readonly ordered?: boolean;
}

const silent = new Set(['script', 'style', 'template', 'head', 'title', 'noscript', 'svg', 'math']);
const blockTags = new Set([
  'address',
  'article',
  'aside',
  'body',
  'caption',
  'dd',
  'details',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'header',
  'hr',
  'html',
  'main',
  'nav',
  'p',
  'pre',
  'section',
  'summary',
  'table',
  'tbody',
  'tfoot',
  'thead',
]);

class HtmlWalk {
  readonly blocks: BlockContent[] = [];
  pictures = 0;
  #open = new MarkedText();
  #frame: Frame = { kind: 'paragraph' };
  /** Set inside a table cell, whose paragraphs stay one text. */
  #inCell = false;
  readonly #options: HtmlOptions;

  constructor(options: HtmlOptions) {
    this.#options = options;
  }

  children(nodes: readonly Node[], context: Context): void {
    for (const node of nodes) {
      if (node.nodeName === '#text' && 'value' in node) this.#text(node.value, context);
      else if ('tagName' in node) this.#element(node, context);
    }
  }

  endBlock(): void {
    if (this.#inCell) {
      if (!this.#open.endsWithSpace) this.#open.append(' ');
      return;
    }
    if (!this.#open.isBlank) this.blocks.push({ ...this.#frame, ...this.#open.finish() });
    this.#open = new MarkedText();
  }

  #text(value: string, { frame, style }: Context): void {
    let text = value;
    if (!this.#options.keepSpace) {
      text = text.replace(/[ \t\r\n\f]+/g, ' ');
      if (this.#open.endsWithSpace) text = text.trimStart();
    }
    if (text === '') return;
    if (this.#open.isBlank) this.#frame = frame;
    this.#open.append(text, style);
  }

  #element(element: Element, context: Context): void {
    const { tagName: tag, childNodes } = element;
    if (silent.has(tag)) return;
    if (tag === 'br') return this.#open.append('\n');
    if (tag === 'img') return void this.pictures++;
    if (tag === 'tr') return this.#row(element, context);
    if (tag === 'li') return this.#item(element, context);
    if (tag === 'ul' || tag === 'ol') {
      return this.#block(childNodes, { ...context, depth: context.depth + 1, ordered: tag === 'ol' });
    }
    if (tag === 'blockquote') return this.#block(childNodes, { ...context, frame: { kind: 'quote' } });
    const heading = /^h([1-6])$/.exec(tag);
    if (heading) {
      return this.#block(childNodes, { ...context, frame: { kind: 'heading', level: Number(heading[1]) } });
    }
    if (blockTags.has(tag)) return this.#block(childNodes, context);
    this.children(childNodes, { ...context, style: styleOf(element, context.style) });
  }

  #block(nodes: readonly Node[], context: Context): void {
    this.endBlock();
    this.children(nodes, context);
    this.endBlock();
  }

  /** The first paragraph of an item is the item, what follows are paragraphs. */
  #item(element: Element, context: Context): void {
    this.endBlock();
    const item: Frame = {
      kind: 'listItem',
      level: Math.min(Math.max(context.depth, 0), 9),
      ordered: context.ordered ?? false,
    };
    const before = this.blocks.length;
    for (const node of element.childNodes) {
      const frame: Frame = this.blocks.length === before ? item : { kind: 'paragraph' };
      this.children([node], { ...context, frame });
    }
    this.endBlock();
  }

  #row(row: Element, context: Context): void {
    this.endBlock();
    if (this.#inCell) return this.#block(row.childNodes, context);
    const cells: TextWithMarks[] = [];
    this.#inCell = true;
    for (const cell of row.childNodes) {
      if (!('tagName' in cell) || (cell.tagName !== 'td' && cell.tagName !== 'th')) continue;
      this.#open = new MarkedText();
      this.children(cell.childNodes, context);
      cells.push(this.#open.finish());
    }
    this.#inCell = false;
    this.#open = new MarkedText();
    const block = tableRow(cells);
    if (block) this.blocks.push(block);
  }
}

function styleOf({ tagName: tag, attrs }: Element, { bold, italic, href }: TextStyle): TextStyle {
  const link = tag === 'a' ? linkAddress(attrs.find(({ name }) => name === 'href')?.value ?? '') : href;
  return {
    bold: bold || tag === 'b' || tag === 'strong',
    italic: italic || tag === 'i' || tag === 'em',
    ...(link !== undefined && { href: link }),
  };
}

/** A row as one block, its cells separated by tabs; null when all are empty. */
export function tableRow(cells: readonly TextWithMarks[]): BlockContent | null {
  if (cells.every((cell) => cell.text === '')) return null;
  const row = new MarkedText();
  for (const [index, cell] of cells.entries()) row.appendAll(oneLine(cell), index === 0 ? '' : '\t');
  return { kind: 'tableRow', ...row.whole() };
}

/** Line ends and tabs inside a cell become spaces; the length stays, so marks stay right. */
const oneLine = ({ text, marks }: TextWithMarks): TextWithMarks => ({
  text: text.replace(/[\n\t]/g, ' '),
  marks,
});
