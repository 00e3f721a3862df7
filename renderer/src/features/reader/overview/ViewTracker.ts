import type { ReaderElements, ReaderModel } from '../ReaderModel';

/** A place of the text by where it is on the page. */
export interface PagePlace {
  readonly block: string;
  /** How much of the block's height lies above the place, 0…1. */
  readonly part: number;
}

/** What of the text is on the screen. */
export interface View {
  readonly top: PagePlace;
  /** A third below the top, where a jump puts what it leads to. */
  readonly reading: PagePlace;
  readonly bottom: PagePlace;
}

/** px that a place is looked for below where a jump puts it: within its first line. */
const LINE_PX = 8;

/**
 * Follows which part of the text is on the screen, once a frame while it scrolls, by looking at what is in view only. When the column of
 * text gets wider, narrower, or its letters another size, the words that were at the top stay there.
 */
export class ViewTracker {
  readonly #listeners = new Set<(view: View) => void>();
  readonly #stops: (() => void)[] = [];
  #frame = 0;
  #width: number;
  #view: View | null = null;

  constructor(
    readonly model: ReaderModel,
    readonly elements: ReaderElements,
  ) {
    const { scroller, root } = elements;
    const look = () => this.schedule();
    scroller.addEventListener('scroll', look, { passive: true });
    this.#width = root.clientWidth;
    const resized = new ResizeObserver(() => {
      if (root.clientWidth !== this.#width) this.#keepTop();
      this.schedule();
    });
    resized.observe(scroller);
    resized.observe(root);
    this.#stops.push(
      () => scroller.removeEventListener('scroll', look),
      () => resized.disconnect(),
      () => cancelAnimationFrame(this.#frame),
    );
    this.schedule();
  }

  dispose(): void {
    for (const stop of this.#stops) stop();
  }

  get view(): View | null {
    return this.#view;
  }

  /** Tells `listener` of every change, and of the view as it is; returns the function that stops it. */
  follow(listener: (view: View) => void): () => void {
    this.#listeners.add(listener);
    if (this.#view) listener(this.#view);
    return () => this.#listeners.delete(listener);
  }

  /** Looks again in the next frame. */
  schedule(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#look();
    });
  }

  /** Changes how the text is set, and shows the same words at the top again. */
  keepingPlace(change: () => void): void {
    this.#look();
    change();
    this.#keepTop();
  }

  #keepTop(): void {
    const { scroller, root } = this.elements;
    this.#width = root.clientWidth;
    const top = this.#view?.top;
    if (top === undefined || scroller.scrollTop === 0) return;
    this.model.scrollToPart(top.block, top.part);
  }

  #look(): void {
    const { scroller, root } = this.elements;
    const { top, bottom } = scroller.getBoundingClientRect();
    // Hidden behind another view; it comes back as it was.
    if (top === bottom) return;
    const first = placeAt(root, top);
    const reading = placeAt(root, top + (bottom - top) / 3 + LINE_PX);
    const last = placeAt(root, bottom);
    if (!first || !reading || !last) return;
    this.#view = { top: first, reading, bottom: last };
    for (const listener of this.#listeners) listener(this.#view);
  }
}

/** The place of the text at a height of the viewport, or the nearest; found by halving over sections and blocks. */
function placeAt(root: Element, y: number): PagePlace | null {
  const part = childAt(root, y);
  const block = part && (part.matches('[data-block]') ? part : childAt(part, y));
  if (!(block instanceof HTMLElement)) return null;
  const { top, height } = block.getBoundingClientRect();
  return {
    block: block.dataset['block'] ?? '',
    part: height === 0 ? 0 : Math.min(Math.max((y - top) / height, 0), 1),
  };
}

function childAt({ children }: Element, y: number): Element | null {
  let low = 0;
  let high = children.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((children[middle]?.getBoundingClientRect().bottom ?? 0) <= y) low = middle + 1;
    else high = middle;
  }
  return children[low] ?? null;
}
