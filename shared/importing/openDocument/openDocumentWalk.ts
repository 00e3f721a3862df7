import { BlockFlow, type Frame, plainParagraph } from '../blockFlow';
import { linkAddress } from '../linkAddress';
import { plainStyle, type TextStyle } from '../markedText';
import type { XmlAttributes, XmlHandler } from '../walkXml';
import { isHiddenElement, silentElements } from './openDocumentSilence';
import type { Look, OpenDocumentStyles } from './openDocumentStyles';

/** Rows and cells may say that they stand many times; more than a page of them is layout, or an attack. */
const mostCopies = 1000;

interface OpenList {
  readonly style: string | undefined;
  /** From 0. */
  readonly depth: number;
}

/** Goes through the body of an OpenDocument text and makes its blocks. */
export class OpenDocumentWalk implements XmlHandler {
  readonly flow = new BlockFlow();
  pictures = 0;
  comments = 0;
  hidden = 0;
  deletions = 0;
  /** `text`, `spreadsheet`, … once the body was seen. */
  kind: string | null = null;
  readonly #styles: OpenDocumentStyles;
  /** What to do at the end of each open element. */
  readonly #atEnd: ((() => void) | null)[] = [];
  /** Depth below an element that is left out; 0 outside of them. */
  #silence = 0;
  #inParagraph = false;
  /** White space that follows is dropped, as the file shows it only for its own layout. */
  #afterSpace = true;
  #style: TextStyle = plainStyle;
  #list: OpenList | null = null;
  /** The open item has no paragraph yet; null outside of items. */
  #itemAwaits: boolean | null = null;
  #hasPicture = false;
  /** How many UTF-16 units may still be added by repeating cells and rows. */
  #repeatable = 1_000_000;

