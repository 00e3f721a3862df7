import type { Span } from '@shared/text/position';
import { arrangeScene } from './drawing/arrangeScene';
import { describeBlocks } from './drawing/describeBlocks';
import { drawText, isHovered, passagesInView, type VisiblePassage } from './drawing/drawText';
import { HighlightPainter } from './drawing/HighlightPainter';
import { keepUnchanged } from './drawing/keepUnchanged';
import { LineEdges } from './drawing/LineEdges';
import type { Look, PassagePainter } from './drawing/PassagePainter';
import { TextWindow } from './drawing/TextWindow';
import { coversView, partsInView, visibleBlocks } from './drawing/visibleBlocks';
import type { ReaderElements, ReaderModel } from './ReaderModel';

/** Themes at the head of the codebook; of a larger one the others bring their rules when they come into view. */
const LOOKS_AHEAD = 64;

/**
 * Draws the text in view: marks upon it, stripes and speakers beside it. Draws at most once per frame, and while scrolling only when
 * the view leaves what is drawn.
 */
export class Drawing {
  readonly #painter: PassagePainter;
  readonly #lanes = new Map<string, number>();
  readonly #lines = new LineEdges();
  readonly #stops: (() => void)[] = [];
  #drawn: readonly HTMLElement[] = [];
  #frame = 0;
  /** Sizes of view and text that the last drawing was made for: it has measured them before the browser tells of them. */
  #drawnSizes = '';
  #inView: { readonly window: TextWindow; readonly passages: readonly VisiblePassage[] } | null = null;
  /** Whether nothing but the marks upon the text has to be drawn again. */
  #onlyMarks = true;
  #disposed = false;
  #dragged: readonly Span[] | null = null;

  constructor(
    readonly model: ReaderModel,
    readonly elements: ReaderElements,
  ) {
    const { scroller, root } = elements;
    this.#painter = new HighlightPainter(root);
    const scrolled = () => {
      if (!coversView(this.#drawn, root, scroller)) this.schedule();
    };
    scroller.addEventListener('scroll', scrolled, { passive: true });
    const newLines = () => {
      this.#lines.clear();
      this.schedule();
    };
    const resized = new ResizeObserver(() => {
      if (this.#sizes() !== this.#drawnSizes) newLines();
    });
    resized.observe(scroller);
    resized.observe(root);
    const appearance = new MutationObserver(() => this.schedule());
    appearance.observe(document.documentElement, { attributes: true, attributeFilter: ['data-appearance'] });
    this.#stops.push(
      () => scroller.removeEventListener('scroll', scrolled),
      () => resized.disconnect(),
      () => document.fonts.removeEventListener('loadingdone', newLines),
      () => appearance.disconnect(),
      () => cancelAnimationFrame(this.#frame),
      () => this.#painter.dispose(),
    );
    void document.fonts.ready.then(newLines);
    document.fonts.addEventListener('loadingdone', newLines);
    this.schedule();
  }

  dispose(): void {
    this.#disposed = true;
    for (const stop of this.#stops) stop();
  }

  /** Codings or text changed: lanes are given out anew. */
  changed(): void {
    this.#lanes.clear();
    this.schedule();
  }

  schedule(): void {
    this.#onlyMarks = false;
    this.scheduleMarks();
  }

  /** Draws the marks upon the text again; everything beside it stays as it is. */
  scheduleMarks(): void {
    if (this.#frame !== 0 || this.#disposed) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      if (this.#onlyMarks && this.#inView) this.#drawMarks(this.#inView.window, this.#inView.passages);
      else this.#draw();
      this.#onlyMarks = true;
    });
  }

  /** The words of the selected passage or turn while a handle is dragged; null: as they are kept. */
  showDragged(spans: readonly Span[] | null): void {
    this.#dragged = spans;
    this.schedule();
  }

  /** Fills the sections in view that wait for their text. */
  fillView(): void {
    const { root, scroller } = this.elements;
    const { waiting, wide } = this.model.keys;
    while (wide?.showView() || waiting.fillElements(partsInView(root, scroller))) {
      // What was filled may be lower than it was estimated, and let more into view.
    }
  }

  #draw(): void {
    const { root, scroller, page } = this.elements;
    const { state, document: id } = this.model;
    this.fillView();
    this.#drawn = visibleBlocks(root, scroller);
    const window = new TextWindow(this.#drawn, state);
    const passages = passagesInView(window, id);
    this.#inView = { window, passages };
    this.#letHoveredGo(passages);
    this.#drawMarks(window, passages);
    const turns = state.turns(id).filter(({ speech }) => speech.some((span) => window.extent(span) !== null));
    describeBlocks(window, passages, turns);
    const selected = {
      annotation: this.model.selectedAnnotation?.id ?? null,
      coding: this.model.chosenCoding?.id ?? null,
      turn: this.model.selectedTurn?.id ?? null,
      span: hullOf(this.#selectedSpans()),
    };
    const scene = arrangeScene(window, passages, turns, page, selected, this.#lines);
    this.#drawnSizes = this.#sizes();
    this.model.store.setState(({ drawn, scene: before }) => ({
      scene: keepUnchanged(before, scene),
      drawn: drawn + 1,
    }));
  }

  /** What goes from under the pointer, or with the focus, never says that it is not looked at any more. */
  #letHoveredGo(passages: readonly VisiblePassage[]): void {
    const { hovered } = this.model.store.getState();
    if (hovered === null) return;
    const isThere = passages.some(({ annotation: { id, codings } }) =>
      [null, ...codings.map(({ theme }) => theme)].some((theme) => isHovered(hovered, id, theme)),
    );
    if (!isThere) this.model.store.setState({ hovered: null });
  }

  #drawMarks(window: TextWindow, passages: readonly VisiblePassage[]): void {
    const spans = this.#selectedSpans();
    const { popup, hovered, found } = this.model.store.getState();
    const { chosenCoding, selectedAnnotation, selectedTurn, state } = this.model;
    const theme = (chosenCoding ?? selectedAnnotation?.codings[0])?.theme ?? '';
    const color = selectedTurn ? state.speaker(selectedTurn.speaker)?.color : state.theme(theme)?.color;
    const meant = popup && popup.kind !== 'layers' ? popup.target.span : null;
    const painting = drawText(
      window,
      passages,
      {
        hovered,
        selected:
          (meant && { spans: [meant], color: undefined }) ?? (spans.length > 0 ? { spans, color } : null),
        found,
      },
      this.#lanes,
    );
    const dark = document.documentElement.dataset['appearance'] === 'dark';
    this.#painter.prepare(this.#looks(), dark);
    this.#painter.paint(painting, dark);
  }

  /** Themes whose style rules are there before they come into view: each new rule makes the browser style the whole document. */
  #looks(): Look[] {
    const themes = this.model.state.themes().slice(0, LOOKS_AHEAD);
    return themes.map(({ id, color, pattern }) => ({ theme: id, color, pattern }));
  }

  /** The words of the selected passage or turn, with the bounds that it is being dragged to. */
  #selectedSpans(): readonly Span[] {
    const { selectedAnnotation: chosen, selectedTurn } = this.model;
    const spans = chosen ? [{ start: chosen.start, end: chosen.end }] : (selectedTurn?.speech ?? []);
    return spans.length > 0 ? (this.#dragged ?? spans) : spans;
  }

  #sizes(): string {
    const { scroller, root } = this.elements;
    return [scroller.clientWidth, scroller.clientHeight, root.offsetWidth, root.offsetHeight].join();
  }
}

function hullOf(spans: readonly Span[]): Span | null {
  const first = spans[0];
  const last = spans.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}
