import { artifact, directionOf, type PdfGlyph } from '@shared/importing/pdf/pdfPage';
import { type DrawnShape, withDrawnBullets } from './drawnBullets';
import type { PdfOperations } from './openPdf';
import {
  combined,
  type FontFacts,
  freshState,
  identity,
  listOf,
  type Matrix,
  matrixOf,
  type TextState,
} from './textState';

/** The drawing of a page as the library hands it over. */
export interface PageDrawing {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** Larger than any real letter, in points for one of a font. */
const mostScale = 10_000;

/** Shapes of a page that are looked at; more are a drawing. */
const mostShapes = 2000;

/** Deeper than any real drawing. */
const deepest = 1000;

/**
 * Follows the drawing of a page and notes where each letter comes to stand. The library's own text layer spreads the letters of a piece
 * evenly over it, up to 40 points off; here each is moved by its own width, as a printer does.
 */
export function glyphsOfPage(
  drawing: PageDrawing,
  operations: PdfOperations,
  fontOf: (name: string) => FontFacts | null,
): readonly PdfGlyph[] {
  const walk = new DrawingWalk(fontOf);
  const names = namesOf(operations);
  for (const [index, code] of drawing.fnArray.entries()) {
    walk.follow(names.get(code) ?? '', listOf(drawing.argsArray[index]));
  }
  return withDrawnBullets(walk.glyphs, walk.shapes);
}

const named = new WeakMap<object, Map<number, string>>();

function namesOf(operations: PdfOperations): Map<number, string> {
  const known = named.get(operations);
  if (known) return known;
  const names = new Map(Object.entries(operations).map(([name, code]) => [code, name]));
  named.set(operations, names);
  return names;
}

class DrawingWalk {
  readonly glyphs: PdfGlyph[] = [];
  readonly shapes: DrawnShape[] = [];
  readonly #fontOf: (name: string) => FontFacts | null;
  readonly #stack: TextState[] = [];
  #state = freshState();
  #textMatrix = identity;
  /** Where the line began, and where the next letter stands, in the space of the text matrix. */
  #lineX = 0;
  #lineY = 0;
  #x = 0;
  #y = 0;
  /** The stretches of marked content that are open, the innermost last. */
  readonly #marks: (number | undefined)[] = [];

  constructor(fontOf: (name: string) => FontFacts | null) {
    this.#fontOf = fontOf;
  }

  follow(name: string, args: readonly unknown[]): void {
    const state = this.#state;
    const first = Number(args[0] ?? 0);
    switch (name) {
      case 'save':
        return this.#save();
      case 'restore':
        return this.#restore();
      case 'transform':
        return this.#transform(matrixOf(args));
      case 'paintFormXObjectBegin':
        this.#save();
        return this.#transform(matrixOf(args[0]));
      case 'paintFormXObjectEnd':
        return this.#restore();
      case 'beginText':
        return this.#setMatrix(identity);
      case 'setTextMatrix':
        return this.#setMatrix(matrixOf(args.length === 1 ? args[0] : args) ?? identity);
      case 'setFont':
        return this.#setFont(args);
      case 'setGState':
        for (const pair of listOf(args[0])) {
          const [key, value] = listOf(pair);
          if (key === 'Font') this.#setFont(listOf(value));
        }
        return;
      case 'setCharSpacing':
        state.letterSpace = first;
        return;
      case 'setWordSpacing':
        state.wordSpace = first;
        return;
      case 'setHScale':
        state.stretch = first / 100;
        return;
      case 'setLeading':
        state.leading = first;
        return;
      case 'setTextRise':
        state.rise = first;
        return;
      case 'setLeadingMoveText':
        state.leading = -Number(args[1] ?? 0);
        return this.#moveLine(first, Number(args[1] ?? 0));
      case 'moveText':
        return this.#moveLine(first, Number(args[1] ?? 0));
      case 'nextLine':
        return this.#moveLine(0, -state.leading);
      case 'constructPath':
        return this.#shape(listOf(args[2]).map(Number));
      case 'beginMarkedContent':
      case 'beginMarkedContentProps':
        return this.#mark(args);
      case 'endMarkedContent':
        this.#marks.pop();
        return;
      case 'showText':
        return this.#show(listOf(args[0]));
    }
  }

  #shape([left = 0, bottom = 0, right = 0, top = 0]: readonly number[]): void {
    if (this.shapes.length >= mostShapes) return;
    const [a, b, c, d, e, f] = this.#state.transform;
    if (b !== 0 || c !== 0) return;
    const [x, y] = [a * left + e, d * bottom + f];
    const [u, v] = [a * right + e, d * top + f];
    this.shapes.push({
      left: Math.min(x, u),
      right: Math.max(x, u),
      bottom: Math.min(y, v),
      top: Math.max(y, v),
    });
  }

