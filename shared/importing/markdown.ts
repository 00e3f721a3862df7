import type { Nodes, RootContent, TableRow } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { ok } from '../base/result';
import type { BlockContent } from '../text/block';
import { addBlock } from './addBlock';
import { decodeText } from './decodeText';
import { formats } from './formats';
import { blocksFromHtml } from './htmlBlocks';
import { opensNewLine } from './lineStarts';
import { linkAddress } from './linkAddress';
import { MarkedText, plainStyle, type TextStyle } from './markedText';
import { problems } from './problems';
import type { Reader } from './reader';
import { tableRow } from './tableRow';
import { titleOf } from './titleOf';
import { leftOut } from './warnings';

/** Markdown with tables, footnotes, links and front matter. Pictures and front matter are left out. */
export const markdown: Reader = {
  ...formats.md,
  async read(file, options = {}) {
    const decoded = decodeText(file, options.encoding);
    if (!decoded.ok) return decoded;
    const source = decoded.value.text.replace(/^\ufeff/, '');
    const walk = new MarkdownWalk();
    walk.blocksOf(parser.parse(source).children, { frame: { kind: 'paragraph' }, depth: -1 });
    const blocks = [...walk.blocks, ...walk.notes];
    if (blocks.length === 0) return problems.empty(file.name);
    return ok({
      title: titleOf(file.name),
      format: 'md',
      encoding: decoded.value.encoding,
      blocks,
      turns: [],
      warnings: [
        ...decoded.value.warnings,
        ...(walk.hasFrontMatter ? ['The front matter at the top was left out.'] : []),
        ...leftOut(walk.pictures, 'picture'),
      ],
    });
  },
};

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']);

type Frame = Pick<BlockContent, 'kind' | 'level' | 'ordered'>;

interface Context {
  readonly frame: Frame;
  /** Depth of the list around, from 0; -1 outside of lists. */
  readonly depth: number;
}

class MarkdownWalk {
  readonly blocks: BlockContent[] = [];
  /** Footnotes, for the end of the document. */
  readonly notes: BlockContent[] = [];
  hasFrontMatter = false;
  pictures = 0;

  blocksOf(nodes: readonly RootContent[], context: Context): void {
    for (const node of nodes) this.#block(node, context);
  }

  #block(node: RootContent, context: Context): void {
    switch (node.type) {
      case 'paragraph':
        return this.#push(context.frame, this.#words(node.children));
      case 'heading':
        return this.#push({ kind: 'heading', level: node.depth }, this.#words(node.children));
      case 'blockquote':
        return this.blocksOf(node.children, { ...context, frame: { kind: 'quote' } });
      case 'list':
        for (const item of node.children) this.#item(item.children, node.ordered ?? false, context.depth + 1);
        return;
      case 'table':
        for (const row of node.children) this.#row(row);
        return;
      case 'code': {
        const code = new MarkedText();
        code.append(node.value);
        return this.#push(context.frame, code);
      }
      case 'html': {
        const { blocks, pictures } = blocksFromHtml(node.value, { keepSpace: false });
        for (const block of blocks) addBlock(this.blocks, block);
        this.pictures += pictures;
        return;
      }
      case 'footnoteDefinition':
        return this.#note(node.label ?? node.identifier, node.children);
      case 'yaml':
        this.hasFrontMatter = true;
        return;
      default:
        // `toml` comes from the front matter extension and has no type of its own.
        if ((node as { readonly type: string }).type === 'toml') this.hasFrontMatter = true;
    }
  }

  #push(frame: Frame, text: MarkedText): void {
    if (!text.isBlank) addBlock(this.blocks, { ...frame, ...text.finish() });
  }

  /** The first paragraph of an item is the item, what follows are paragraphs. */
  #item(children: readonly RootContent[], ordered: boolean, depth: number): void {
    const before = this.blocks.length;
    const item: Frame = { kind: 'listItem', level: Math.min(depth, 9), ordered };
    for (const child of children) {
      this.#block(child, { frame: this.blocks.length === before ? item : { kind: 'paragraph' }, depth });
    }
  }

  #row(row: TableRow): void {
    const block = tableRow(row.children.map((cell) => this.#words(cell.children).finish()));
    if (block) addBlock(this.blocks, block);
  }

  #note(label: string, children: readonly RootContent[]): void {
    const inner = new MarkdownWalk();
    inner.blocksOf(children, { frame: { kind: 'paragraph' }, depth: -1 });
    const [first, ...rest] = inner.blocks;
    if (first === undefined) return;
    const numbered = new MarkedText();
    numbered.append(`[${label}] `);
    numbered.appendAll(first, '');
    addBlock(this.notes, { ...first, ...numbered.finish() });
    for (const block of [...rest, ...inner.notes]) addBlock(this.notes, block);
  }

  #words(nodes: readonly Nodes[]): MarkedText {
    const text = new MarkedText();
    this.#inline(nodes, text, plainStyle);
    return text;
  }

  #inline(nodes: readonly Nodes[], text: MarkedText, style: TextStyle): void {
    for (const [index, node] of nodes.entries()) {
      if (node.type === 'text') text.append(joinLines(node.value, nodes.slice(index + 1)), style);
      else if (node.type === 'inlineCode') text.append(node.value, style);
      else if (node.type === 'break') text.append('\n');
      else if (node.type === 'html') {
        if (/^<br\b/i.test(node.value)) text.append('\n');
      } else if (node.type === 'footnoteReference') text.append(`[${node.label ?? node.identifier}]`, style);
      else if (node.type === 'image' || node.type === 'imageReference') this.pictures++;
      else if (node.type === 'strong') this.#inline(node.children, text, { ...style, bold: true });
      else if (node.type === 'emphasis') this.#inline(node.children, text, { ...style, italic: true });
      else if (node.type === 'link') this.#inline(node.children, text, linked(style, node.url));
      else if ('children' in node) this.#inline(node.children, text, style);
    }
  }
}

function linked(style: TextStyle, url: string): TextStyle {
  const href = linkAddress(url);
  return href === undefined ? style : { ...style, href };
}

/**
 * Line ends inside a paragraph mean nothing in Markdown, but transcripts are often written one turn a line:
 * before a line that opens something new (`NAME:`) they stay.
 */
function joinLines(value: string, following: readonly Nodes[]): string {
  const [first = '', ...lines] = value.split(/[ \t]*\n[ \t]*/);
  return lines.reduce((joined, line, index) => {
    const whole = index === lines.length - 1 ? line + following.map(wordsOf).join('') : line;
    return joined + (opensNewLine(whole) ? '\n' : ' ') + line;
  }, first);
}

function wordsOf(node: Nodes): string {
  if ('children' in node) return node.children.map(wordsOf).join('');
  return 'value' in node ? node.value : '';
}
