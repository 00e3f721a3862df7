import { documentText } from '@shared/text/documentText';
import { afterFrame } from '@/bridge/afterFrame';
import { atOnce, inIdleSlices } from '@/bridge/inIdleSlices';
import { useInspected } from '@/bridge/inspected';
import { onMirrorDiff } from '@/bridge/projectMirror';
import { useSelection } from '@/bridge/selection';
import { concernsDocument } from '../concernsDocument';
import { inkOf } from '../drawing/themeInk';
import type { ReaderModel } from '../ReaderModel';
import { fullDepth, type Heat, heatOf, type Stretch } from './heat';
import { codedStretches, spokenStretches } from './stretches';

/** CSS px of one row of the strip. */
const ROW = 2;
/** CSS px that a line of 66 letters takes at most: a short text has a short strip. */
const LINE = 4;
const LETTERS = 66;
/** Where what stands in the strip, CSS px from its left. */
export const strip = { turns: { left: 3, width: 6 }, heat: { left: 12, width: 20 }, width: 38 };
const TICK = 5;
/** ms after a change until the strip is counted anew: it must not cost the change itself. */
const REST_MS = 160;

/** Paints the whole document beside the text, small: who speaks at the left, which themes lie where at the right, and what was found. */
export class StripPainter {
  readonly #context: CanvasRenderingContext2D | null;
  readonly #stops: (() => void)[] = [];
  #coded: readonly Stretch[] = [];
  #spoken: readonly Stretch[] = [];
  #themes: Heat = new Map();
  #speakers: Heat = new Map();
  #rows = 0;
  #full = 0;
  #callOff: (() => void) | null = null;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #giveUp = () => {};

  constructor(
    readonly model: ReaderModel,
    readonly canvas: HTMLCanvasElement,
    /** Told when the strip has a new size. */
    readonly onSize: () => void,
  ) {
    this.#context = canvas.getContext('2d');
    const repaint = () => this.#schedule();
    const appearance = new MutationObserver(repaint);
    appearance.observe(document.documentElement, { attributes: true, attributeFilter: ['data-appearance'] });
    const resized = new ResizeObserver(() => this.#measure());
    resized.observe(canvas.parentElement ?? canvas);
    this.#stops.push(
      onMirrorDiff((diff) => {
        if (concernsDocument(diff, model.document)) this.#countLater();
      }),
      useInspected.subscribe(repaint),
      useSelection.subscribe((now, before) => {
        if (now.annotation !== before.annotation) this.#schedule();
      }),
      model.store.subscribe((now, before) => {
        if (now.hovered !== before.hovered || now.found !== before.found) this.#schedule();
      }),
      () => appearance.disconnect(),
      () => resized.disconnect(),
      () => this.#callOff?.(),
      () => clearTimeout(this.#rest),
      () => this.#giveUp(),
    );
    this.#take(atOnce(codedStretches(model.state, model.document)));
  }

  dispose(): void {
    for (const stop of this.#stops) stop();
  }

  /** Height of the painted document, CSS px. */
  get height(): number {
    return this.#rows * ROW;
  }

  /** Document-wide offset that is painted at a height. */
  offsetAt(y: number): number {
    const { length } = this.#text;
    return this.height === 0 ? 0 : Math.min(Math.max(Math.round((y / this.height) * length), 0), length);
  }

  heightOf(offset: number): number {
    const { length } = this.#text;
    return length === 0 ? 0 : (offset / length) * this.height;
  }

  /** The themes at a height, those that take most of it first. */
  themesAt(y: number): string[] {
    const row = Math.floor(y / ROW);
    const shares = [...this.#themes].map(([theme, rows]) => ({ theme, share: rows[row] ?? 0 }));
    return shares
      .filter(({ share }) => share > 0)
      .sort((a, b) => b.share - a.share)
      .map(({ theme }) => theme);
  }

  get #text() {
    return documentText(this.model.state.blocks(this.model.document));
  }

  #countLater(): void {
    clearTimeout(this.#rest);
    this.#giveUp();
    this.#rest = setTimeout(() => {
      const { state, document: id } = this.model;
      if (state.document(id))
        this.#giveUp = inIdleSlices(codedStretches(state, id), (coded) => this.#take(coded));
    }, REST_MS);
  }

