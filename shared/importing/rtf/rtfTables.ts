import type { Frame } from '../blockFlow';
import { codePageOf } from './rtfCodePages';

interface ParagraphStyle {
  name: string;
  outline: number | null;
}

/** Numbers of `\levelnfc` that stand for no number: a bullet, nothing. */
const uncounted = new Set([23, 255]);

/** What the tables at the head of a rich text file say: fonts, styles of paragraphs, lists. */
export class RtfTables {
  readonly #codePages = new Map<number, number>();
  readonly #styles = new Map<number, ParagraphStyle>();
  readonly #levels = new Map<number, readonly number[]>();
  readonly #lists = new Map<number, number>();
  #font = 0;
  #style: ParagraphStyle | null = null;
  #open: number[] = [];
  #list = 0;

  codePageOfFont(font: number): number | null {
    return this.#codePages.get(font) ?? null;
  }

  fontWord(word: string, value: number): void {
    if (word === 'f') this.#font = value;
    const codePage = word === 'fcharset' ? codePageOf(value) : word === 'cpg' && value > 0 ? value : null;
    if (codePage !== null) this.#codePages.set(this.#font, codePage);
  }

  /** A group in the style sheet: a style without a number is number 0. */
  startStyle(): void {
    this.#style = null;
  }

  styleWord(word: string, value: number | null): void {
    if (word === 's') this.#style = this.#styleAt(value ?? 0);
    else if (word === 'cs' || word === 'ds' || word === 'ts') this.#style = newStyle();
    else if (word === 'outlinelevel') this.#named().outline = value;
  }

  styleName(text: string): void {
    this.#named().name += text;
  }

  listWord(word: string, value: number): void {
    if (word === 'list') this.#open = [];
    else if (word === 'listlevel') this.#open.push(uncountedLevel);
    else if (word === 'levelnfc' || word === 'levelnfcn') this.#open[this.#open.length - 1] = value;
    else if (word === 'listid') {
      this.#list = value;
      if (this.#open.length > 0) this.#levels.set(value, this.#open);
      this.#open = [];
    } else if (word === 'ls') this.#lists.set(value, this.#list);
  }

  /** Whether a list counts its items at a depth; null when the tables do not say. */
  isNumbered(list: number, depth: number): boolean | null {
    const kind = this.#levels.get(this.#lists.get(list) ?? Number.NaN)?.[depth];
    return kind === undefined ? null : !uncounted.has(kind);
  }

  /** What paragraphs of a style are, by its name or its place in the outline; null when it does not say. */
  frameOf(style: number): Frame | null {
    const { name = '', outline = null } = this.#styles.get(style) ?? {};
    const plain = name.replace(/;.*$/s, '').trim();
    const level = /^heading (\d)$/i.exec(plain)?.[1];
    if (level !== undefined) return headingAt(Number(level) - 1);
    if (/^title$/i.test(plain)) return headingAt(0);
    if (/^subtitle$/i.test(plain)) return headingAt(1);
    if (/^(?:quotations?|(?:block |intense )?quote|block quotation|block text)$/i.test(plain)) {
      return { kind: 'quote' };
    }
    return outline !== null && outline >= 0 && outline < 9 ? headingAt(outline) : null;
  }

  #named(): ParagraphStyle {
    this.#style ??= this.#styleAt(0);
    return this.#style;
  }

  #styleAt(number: number): ParagraphStyle {
    const style = this.#styles.get(number) ?? newStyle();
    this.#styles.set(number, style);
    return style;
  }
}

const uncountedLevel = 255;
const newStyle = (): ParagraphStyle => ({ name: '', outline: null });

/** A heading by its place in the outline, from 0. */
export const headingAt = (outline: number): Frame => ({
  kind: 'heading',
  level: Math.min(Math.max(outline, 0), 5) + 1,
});
