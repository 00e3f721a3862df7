import type { PdfPart } from './pdfPage';

/** What opens a part of its own; `H` and its levels, items, rows and notes are looked at apart. */
const blockRoles = new Set(['P', 'Caption', 'TOCI', 'BibEntry', 'Index', 'Aside']);
/** What only puts parts together. */
const groupRoles = new Set(
  'Root Document DocumentFragment Part Art Sect Div BlockQuote TOC L Table THead TBody TFoot TD TH Form Artifact'.split(
    ' ',
  ),
);
const heading = /^H([1-6])$/;
const noteRoles = new Set(['Note', 'FENote', 'Footnote', 'Endnote']);
/** Deeper than any real structure. */
const deepest = 100;
/** A cell with so many paragraphs places things on the page. */
const severalParagraphs = 3;

interface Frame {
  readonly kind: PdfPart['kind'];
  readonly level: number;
  /** Lists around it. */
  readonly lists: number;
  readonly sections: number;
  /** The item of a list whose beginning it may be. */
  readonly item: { isBegun: boolean } | null;
  readonly isLabel: boolean;
}

interface OpenPart {
  readonly kind: PdfPart['kind'];
  readonly level: number;
  readonly cells: number[][];
  /** Of an item: nothing but its bullet or number yet. */
  isLabel: boolean;
}

interface Node {
  readonly role: string;
  readonly children: readonly unknown[];
}

/**
 * The parts of a page's text in the order of reading, from the tree of its structure as the library gives it (ISO 32000, 14.7 and 14.8).
 * What stands in no paragraph is one of its own; tables that only place things on the page are their contents.
 */
export function taggedParts(tree: unknown): PdfPart[] {
  const root = nodeOf(tree);
  if (!root) return [];
  const walk = new PartWalk();
  walk.visit(root, { kind: 'paragraph', level: 0, lists: 0, sections: 0, item: null, isLabel: false }, 0);
  walk.close();
  return walk.parts.filter(({ cells }) => cells.some((cell) => cell.length > 0));
}

class PartWalk {
  readonly parts: PdfPart[] = [];
  #open: OpenPart | null = null;

  close(): void {
    if (this.#open)
      this.parts.push({ kind: this.#open.kind, level: this.#open.level, cells: this.#open.cells });
    this.#open = null;
  }

  visit(node: Node, frame: Frame, depth: number): void {
    if (depth > deepest) return;
    const { role } = node;
    const level = levelOf(role, frame);
    if (role === 'TR') return this.#row(node, depth);
    if (role === 'LI') {
      const item = { isBegun: false };
      return this.#apart(
        node,
        { ...frame, kind: 'listItem', level: Math.max(frame.lists - 1, 0), item },
        depth,
      );
    }
    if (level > 0) return this.#apart(node, { ...frame, kind: 'heading', level, item: null }, depth);
    if (noteRoles.has(role)) return this.#note(node, { ...frame, kind: 'note', level: 0, item: null }, depth);
    if (blockRoles.has(role)) {
      // The first paragraph of an item goes on behind its bullet.
      if (this.#open?.isLabel === true) return this.#children(node, frame, depth);
      return this.#apart(node, frame, depth);
    }
    if (groupRoles.has(role)) return this.#group(node, frame, depth);
    this.#children(node, { ...frame, isLabel: frame.isLabel || role === 'Lbl' }, depth);
  }

  #group(node: Node, frame: Frame, depth: number): void {
    const { role } = node;
    if (role === 'Table' && !isLayout(node)) return this.#apart(node, { ...frame, kind: 'tableRow' }, depth);
    if (role === 'Table')
      return this.#layout(node, { ...frame, item: null, kind: 'paragraph', level: 0 }, depth);
    const lists = frame.lists + (role === 'L' ? 1 : 0);
    const sections = frame.sections + (role === 'Sect' ? 1 : 0);
    const kind = role === 'BlockQuote' && frame.kind === 'paragraph' ? 'quote' : frame.kind;
    this.#apart(node, { ...frame, lists, sections, kind }, depth);
  }

  /** A table that only places things: its cells one after the other. */
  #layout(node: Node, frame: Frame, depth: number): void {
    for (const child of nodesIn(node)) {
      if (depth > deepest) return;
      if (['TR', 'THead', 'TBody', 'TFoot', 'NonStruct'].includes(child.role))
        this.#layout(child, frame, depth + 1);
      else this.#apart(child, frame, depth + 1);
    }
  }

  #row(node: Node, depth: number): void {
    this.close();
    const row: OpenPart = { kind: 'tableRow', level: 0, cells: [], isLabel: false };
    for (const cell of nodesIn(node)) {
      row.cells.push([]);
      collect(cell, row, depth);
    }
    this.#open = row;
    this.close();
  }

