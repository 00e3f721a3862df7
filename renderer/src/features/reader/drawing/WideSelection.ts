import { COMMAND_PRIORITY_CRITICAL, type LexicalEditor, SELECT_ALL_COMMAND } from 'lexical';
import type { ReaderElements } from '../ReaderModel';
import { partsInView } from './visibleBlocks';

/** Sections from one end of a selection to the other that the browser may lay out: a few hundred paragraphs. */
const FEW_SECTIONS = 8;
/** Screens above and below the view that stay in the page: what the pointer or the browser's scrolling reaches before the next frame. */
const MARGIN_SCREENS = 1.5;

/**
 * Keeps a selection over much of a long text quick. The browser lays out every section that a selection touches, also far from the view,
 * and measures all lines of it in every frame: seconds. While a selection reaches over many sections, those that nobody can see are taken
 * off the page: all but the ones near the view and near its two ends, from which keys and pointer move it. Their paragraphs stay where
 * they are in the document, selection included; their places are kept open at the height they had.
 *
 * What is off the page is not read to screen readers: they have what is around the view and the ends, and all of it again as soon as the
 * selection is shorter. Without that they would have a window that does not answer.
 */
export class WideSelection {
  readonly #far = new Set<HTMLElement>();
  readonly #stops: (() => void)[];
  #isWide = false;
  #frame = 0;

  constructor(
    editor: LexicalEditor,
    readonly elements: ReaderElements,
  ) {
    const { root } = elements;
    const listening = new AbortController();
    const { signal } = listening;
    document.addEventListener('selectionchange', () => this.follow(), { signal });
    // The browser's own Select All begins at the whole text.
    root.addEventListener('selectstart', ({ target }) => target === root && this.#expectAll(), { signal });
    const press = ({ shiftKey, target }: PointerEvent) => {
      const anchor = document.getSelection()?.anchorNode;
      if (shiftKey && anchor && target instanceof Node) this.expect(anchor, target);
    };
    root.addEventListener('pointerdown', press, { signal, capture: true });
    const selectAll = () => {
      this.#expectAll();
      return false;
    };
    this.#stops = [
      () => listening.abort(),
      () => cancelAnimationFrame(this.#frame),
      editor.registerCommand(SELECT_ALL_COMMAND, selectAll, COMMAND_PRIORITY_CRITICAL),
    ];
  }

  dispose(): void {
    for (const stop of this.#stops) stop();
    this.#showAll();
  }

  get isWide(): boolean {
    return this.#isWide;
  }

  /** To be called before everything between two places is selected: once it is, the browser lays it out. */
  expect(from: Node, to: Node): void {
    const { root } = this.elements;
    const ends = [partOf(root, from, 0), partOf(root, to, 0)];
    if (!areFarApart(ends)) return;
    this.#isWide = true;
    this.#hideBut(ends);
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.follow());
  }

  /** Takes off the page what a selection that came about reaches over, or brings everything back. */
  follow(): void {
    const ends = this.#ends();
    this.#isWide = areFarApart(ends);
    if (this.#isWide) this.#hideBut(ends);
    else this.#showAll();
  }

  /** Brings back what is near the view now; answers whether something was away. */
  showView(): boolean {
    return this.#isWide && this.#hideBut(this.#ends());
  }

  /** Brings back the section around an element, until the next drawing. */
  show(element: Element): void {
    if (!this.#isWide) return;
    const part = partOf(this.elements.root, element, 0);
    if (part instanceof HTMLElement) this.#show(part);
  }

  #expectAll(): void {
    const { firstElementChild, lastElementChild } = this.elements.root;
    if (firstElementChild && lastElementChild) this.expect(firstElementChild, lastElementChild);
  }

  /** The parts of the text that the selection begins and ends in. */
  #ends(): (Element | null)[] {
    const selection = document.getSelection();
    if (!selection?.anchorNode || !selection.focusNode) return [];
    const { root } = this.elements;
    return [
      partOf(root, selection.anchorNode, selection.anchorOffset),
      partOf(root, selection.focusNode, selection.focusOffset),
    ];
  }

  /** Hides all but what is near the view and the ends; answers whether something that was hidden is shown now. */
  #hideBut(ends: readonly (Element | null)[]): boolean {
    const { root, scroller } = this.elements;
    const near = new Set(partsInView(root, scroller, MARGIN_SCREENS));
    for (const end of ends)
      for (const part of [end?.previousElementSibling, end, end?.nextElementSibling])
        if (part) near.add(part);
    let isMore = false;
    const due: HTMLElement[] = [];
    for (const part of root.children) {
      if (!(part instanceof HTMLElement)) continue;
      if (near.has(part)) isMore = this.#show(part) || isMore;
      else if (!this.#far.has(part)) due.push(part);
    }
    // All are measured before the first one changes.
    const heights = due.map((part) => part.getBoundingClientRect().height);
    for (const [index, part] of due.entries()) {
      part.style.height = `${heights[index]}px`;
      part.dataset['far'] = '';
      this.#far.add(part);
    }
    return isMore;
  }

  #show(part: HTMLElement): boolean {
    if (!this.#far.delete(part)) return false;
    part.style.height = '';
    delete part.dataset['far'];
    return true;
  }

  #showAll(): void {
    for (const part of this.#far) this.#show(part);
  }
}

/** The part of the text that a point of the page is in, or before; null: it is elsewhere. */
function partOf(root: Element, node: Node, offset: number): Element | null {
  if (node === root) return root.children[offset] ?? root.lastElementChild;
  let part: Node | null = node;
  while (part !== null && part.parentNode !== root) part = part.parentNode;
  return part instanceof Element ? part : null;
}

function areFarApart([a, b]: readonly (Element | null | undefined)[]): boolean {
  if (!a || !b) return false;
  const isForward = (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const [first, last] = isForward ? [a, b] : [b, a];
  let part: Element | null = first;
  for (let step = 0; step < FEW_SECTIONS && part !== null; step += 1) {
    if (part === last) return false;
    part = part.nextElementSibling;
  }
  return part !== null;
}