  /** Stretches without a number of their own belong to the one around them. */
  #mark([tag, number]: readonly unknown[]): void {
    const around = this.#marks.at(-1);
    const isArtifact = around === artifact || nameOf(tag) === 'Artifact';
    this.#marks.push(isArtifact ? artifact : Number.isInteger(number) ? Number(number) : around);
  }

  #save(): void {
    if (this.#stack.length < deepest) this.#stack.push({ ...this.#state });
  }

  #restore(): void {
    this.#state = this.#stack.pop() ?? this.#state;
  }

  #transform(matrix: Matrix | null): void {
    if (matrix) this.#state.transform = combined(this.#state.transform, matrix);
  }

  #setMatrix(matrix: Matrix): void {
    this.#textMatrix = matrix;
    this.#lineX = this.#lineY = this.#x = this.#y = 0;
  }

  #setFont([name, size]: readonly unknown[]): void {
    this.#state.font = typeof name === 'string' ? this.#fontOf(name) : null;
    this.#state.fontSize = Number(size ?? 0);
  }

  #moveLine(dx: number, dy: number): void {
    this.#x = this.#lineX += dx;
    this.#y = this.#lineY += dy;
  }

  #show(items: readonly unknown[]): void {
    const { font, fontSize, stretch, letterSpace, wordSpace } = this.#state;
    if (!font) return;
    const frame = combined(this.#state.transform, this.#textMatrix);
    const place = placing(frame, this.#state, font, this.#marks.at(-1));
    for (const item of items) {
      if (typeof item === 'number') {
        this.#advance((-item * fontSize) / 1000, font.vertical, stretch);
        continue;
      }
      if (!isShown(item)) continue;
      const space = letterSpace + (item.isSpace === true ? wordSpace : 0);
      const width = acrossOf(item, font) * font.unit * fontSize;
      const text = item.unicode;
      if (place && typeof text === 'string' && text !== '')
        this.glyphs.push(place(this.#x, this.#y, width, text));
      this.#advance(width + space, font.vertical, stretch);
    }
  }

  #advance(length: number, vertical: boolean, stretch: number): void {
    if (vertical) this.#y += length;
    else this.#x += length * stretch;
  }
}

type Place = (x: number, y: number, width: number, text: string) => PdfGlyph;

/** How letters of one show operation are put on the page; null when they have no size there. */
function placing(
  frame: Matrix,
  { fontSize, stretch, rise }: TextState,
  font: FontFacts,
  mark: number | undefined,
): Place | null {
  const [a, b, c, d, e, f] = frame;
  const sign = fontSize * stretch < 0 ? -1 : 1;
  const along: readonly [number, number] = font.vertical ? [-c, -d] : [a * sign, b * sign];
  const length = Math.hypot(...along);
  const size = Math.abs(fontSize) * font.scale * Math.hypot(c, d);
  if (!(length > 0 && length < mostScale) || !(size > 0.1) || !Number.isFinite(length + size + e + f))
    return null;
  const angle = wholeAngle(Math.atan2(along[1], along[0]));
  const [cos, sin] = directionOf(angle);
  const scale = font.vertical ? length : length * Math.abs(stretch);
  const { style } = font;
  // Letters of vertical fonts stand in the middle of their line: their feet are taken to be half a letter beside it.
  const feet = font.vertical ? -0.35 * size : 0;
  return (x, y, width, text) => {
    const px = a * x + c * (y + rise) + e;
    const py = b * x + d * (y + rise) + f;
    const u = px * cos + py * sin;
    const v = py * cos - px * sin + feet;
    const advance = Math.abs(width) * scale;
    if (mark === undefined) return { text, u, v, advance, size, angle, font: style };
    return { text, u, v, advance, size, angle, font: style, mark };
  };
}

/** A tag comes as its name, or as an object that holds it. */
function nameOf(tag: unknown): unknown {
  return typeof tag === 'object' && tag !== null && 'name' in tag ? tag.name : tag;
}

/** Whole degrees, -179 to 180; what is nearly a quarter turn is one. */
function wholeAngle(radians: number): number {
  const degrees = (radians * 180) / Math.PI;
  const quarter = Math.round(degrees / 90) * 90;
  const whole = Math.abs(degrees - quarter) < 2 ? quarter : Math.round(degrees);
  return whole <= -180 ? whole + 360 : whole === 0 ? 0 : whole;
}

/** A letter as the library hands it over. */
interface ShownGlyph {
  readonly unicode?: unknown;
  readonly width?: unknown;
  readonly isSpace?: unknown;
  readonly vmetric?: unknown;
}

const isShown = (item: unknown): item is ShownGlyph => typeof item === 'object' && item !== null;

/** How far a letter reaches in the direction of the writing, in units of its font. */
function acrossOf({ width, vmetric }: ShownGlyph, font: FontFacts): number {
  if (!font.vertical) return typeof width === 'number' && Number.isFinite(width) ? width : 0;
  const [across = -1000] = vmetric ? listOf(vmetric).map(Number) : font.verticalMetrics;
  return across;
}