  #take(coded: readonly Stretch[]): void {
    const { state, document: id } = this.model;
    this.#coded = coded;
    this.#spoken = spokenStretches(state, id);
    this.#measure();
  }

  #measure(): void {
    const { length } = this.#text;
    const room = this.canvas.parentElement?.clientHeight ?? 0;
    const lines = (length / LETTERS) * LINE;
    this.#rows = Math.floor(Math.min(room, Math.max(lines, 24)) / ROW);
    this.#themes = heatOf(this.#coded, length, this.#rows);
    this.#speakers = heatOf(this.#spoken, length, this.#rows);
    this.#full = Math.max(fullDepth([...this.#themes.values()], this.#rows), 1);
    this.#schedule();
    this.onSize();
  }

  /** After the frame that shows in the text what the strip tells of. */
  #schedule(): void {
    this.#callOff ??= afterFrame(() => {
      this.#callOff = null;
      this.#paint();
    });
  }

  #paint(): void {
    const context = this.#context;
    if (!context) return;
    const { canvas } = this;
    const density = window.devicePixelRatio;
    canvas.width = Math.round(strip.width * density);
    canvas.height = Math.round(this.height * density);
    canvas.style.height = `${this.height}px`;
    context.scale(density, density);
    const dark = document.documentElement.dataset['appearance'] === 'dark';
    context.fillStyle = dark ? 'rgb(255 255 255 / 4%)' : 'rgb(30 30 25 / 3.5%)';
    context.fillRect(strip.heat.left, 0, strip.heat.width, this.height);
    this.#paintTurns(context, dark);
    this.#paintThemes(context, dark);
    this.#paintFound(context, dark);
  }

  #paintTurns(context: CanvasRenderingContext2D, dark: boolean): void {
    for (let row = 0; row < this.#rows; row += 1) {
      let most = 0.02;
      let loudest = '';
      for (const [speaker, rows] of this.#speakers) {
        const share = rows[row] ?? 0;
        if (share > most) {
          most = share;
          loudest = speaker;
        }
      }
      const color = this.model.state.speaker(loudest)?.color;
      if (color === undefined) continue;
      context.fillStyle = inkOf(color, dark);
      fillRow(context, row, strip.turns.left, strip.turns.width);
    }
  }

  #paintThemes(context: CanvasRenderingContext2D, dark: boolean): void {
    const meant = this.#themes.get(this.#meantTheme() ?? '');
    const themes = this.model.state.themes().flatMap(({ id, color }) => {
      const rows = this.#themes.get(id);
      return rows ? [{ rows, color: inkOf(color, dark) }] : [];
    });
    const faint = dark ? 'rgb(255 255 255 / 13%)' : 'rgb(30 30 25 / 10%)';
    for (let row = 0; row < this.#rows; row += 1) {
      const sum = themes.reduce((depth, { rows }) => depth + (rows[row] ?? 0), 0);
      let left = strip.heat.left;
      for (const { rows, color } of themes) {
        const share = rows[row] ?? 0;
        if (share === 0) continue;
        const width = (barWidth(sum, this.#full) * share) / sum;
        context.fillStyle = meant ? faint : color;
        fillRow(context, row, left, width);
        left += width;
      }
    }
    if (meant) this.#paintMeant(context, meant, dark);
  }

  /** One theme over all others, on a scale of its own. */
  #paintMeant(context: CanvasRenderingContext2D, rows: Float32Array, dark: boolean): void {
    const full = fullDepth([rows], this.#rows);
    context.fillStyle = inkOf(this.model.state.theme(this.#meantTheme() ?? '')?.color ?? '', dark);
    for (let row = 0; row < this.#rows; row += 1) {
      const share = rows[row] ?? 0;
      if (share > 0) fillRow(context, row, strip.heat.left, barWidth(share, full));
    }
  }

  #paintFound(context: CanvasRenderingContext2D, dark: boolean): void {
    const { spans } = this.model.store.getState().found;
    if (spans.length === 0) return;
    const text = this.#text;
    context.fillStyle = dark ? '#e0b52e' : '#d99a00';
    for (const { start } of spans) {
      const offset = text.offsetOf(start);
      if (offset === null) continue;
      context.fillRect(strip.width - TICK, Math.floor(this.heightOf(offset) / ROW) * ROW, TICK, ROW);
    }
  }

  /** The theme that the analyst is looking at: under the pointer, in the inspector, or of the selected passage. */
  #meantTheme(): string | null {
    const { hovered } = this.model.store.getState();
    if (hovered)
      return hovered.theme ?? this.model.state.annotation(hovered.annotation)?.codings[0]?.theme ?? null;
    const { item } = useInspected.getState();
    if (item?.kind === 'theme') return item.id;
    return this.model.selectedAnnotation?.codings[0]?.theme ?? null;
  }
}

/** Width of a bar, px: the least is still seen, the deepest does not leave the strip. */
const barWidth = (depth: number, full: number): number =>
  strip.heat.width * Math.min(Math.max(depth / full, 0.16), 1);

/** Rows begin and end on pixels of the screen; between two that do not, the page would shine through. */
function fillRow(context: CanvasRenderingContext2D, row: number, left: number, width: number): void {
  const density = window.devicePixelRatio;
  const top = Math.round(row * ROW * density) / density;
  const bottom = Math.round((row + 1) * ROW * density) / density;
  context.fillRect(left, top, width, bottom - top);
}
