import { HighlightSheet } from './HighlightSheet';
import type { Emphasis, Look, Painting, PassagePainter, Stroke } from './PassagePainter';
import { inkOf, LANES } from './themeInk';

let painters = 0;

const priorities: Record<Emphasis, number> = {
  quiet: 0,
  selected: LANES,
  find: LANES + 1,
  'find-current': LANES + 2,
};

/** Paints with the browser's custom highlights: one per theme and lane, for the text in view only. */
export class HighlightPainter implements PassagePainter {
  readonly #sheet: HighlightSheet;
  readonly #names = new Set<string>();
  /** The page's highlights are known by name: each painter has names of its own. */
  readonly #prefix = `reader${(painters += 1)}`;
  /** How each theme looks in the sheet. */
  readonly #looks = new Map<string, string>();

  /** @param root the element that holds the text */
  constructor(root: HTMLElement) {
    root.dataset['marks'] = this.#prefix;
    this.#sheet = new HighlightSheet(`[data-marks="${this.#prefix}"]`);
  }

  prepare(looks: Iterable<Look>, dark: boolean): void {
    this.#sheet.set(this.#name('quiet'), emphasisStyle('quiet', dark));
    for (const look of looks) this.#describe(look, dark);
  }

  paint({ strokes, emphases }: Painting, dark: boolean): void {
    const ranges = new Map<string, { priority: number; ranges: StaticRange[] }>();
    const collect = (name: string, priority: number, range: StaticRange) => {
      const entry = ranges.get(name) ?? { priority, ranges: [] };
      entry.ranges.push(range);
      ranges.set(name, entry);
    };
    for (const { stroke, range } of strokes) {
      if (stroke.lane >= LANES) continue;
      this.#describe(stroke, dark);
      collect(this.#name(highlightName(stroke)), stroke.lane, range);
    }
    for (const { emphasis, range, color } of emphases) {
      const name = this.#name(emphasisName(emphasis, color));
      this.#sheet.set(name, emphasisStyle(emphasis, dark, color));
      collect(name, priorities[emphasis], range);
    }
    this.#sheet.commit();
    for (const name of this.#names) if (!ranges.has(name)) this.#remove(name);
    for (const [name, entry] of ranges) this.#show(name, entry);
  }

  dispose(): void {
    for (const name of this.#names) this.#remove(name);
    this.#sheet.dispose();
  }

  /**
   * Any new rule makes the browser style the whole document again, so a theme brings those of all its lanes at once, and that for being
   * looked at.
   */
  #describe(stroke: Look, dark: boolean): void {
    const look = `${stroke.color} ${stroke.pattern} ${dark}`;
    if (this.#looks.get(stroke.theme) === look) return;
    this.#looks.set(stroke.theme, look);
    this.#sheet.set(
      this.#name(emphasisName('selected', stroke.color)),
      emphasisStyle('selected', dark, stroke.color),
    );
    for (let lane = 0; lane < LANES; lane += 1) {
      const inLane = { ...stroke, lane };
      this.#sheet.set(this.#name(highlightName(inLane)), strokeStyle(inLane, dark));
    }
  }

  #show(name: string, { priority, ranges }: { priority: number; ranges: readonly StaticRange[] }): void {
    let highlight = this.#names.has(name) ? CSS.highlights.get(name) : undefined;
    if (highlight === undefined) {
      highlight = new Highlight();
      CSS.highlights.set(name, highlight);
      this.#names.add(name);
    }
    highlight.priority = priority;
    highlight.clear();
    for (const range of ranges) highlight.add(range);
  }

  #name(mark: string): string {
    return `${this.#prefix}-${mark}`;
  }

  #remove(name: string): void {
    CSS.highlights.delete(name);
    this.#names.delete(name);
  }
}

/** A name that is an identifier of CSS as it stands, whatever the theme's id is made of. */
function highlightName({ theme, lane }: Stroke): string {
  return `theme-${theme.replace(/[^\w-]/g, '_')}-${lane}`;
}

/** A name for each colour, so that selecting a passage of another theme changes no rule. */
function emphasisName(emphasis: Emphasis, color?: string): string {
  return color === undefined ? emphasis : `${emphasis}-${color.replace(/[^\w-]/g, '_')}`;
}

function strokeStyle({ color, pattern, lane }: Stroke, dark: boolean): string {
  const ink = inkOf(color, dark);
  const thickness = pattern === 'double' ? 1 : pattern === 'dotted' ? 2 : 1.75;
  const line = `text-decoration: underline ${pattern} ${thickness}px ${ink}; text-underline-offset: ${2 + 2.75 * lane}px; text-decoration-skip-ink: none;`;
  if (lane > 0) return line;
  return `${line} background-color: color-mix(in srgb, ${ink} ${dark ? 22 : 16}%, transparent);`;
}

function emphasisStyle(emphasis: Emphasis, dark: boolean, color?: string): string {
  if (emphasis === 'selected') {
    const ink = inkOf(color ?? '#8a8a80', dark);
    return `background-color: color-mix(in srgb, ${ink} ${dark ? 42 : 34}%, transparent);`;
  }
  if (emphasis === 'quiet')
    return `text-decoration: underline 1px rgb(${dark ? '255 255 255 / 22%' : '30 30 25 / 20%'}); text-underline-offset: 2.5px; text-decoration-skip-ink: none;`;
  if (emphasis === 'find') return `background-color: ${dark ? '#6b5a16' : '#fbe9a0'};`;
  return `background-color: ${dark ? '#e0b52e' : '#f5b400'}; color: #1d1d1a;`;
}
