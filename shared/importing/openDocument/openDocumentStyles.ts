import type { Frame } from '../blockFlow';
import type { XmlAttributes, XmlHandler } from '../walkXml';

/** What a style says of letters; undefined where it says nothing. */
export interface Look {
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly hidden?: boolean | undefined;
}

interface Style {
  readonly parent: string | undefined;
  readonly display: string;
  readonly listStyle: string | undefined;
  look: Look;
}

/** Styles may follow each other in a circle; nobody nests them deeper. */
const longestChain = 40;

/** The styles of an OpenDocument file, gathered from all its parts; those of a later part go before. */
export class OpenDocumentStyles implements XmlHandler {
  readonly #styles = new Map<string, Style>();
  readonly #numbered = new Map<string, Map<number, boolean>>();
  readonly #looks = new Map<string, Look>();
  /** Headers or footers of pages hold words. */
  hasMargins = false;
  #inMargin = false;
  #style: Style | null = null;
  #list: Map<number, boolean> | null = null;

  open(name: string, attributes: XmlAttributes): void {
    if (/^style:(?:header|footer)/.test(name)) this.#inMargin = true;
    else if (name === 'style:style') this.#startStyle(attributes);
    else if (name === 'style:text-properties') this.#read(attributes);
    else if (name === 'text:list-style') {
      this.#list = new Map();
      this.#numbered.set(attributes['style:name'] ?? '', this.#list);
    } else if (name.startsWith('text:list-level-style-')) {
      const numbered = name.endsWith('number') && attributes['style:num-format'] !== '';
      this.#list?.set(Number(attributes['text:level']), numbered);
    }
  }

  close(name: string): void {
    if (/^style:(?:header|footer)/.test(name)) this.#inMargin = false;
    else if (name === 'style:style') this.#style = null;
    else if (name === 'text:list-style') this.#list = null;
  }

  text(text: string): void {
    if (this.#inMargin && /\p{L}/u.test(text)) this.hasMargins = true;
  }

  /** How letters look in a style, through the styles it follows. */
  look(family: 'paragraph' | 'text', name: string | undefined): Look {
    const key = `${family}/${name ?? ''}`;
    const known = this.#looks.get(key);
    if (known) return known;
    let look: Look = {};
    for (const { look: next } of this.#chain(family, name)) {
      look = {
        bold: look.bold ?? next.bold,
        italic: look.italic ?? next.italic,
        hidden: look.hidden ?? next.hidden,
      };
    }
    this.#looks.set(key, look);
    return look;
  }

  /** What a paragraph of a style is: a heading by `Title` or `Heading 2`, a quote; null when the style does not say. */
  frameOf(name: string | undefined): Frame | null {
    for (const { display } of this.#chain('paragraph', name)) {
      if (/^title$/i.test(display)) return { kind: 'heading', level: 1 };
      if (/^subtitle$/i.test(display)) return { kind: 'heading', level: 2 };
      const level = /^heading (\d)$/i.exec(display)?.[1];
      if (level !== undefined) return { kind: 'heading', level: Math.min(Math.max(Number(level), 1), 6) };
      if (/^(?:quotations?|(?:block |intense )?quote|block quotation|block text)$/i.test(display)) {
        return { kind: 'quote' };
      }
    }
    return null;
  }

  /** The list style that a paragraph style brings along. */
  listStyleOf(name: string | undefined): string | undefined {
    return this.#chain('paragraph', name).find(({ listStyle }) => listStyle !== undefined)?.listStyle;
  }

  /** Whether a list counts its items at this depth, from 0. */
  isNumbered(listStyle: string | undefined, depth: number): boolean {
    const levels = this.#numbered.get(listStyle ?? '');
    return levels?.get(depth + 1) ?? false;
  }

  #startStyle(attributes: XmlAttributes): void {
    const name = attributes['style:name'] ?? '';
    const family = attributes['style:family'] ?? '';
    this.#style = {
      parent: attributes['style:parent-style-name'],
      display: attributes['style:display-name'] ?? name.replaceAll('_20_', ' '),
      listStyle: attributes['style:list-style-name'],
      look: {},
    };
    this.#styles.set(`${family}/${name}`, this.#style);
  }

  #read(attributes: XmlAttributes): void {
    if (this.#style === null) return;
    const weight = attributes['fo:font-weight'];
    const slope = attributes['fo:font-style'];
    const display = attributes['text:display'];
    this.#style.look = {
      bold: weight === undefined ? undefined : weight === 'bold' || Number(weight) >= 600,
      italic: slope === undefined ? undefined : slope === 'italic' || slope === 'oblique',
      hidden: display === undefined ? undefined : display === 'none',
    };
  }

  #chain(family: string, name: string | undefined): Style[] {
    const chain: Style[] = [];
    let next = name;
    while (next !== undefined && chain.length < longestChain) {
      const style = this.#styles.get(`${family}/${next}`);
      if (style === undefined) break;
      chain.push(style);
      next = style.parent;
    }
    return chain;
  }
}
