import { type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, Parser, Token } from 'parse5';
import { mostBlocks, TooManyBlocks } from './addBlock';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode;

/**
 * Elements open at once. Browsers stop nesting at 512; every new element looks through those that are open, so that 100,000 of them
 * would take minutes.
 */
const deepest = 1000;

/** Thrown by parsing: the elements of a page are nested too deeply, or multiply by being left open. */
export class TangledHtml extends Error {}

class BoundedParser extends Parser<DefaultTreeAdapterMap> {
  /** What is written as `<a/>` is closed, as in XML. */
  closesItself = false;
  /** How many elements may be opened; more than the page has characters are never written in it. */
  mayOpen = Number.POSITIVE_INFINITY;
  #opened = 0;

  override onItemPush(node: HtmlParent, tag: number, isTop: boolean): void {
    super.onItemPush(node, tag, isTop);
    this.#opened++;
    // Emphasis that is never closed is opened anew in every paragraph: n of it in n paragraphs are n² elements.
    if (this.openElements.stackTop > deepest || this.#opened > this.mayOpen) throw new TangledHtml();
    if (this.#opened > 2 * mostBlocks) throw new TooManyBlocks();
  }

  override onStartTag(token: Token.TagToken): void {
    const empty = this.closesItself && token.selfClosing && !voidTags.has(token.tagName);
    // These turn what follows into their text, an empty one has none.
    if (empty && textTags.has(token.tagName)) return;
    super.onStartTag(token);
    if (empty) this.onEndTag({ ...token, type: Token.TokenType.END_TAG, attrs: [] });
  }
}

const voidTags = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const textTags = new Set(
  'iframe noembed noframes noscript plaintext script style textarea title xmp'.split(' '),
);

/** Parses a page as browsers do; `xml`: as XHTML, where `<title/>` is closed. Throws {@link TangledHtml}. */
export function parsePage(html: string, { xml = false } = {}): DefaultTreeAdapterTypes.Document {
  const parser = new BoundedParser();
  parser.closesItself = xml;
  parser.mayOpen = html.length + 100;
  parser.tokenizer.write(xml ? withoutDefinitions(html) : html, true);
  return parser.document;
}

/** What an XHTML file defines in its first line would be read as text; entities are never expanded. */
function withoutDefinitions(html: string): string {
  return html.slice(0, 4096).replace(/<!DOCTYPE[^>[]*\[[^\]]*\]\s*>/i, '') + html.slice(4096);
}

/** Parses a piece of HTML. Throws {@link TangledHtml}. */
export function parsePiece(html: string): DefaultTreeAdapterTypes.DocumentFragment {
  const parser = BoundedParser.getFragmentParser<DefaultTreeAdapterMap>(null);
  if (parser instanceof BoundedParser) parser.mayOpen = html.length + 100;
  parser.tokenizer.write(html, true);
  return parser.getFragment();
}

export const isElement = (node: HtmlNode | HtmlParent): node is HtmlElement => 'tagName' in node;

/** The value of an attribute, `''` when it is not there. */
export const attributeOf = (element: HtmlElement, name: string): string =>
  element.attrs.find((each) => each.name === name)?.value ?? '';

export const hasAttribute = (element: HtmlElement, name: string): boolean =>
  element.attrs.some((each) => each.name === name);

/** The node and all below it, in the order of the page; an element of `without` is passed over with all below it, also when it comes to be one as it is looked at. */
export function* nodesOf(
  top: HtmlNode | HtmlParent,
  without?: ReadonlySet<HtmlNode>,
): Generator<HtmlNode | HtmlParent> {
  const left: (HtmlNode | HtmlParent)[] = [top];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (without?.has(node as HtmlNode)) continue;
    yield node;
    if (without?.has(node as HtmlNode)) continue;
    if ('childNodes' in node)
      for (let at = node.childNodes.length - 1; at >= 0; at--) {
        const child = node.childNodes[at];
        if (child) left.push(child);
      }
  }
}

export function* elementsOf(
  top: HtmlNode | HtmlParent,
  without?: ReadonlySet<HtmlNode>,
): Generator<HtmlElement> {
  for (const node of nodesOf(top, without)) if (isElement(node)) yield node;
}

/** All text below a node, as it is in the page. */
export function textOf(top: HtmlNode | HtmlParent, without?: ReadonlySet<HtmlNode>): string {
  const pieces: string[] = [];
  for (const node of nodesOf(top, without)) if ('value' in node) pieces.push(node.value);
  return pieces.join('');
}
