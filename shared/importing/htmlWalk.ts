import type { BlockContent } from '../text/block';
import { addBlock } from './addBlock';
import { splitAtBlankLines } from './blankLines';
import { emphasisOf, withoutDesign } from './htmlEmphasis';
import { blockTags, silentTags } from './htmlTags';
import { attributeOf, type HtmlElement, type HtmlNode, isElement } from './htmlTree';
import { isLayoutTable } from './layoutTable';
import { MarkedText, plainStyle, type TextStyle, type TextWithMarks } from './markedText';
import { PageStyles } from './pageStyles';
import { tableRow } from './tableRow';

export type Frame = Pick<BlockContent, 'kind' | 'level' | 'ordered'>;

export interface HtmlWalkOptions {
  /** Keeps runs of spaces and tabs, which mean nothing in HTML but are text in a word processor. */
  readonly keepSpace: boolean;
  /** Reads a whole page: tables that only place things are opened, empty lines part paragraphs. */
  readonly asPage?: boolean;
  /** Elements that are passed over. */
  readonly leaveOut?: ReadonlySet<HtmlNode>;
  /** Elements in whose place other words stand: `[1]` for the link to a note. */
  readonly instead?: ReadonlyMap<HtmlNode, string>;
  /** Elements that are list items or headings without being called so. */
  readonly frames?: ReadonlyMap<HtmlNode, Frame>;
}

interface Context {
  readonly frame: Frame;
  readonly style: TextStyle;
  /** Depth of the list around, from 0; -1 outside of lists. */
  readonly depth: number;
  readonly ordered?: boolean;
  readonly keepSpace: boolean;
  /** Inside of a table that only places things. */
  readonly isLayout: boolean;
}

/** The nodes of one element: how each is read, and what happens after the last. */
interface Step {
  readonly nodes: readonly HtmlNode[];
  next: number;
  readonly visit: (node: HtmlNode) => void;
  readonly end?: () => void;
}

/** Columns up to which cells that span several are counted as several: more than a table has that people read. */
const widest = 100;

/** Turns parsed HTML into blocks. Keeps its own stack, so that depth is no danger. */
export class HtmlWalk {
  readonly blocks: BlockContent[] = [];
  pictures = 0;
  #open = new MarkedText();
  /** A space that is written as soon as a word follows. */
  #space: TextStyle | null = null;
  #frame: Frame = { kind: 'paragraph' };
  #opening = '';
  /** Set inside a table cell, whose paragraphs stay one text. */
  #inCell = false;
  #styles = new PageStyles();
  readonly #steps: Step[] = [];
  readonly #options: HtmlWalkOptions;

  constructor(options: HtmlWalkOptions) {
    this.#options = options;
  }

  /** Adds the blocks of these nodes, which look as `styles` say; `opening` are words before their first. */
  read(nodes: readonly HtmlNode[], styles = new PageStyles(), opening = ''): void {
    this.#opening = opening;
    this.#styles = styles;
    const { keepSpace } = this.#options;
    const frame: Frame = { kind: 'paragraph' };
    this.#children(nodes, { frame, style: plainStyle, depth: -1, keepSpace, isLayout: false });
    for (let step = this.#steps.at(-1); step !== undefined; step = this.#steps.at(-1)) {
      const node = step.nodes[step.next++];
      if (node !== undefined) step.visit(node);
      else {
        this.#steps.pop();
        step.end?.();
      }
    }
    this.#endBlock();
  }