  constructor(styles: OpenDocumentStyles) {
    this.#styles = styles;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (this.#silence > 0) {
      this.#silence++;
      if (name === 'text:deletion') this.deletions++;
    } else if (this.kind === null || silentElements.has(name) || this.#isHidden(name, attributes)) {
      if (name === 'office:annotation') this.comments++;
      this.#startSilence(name);
    } else if (name === 'table:covered-table-cell') {
      this.#coveredCells(countOf(attributes['table:number-columns-repeated'], mostCopies));
      this.#silence = 1;
    } else this.#atEnd.push(this.#start(name, attributes));
  }

  close(): void {
    if (this.#silence > 0) this.#silence--;
    else this.#atEnd.pop()?.();
  }

  text(raw: string): void {
    if (this.#silence > 0 || !this.#inParagraph) return;
    const text = raw.replace(/[ \t\r\n]+/g, ' ');
    const kept = this.#afterSpace && text.startsWith(' ') ? text.slice(1) : text;
    if (text !== '') this.#afterSpace = text.endsWith(' ');
    this.flow.append(kept, this.#style);
  }

  /** Outside of the body only the elements that lead to it are entered. */
  #startSilence(name: string): void {
    if (this.kind !== null) this.#silence = 1;
    else if (/^office:(?:document|document-content|body)$/.test(name)) this.#atEnd.push(null);
    else if (/^office:(?:text|spreadsheet|presentation|drawing|chart|image|database)$/.test(name)) {
      this.kind = name.slice('office:'.length);
      this.#atEnd.push(null);
    } else this.#silence = 1;
  }

  #isHidden(name: string, attributes: XmlAttributes): boolean {
    const hidden = isHiddenElement(name, attributes, this.#styles);
    if (hidden) this.hidden++;
    return hidden;
  }

  #start(name: string, attributes: XmlAttributes): (() => void) | null {
    switch (name) {
      case 'text:p':
      case 'text:h':
        return this.#paragraph(name, attributes);
      case 'text:span':
        return this.#styled(this.#styles.look('text', attributes['text:style-name']));
      case 'text:a':
      case 'draw:a':
        return this.#styled({}, linkAddress(attributes['xlink:href'] ?? ''));
      case 'text:s':
        return this.#exactly(' '.repeat(countOf(attributes['text:c'], 100)));
      case 'text:tab':
        return this.#exactly('\t');
      case 'text:line-break':
        return this.#exactly('\n');
      case 'text:ruby-text':
        return this.#bracketed();
      case 'text:note':
        return this.#note();
      case 'draw:text-box':
      case 'draw:custom-shape':
        return this.#inParagraph ? this.#apart(this.flow.startAside()) : null;
      case 'draw:frame':
        this.#hasPicture = false;
        return null;
      case 'draw:image':
      case 'draw:object':
        if (!this.#hasPicture) this.pictures++;
        this.#hasPicture = true;
        return null;
      case 'text:list':
        return this.#openList(attributes['text:style-name']);
      case 'text:numbered-paragraph':
        return this.#numberedParagraph(attributes);
      case 'text:list-item':
        return this.#item(true);
      case 'text:list-header':
        return this.#item(null);
      case 'table:table-row':
        return this.#row(countOf(attributes['table:number-rows-repeated'], mostCopies));
      case 'table:table-cell':
        return this.#cell(countOf(attributes['table:number-columns-repeated'], mostCopies));
      default:
        return null;
    }
  }

  #paragraph(name: string, attributes: XmlAttributes): () => void {
    const resume = this.#inParagraph ? this.#apart(this.flow.startAside()) : () => {};
    const styleName = attributes['text:style-name'];
    const frame = this.#frame(name, attributes);
    const style = this.#style;
    this.#inParagraph = true;
    this.#afterSpace = true;
    this.#style = this.#lookOf(styleName);
    return () => {
      this.#inParagraph = false;
      this.#style = style;
      this.flow.end(frame);
      resume();
    };
  }

  #frame(name: string, attributes: XmlAttributes): Frame {
    const styleName = attributes['text:style-name'];
    if (name === 'text:h') {
      return { kind: 'heading', level: countOf(attributes['text:outline-level'], 6) };
    }
    if (this.#itemAwaits === true && this.#list !== null) {
      this.#itemAwaits = false;
      const { style, depth } = this.#list;
      const ordered = this.#styles.isNumbered(style ?? this.#styles.listStyleOf(styleName), depth);
      return { kind: 'listItem', level: Math.min(depth, 9), ordered };
    }
    return this.#styles.frameOf(styleName) ?? plainParagraph;
  }

  #lookOf(styleName: string | undefined): TextStyle {
    const { bold, italic } = this.#styles.look('paragraph', styleName);
    return { bold: bold ?? false, italic: italic ?? false };
  }

  #styled(look: Look, href?: string): () => void {
    const before = this.#style;
    this.#style = {
      ...before,
      ...(look.bold !== undefined && { bold: look.bold }),
      ...(look.italic !== undefined && { italic: look.italic }),
      ...(href !== undefined && { href }),
    };
    return () => void (this.#style = before);
  }

  #exactly(text: string): null {
    if (!this.#inParagraph) return null;
    this.flow.append(text, this.#style);
    this.#afterSpace = false;
    return null;
  }

  #note(): () => void {
    const end = this.#apart(this.flow.startNote(this.#style));
    return () => {
      end();
      this.#afterSpace = false;
    };
  }

  #bracketed(): () => void {
    this.#exactly('(');
    return () => void this.#exactly(')');
  }

  /** Within a note or a text box nothing of the paragraph around holds. */
  #apart(resume: () => void): () => void {
    const before = {
      inParagraph: this.#inParagraph,
      afterSpace: this.#afterSpace,
      style: this.#style,
      list: this.#list,
      awaits: this.#itemAwaits,
    };
    this.#inParagraph = false;
    this.#style = plainStyle;
    this.#list = null;
    this.#itemAwaits = null;
    return () => {
      resume();
      this.#inParagraph = before.inParagraph;
      this.#afterSpace = before.afterSpace;
      this.#style = before.style;
      this.#list = before.list;
      this.#itemAwaits = before.awaits;
    };
  }

  #openList(style: string | undefined): () => void {
    const list = this.#list;
    const awaits = this.#itemAwaits;
    this.#list = { style: style ?? list?.style, depth: list === null ? 0 : list.depth + 1 };
    return () => {
      this.#list = list;
      this.#itemAwaits = awaits;
    };
  }

  /** A paragraph that says itself where in a list it stands. */
  #numberedParagraph(attributes: XmlAttributes): () => void {
    const end = this.#openList(attributes['text:style-name']);
    this.#list = { style: this.#list?.style, depth: countOf(attributes['text:level'], 10) - 1 };
    this.#itemAwaits = true;
    return end;
  }

  #item(awaits: boolean | null): () => void {
    const before = this.#itemAwaits;
    this.#itemAwaits = awaits;
    return () => void (this.#itemAwaits = before);
  }

  #row(count: number): (() => void) | null {
    if (this.flow.inCell) return null;
    return () => {
      const row = this.flow.endRow();
      if (row === null) return;
      for (let copy = 1; copy < count && this.#mayRepeat(row.text.length); copy++) this.flow.repeat(row);
    };
  }

  #cell(count: number): () => void {
    if (this.flow.inCell) return () => this.flow.end();
    const list = this.#list;
    const awaits = this.#itemAwaits;
    this.#list = null;
    this.#itemAwaits = null;
    this.flow.startCell();
    return () => {
      const { length } = this.flow.endCell().text;
      this.#list = list;
      this.#itemAwaits = awaits;
      for (let copy = 1; copy < count && this.#mayRepeat(length + 1); copy++) this.flow.repeatCell();
    };
  }

  /** A cell that another one reaches over stays, empty, so that columns stay columns. */
  #coveredCells(count: number): void {
    if (this.flow.inCell) return;
    for (let copy = 0; copy < count && this.#mayRepeat(1); copy++) this.flow.endCell();
  }

  #mayRepeat(length: number): boolean {
    this.#repeatable -= length;
    return this.#repeatable > 0;
  }
}

/** A number an attribute states, from 1 to `most`; 1 when it states none. */
function countOf(value: string | undefined, most: number): number {
  const count = Math.trunc(Number(value ?? 1));
  return Number.isFinite(count) ? Math.min(Math.max(count, 1), most) : 1;
}
