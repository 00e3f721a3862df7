import { type ElementStyle, elementStyle } from './elementStyle';
import { attributeOf, type HtmlElement } from './htmlTree';

/** A rule for elements of a name, a class, an id, or several of these at once. */
interface Rule {
  readonly tag: string;
  readonly id: string;
  readonly classes: readonly string[];
  /** Which of two rules counts: ids before classes before names, then the later. */
  readonly rank: number;
  style: ElementStyle;
}

/**
 * The rules of style sheets that stand in a file, as far as they tell how words look. Selectors of one element are understood (`p`, `.c1`,
 * `p.c1.c2`, `#x`); what depends on other elements, on the device or on what a reader does is passed over.
 */
export class StyleSheet {
  readonly #rules = new Map<string, Rule>();
  /** By an id, a class or a name that the element must have. */
  readonly #byKey = new Map<string, Rule[]>();
  readonly #known = new Map<string, ElementStyle>();

  constructor(css: string) {
    for (const [selectors, declarations] of rulesIn(css.slice(0, longest).replace(/<!--|-->/g, ''))) {
      const style = elementStyle(declarations);
      if (Object.keys(style).length === 0) continue;
      for (const selector of selectors.split(',', mostSelectors)) this.#add(selector.trim(), style);
    }
  }

  get isEmpty(): boolean {
    return this.#rules.size === 0;
  }

  of(element: HtmlElement): ElementStyle {
    if (this.isEmpty) return noStyle;
    const key = `${element.tagName} ${attributeOf(element, 'id')} ${attributeOf(element, 'class')}`;
    const known = this.#known.get(key);
    if (known) return known;
    const style = this.#cascade(element);
    if (this.#known.size < mostKnown) this.#known.set(key, style);
    return style;
  }

  #add(selector: string, style: ElementStyle): void {
    const before = this.#rules.get(selector);
    if (before) {
      before.style = { ...before.style, ...style };
      return;
    }
    const [, tag = '', rest = ''] = /^([a-z][a-z\d]*)?((?:[.#][\w-]+)*)$/i.exec(selector) ?? [];
    if ((tag === '' && rest === '') || selector.length > longestSelector) return;
    const names = rest.match(/[.#][\w-]+/g) ?? [];
    const classes = names.filter((name) => name.startsWith('.')).map((name) => name.slice(1));
    const ids = names.filter((name) => name.startsWith('#'));
    const rank =
      ((ids.length * 100 + classes.length) * 10 + (tag === '' ? 0 : 1)) * longest + this.#rules.size;
    const rule = { tag: tag.toLowerCase(), id: ids[0]?.slice(1) ?? '', classes, rank, style };
    const key = names[0] ?? rule.tag;
    const others = this.#byKey.get(key) ?? [];
    if (others.length >= mostOfKey) return;
    others.push(rule);
    this.#byKey.set(key, others);
    this.#rules.set(selector, rule);
  }

  #cascade(element: HtmlElement): ElementStyle {
    const id = attributeOf(element, 'id');
    const classes = new Set(attributeOf(element, 'class').split(/\s+/, mostClasses));
    const keys = [element.tagName, `#${id}`, ...[...classes].map((name) => `.${name}`)];
    const rules = keys
      .flatMap((key) => this.#byKey.get(key) ?? [])
      .filter(
        (rule) =>
          (rule.tag === '' || rule.tag === element.tagName) &&
          (rule.id === '' || rule.id === id) &&
          rule.classes.every((name) => classes.has(name)),
      )
      .sort((a, b) => a.rank - b.rank);
    return Object.assign({}, ...rules.map(({ style }) => style));
  }
}

const noStyle: ElementStyle = {};

/** UTF-16 units that are read of all sheets; those of word processors and of e-books are smaller. */
const longest = 500_000;
const longestSelector = 200;
const mostSelectors = 200;
/** Rules that begin with the same name, and classes of one element: more are written to make reading take time. */
const mostOfKey = 20;
const mostClasses = 10;
const mostKnown = 20_000;

/** Selectors and declarations; rules within rules (`@media`) are passed over. */
function* rulesIn(css: string): Generator<readonly [selectors: string, declarations: string]> {
  const text = withoutComments(css);
  let at = 0;
  for (let open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
    const close = text.indexOf('}', open);
    if (close < 0) return;
    const before = text.slice(at, open);
    const selectors = before.slice(before.lastIndexOf(';') + 1).trim();
    if (selectors.startsWith('@')) at = endOfBlock(text, open);
    else {
      yield [selectors, text.slice(open + 1, close)];
      at = close + 1;
    }
  }
}

function endOfBlock(text: string, open: number): number {
  let depth = 0;
  const brace = /[{}]/g;
  brace.lastIndex = open;
  for (let found = brace.exec(text); found !== null; found = brace.exec(text)) {
    depth += found[0] === '{' ? 1 : -1;
    if (depth === 0) return found.index + 1;
  }
  return text.length;
}

function withoutComments(css: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (let open = css.indexOf('/*'); open >= 0; open = css.indexOf('/*', at)) {
    pieces.push(css.slice(at, open));
    const close = css.indexOf('*/', open + 2);
    if (close < 0) return pieces.join(' ');
    at = close + 2;
  }
  return [...pieces, css.slice(at)].join(' ');
}