  #apart(node: Node, frame: Frame, depth: number): void {
    this.close();
    this.#children(node, frame, depth);
    this.close();
  }

  /** A note stands within the paragraph that it belongs to, which goes on behind it. */
  #note(node: Node, frame: Frame, depth: number): void {
    const around = this.#open;
    this.#open = null;
    this.#apart(node, frame, depth);
    this.#open = around;
  }

  #children({ children }: Node, frame: Frame, depth: number): void {
    for (const child of children) {
      const number = contentOf(child);
      if (number !== null) this.#content(number, frame);
      else {
        const node = nodeOf(child);
        if (node) this.visit(node, frame, depth + 1);
      }
    }
  }

  #content(number: number, { kind, level, item, isLabel }: Frame): void {
    if (!this.#open) {
      const goesOn = item?.isBegun === true;
      this.#open = { kind: goesOn ? 'paragraph' : kind, level: goesOn ? 0 : level, cells: [[]], isLabel };
      if (item) item.isBegun = true;
    }
    this.#open.isLabel &&= isLabel;
    this.#open.cells.at(-1)?.push(number);
  }
}

function levelOf(role: string, { sections }: Frame): number {
  if (role === 'H') return Math.min(Math.max(sections, 1), 6);
  return role === 'Title' ? 1 : Number(heading.exec(role)?.[1] ?? 0);
}

/** All content below a node goes into the last cell of a row. */
function collect(node: Node, row: OpenPart, depth: number): void {
  if (depth > deepest) return;
  for (const child of node.children) {
    const number = contentOf(child);
    const inner = nodeOf(child);
    if (number !== null) row.cells.at(-1)?.push(number);
    else if (inner) collect(inner, row, depth + 1);
  }
}

/** As for web pages: one column, a table in a cell, or a cell of headings, lists or several paragraphs, unless columns have heads. */
function isLayout(table: Node): boolean {
  let hasHeads = false;
  let placesThings = false;
  let isWide = false;
  const left = [...nodesIn(table)];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (node.role === 'Table') return true;
    hasHeads ||= node.role === 'TH';
    placesThings ||= node.role === 'L' || /^H[1-6]?$/.test(node.role);
    const inner = nodesIn(node);
    placesThings ||= inner.filter(({ role }) => role === 'P').length >= severalParagraphs;
    isWide ||= node.role === 'TR' && inner.length > 1;
    left.push(...inner);
  }
  return !isWide || (placesThings && !hasHeads);
}

function nodeOf(value: unknown): Node | null {
  if (typeof value !== 'object' || value === null || !('role' in value) || !('children' in value))
    return null;
  const { role, children } = value;
  return typeof role === 'string' && Array.isArray(children) ? { role, children } : null;
}

const nodesIn = ({ children }: Node): Node[] => children.flatMap((child) => nodeOf(child) ?? []);

/** The number of a stretch of marked content: `p12R_mc3` is the third of its page. */
function contentOf(value: unknown): number | null {
  if (typeof value !== 'object' || value === null || !('type' in value) || !('id' in value)) return null;
  const number = value.type === 'content' ? /_mc(\d{1,9})$/.exec(String(value.id))?.[1] : undefined;
  return number === undefined ? null : Number(number);
}