  #push(nodes: readonly HtmlNode[], visit: (node: HtmlNode) => void, end?: () => void): void {
    this.#steps.push({ nodes, next: 0, visit, ...(end && { end }) });
  }

  #children(nodes: readonly HtmlNode[], context: Context, end?: () => void): void {
    this.#push(nodes, (node) => this.#node(node, context), end);
  }

  #node(node: HtmlNode, context: Context): void {
    if (this.#options.leaveOut?.has(node)) return;
    const instead = this.#options.instead?.get(node);
    if (instead !== undefined) this.#text(instead, context);
    else if (node.nodeName === '#text' && 'value' in node) this.#text(node.value, context);
    else if (isElement(node)) this.#element(node, context);
  }

  #endBlock(): void {
    if (this.#inCell) {
      this.#space ??= plainStyle;
      return;
    }
    this.#space = null;
    if (this.#open.isBlank) {
      this.#open = new MarkedText();
      return;
    }
    const whole = this.#open.finish();
    this.#open = new MarkedText();
    const [first = whole, ...more] = this.#options.asPage ? splitAtBlankLines(whole) : [];
    this.#add(this.#frame, first);
    const frame: Frame = this.#frame.kind === 'listItem' ? { kind: 'paragraph' } : this.#frame;
    for (const piece of more) this.#add(frame, piece);
  }

  #add(frame: Frame, { text, marks }: TextWithMarks): void {
    const isDesigned = this.#options.asPage === true && frame.kind === 'heading';
    addBlock(this.blocks, { ...frame, text, marks: isDesigned ? withoutDesign(text, marks) : marks });
  }

  #text(value: string, context: Context): void {
    if (context.keepSpace) return this.#words(value, context);
    const text = value.replace(/[ \t\r\n\f]+/g, ' ');
    if (text.startsWith(' ')) this.#space ??= context.style;
    const from = text.startsWith(' ') ? 1 : 0;
    const to = text.endsWith(' ') && text.length > 1 ? text.length - 1 : text.length;
    if (from >= to) return;
    this.#words(text.slice(from, to), context);
    if (to < text.length) this.#space = context.style;
  }

  #words(text: string, { frame, style }: Context): void {
    if (text === '') return;
    if (this.#space && !this.#open.endsWithSpace) this.#open.append(' ', this.#space);
    this.#space = null;
    if (this.#open.isBlank) this.#frame = frame;
    if (this.#opening === '' || text.trim() === '') return this.#open.append(text, style);
    this.#open.append(this.#opening);
    this.#opening = '';
    this.#open.append(text.trimStart(), style);
  }

  #element(element: HtmlElement, context: Context): void {
    const { tagName: tag, childNodes } = element;
    if (silentTags.has(tag)) return;
    if (tag === 'br') {
      this.#space = null;
      return this.#open.append('\n');
    }
    if (tag === 'img') return void this.pictures++;
    if (tag === 'tr') return this.#row(element, context);
    if (tag === 'li') return this.#item(element, context);
    if (tag === 'ul' || tag === 'ol' || tag === 'menu' || tag === 'dir') {
      const depth = depthByGoogle(element) ?? context.depth + 1;
      const ordered = this.#styles.of(element).ordered ?? tag === 'ol';
      return this.#block(childNodes, { ...context, depth, ordered });
    }
    const inside = { ...context, style: this.#styleOf(element, context) };
    if (tag === 'blockquote') return this.#block(childNodes, { ...inside, frame: { kind: 'quote' } });
    const heading = /^h([1-6])$/.exec(tag);
    if (heading) {
      return this.#block(childNodes, { ...inside, frame: { kind: 'heading', level: Number(heading[1]) } });
    }
    if (tag === 'pre') return this.#block(childNodes, { ...inside, keepSpace: true });
    if (tag === 'table') {
      const isLayout = this.#options.asPage === true && isLayoutTable(element);
      return this.#block(childNodes, { ...inside, isLayout });
    }
    const frame = this.#options.frames?.get(element);
    if (frame) return this.#block(childNodes, { ...inside, frame });
    if (blockTags.has(tag)) return this.#block(childNodes, inside);
    if (tag === 'q') this.#words('“', inside);
    this.#children(childNodes, inside, tag === 'q' ? () => this.#words('”', inside) : undefined);
  }

  #styleOf(element: HtmlElement, context: Context): TextStyle {
    return emphasisOf(element, context.style, this.#styles.of(element));
  }

  #block(nodes: readonly HtmlNode[], context: Context): void {
    this.#endBlock();
    this.#children(nodes, context, () => this.#endBlock());
  }

  /** The first paragraph of an item is the item, what follows are paragraphs. */
  #item(element: HtmlElement, context: Context): void {
    this.#endBlock();
    const item: Frame = {
      kind: 'listItem',
      level: Math.min(Math.max(context.depth, 0), 9),
      ordered: context.ordered ?? false,
    };
    const before = this.blocks.length;
    const isFirst = () => this.blocks.length === before && this.#open.isBlank;
    this.#push(
      element.childNodes,
      (node) => this.#node(node, { ...context, frame: isFirst() ? item : { kind: 'paragraph' } }),
      () => this.#endBlock(),
    );
  }

  #row(row: HtmlElement, context: Context): void {
    this.#endBlock();
    if (this.#inCell || context.isLayout) return this.#block(row.childNodes, context);
    const cells: TextWithMarks[] = [];
    this.#inCell = true;
    const restart = () => {
      this.#open = new MarkedText();
      this.#space = null;
    };
    const endCell = (cell: HtmlElement) => {
      cells.push(this.#open.finish());
      const span = Math.min(Number.parseInt(attributeOf(cell, 'colspan'), 10) || 1, widest);
      for (let more = 1; more < span && cells.length < widest; more++) cells.push({ text: '', marks: [] });
    };
    this.#push(
      row.childNodes,
      (cell) => {
        if (!isElement(cell) || (cell.tagName !== 'td' && cell.tagName !== 'th')) return;
        if (this.#options.leaveOut?.has(cell)) return;
        restart();
        this.#children(cell.childNodes, { ...context, style: this.#styleOf(cell, context) }, () =>
          endCell(cell),
        );
      },
      () => {
        this.#inCell = false;
        restart();
        const block = tableRow(cells);
        if (block) addBlock(this.blocks, block);
      },
    );
  }
}

/** Google Docs writes the lists of a text beside each other, whatever their depth, and tells it by the name of their class. */
function depthByGoogle(list: HtmlElement): number | undefined {
  const depth = /(?:^|\s)lst-kix_\w+-(\d)(?:\s|$)/.exec(attributeOf(list, 'class'))?.[1];
  return depth === undefined ? undefined : Number(depth);
}
