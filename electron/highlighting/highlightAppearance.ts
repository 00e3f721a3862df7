import type { PDFRef } from '@cantoo/pdf-lib';
import type { PageQuad } from '@shared/importing/pdf/pagePositions';
import type { LineLane } from '@shared/report/original/highlightLanes';
import type { PdfUpdate } from './pdfUpdate';

/** How strong the colour is that lies over the words, at most, and that of all that lie on each other: they leave the words readable. */
const strongestWash = 0.28;
const strongestWashes = 0.55;

/** How strong the wash of one of several highlights is, 0…1. */
export function washStrength({ lanes }: LineLane): number {
  const strength = Math.min(strongestWash, 1 - (1 - strongestWashes) ** (1 / lanes));
  return Math.round(strength * 1000) / 1000;
}

/** Heights between which the lines are, in parts of the height of a rectangle from its foot; a little below it as well. */
const topOfLines = 0.13;
const footOfLines = -0.09;
/** … and their greatest thickness. */
const thickest = 0.06;
/** What of a lane is line; the rest keeps it from the next. */
const inked = 0.75;

type Corner = readonly [x: number, y: number];

/** Draws highlights: a wash of colour over the words, and a line of the full colour below them, so that each of several is seen. */
export class HighlightAppearances {
  readonly #update: PdfUpdate;
  readonly #drawn = new Map<string, PDFRef>();
  readonly #resources = new Map<number, PDFRef>();

  constructor(update: PdfUpdate) {
    this.#update = update;
  }

  /** The picture of a highlight; the same for the same rectangles, colour and lane. */
  of(quads: readonly PageQuad[], color: readonly number[], lane: LineLane): PDFRef {
    const box = boxOf(quads);
    const ink = color.map(decimal).join(' ');
    const content = [
      `${ink} rg /Wash gs`,
      ...quads.map((quad) => path(corners(quad, 0, 1))),
      'f /Line gs',
      ...quads.map((quad) => path(corners(quad, ...heightsOf(lane)))),
      'f',
    ].join('\n');
    const key = `${washStrength(lane)} ${box.join(' ')}\n${content}`;
    const known = this.#drawn.get(key);
    if (known !== undefined) return known;
    const drawn = this.#update.add(
      this.#update.original.context.stream(content, {
        Type: 'XObject',
        Subtype: 'Form',
        BBox: [...box],
        Resources: this.#sharedResources(washStrength(lane)),
      }),
    );
    this.#drawn.set(key, drawn);
    return drawn;
  }

  #sharedResources(wash: number): PDFRef {
    const known = this.#resources.get(wash);
    if (known !== undefined) return known;
    const shared = { Type: 'ExtGState', BM: 'Multiply', AIS: false };
    const states = { Wash: { ...shared, ca: wash }, Line: { ...shared, ca: 1 } };
    const made = this.#update.add(this.#update.original.context.obj({ ExtGState: states }));
    this.#resources.set(wash, made);
    return made;
  }
}

function heightsOf({ lane, lanes }: LineLane): [foot: number, head: number] {
  const step = Math.min(thickest / inked, (topOfLines - footOfLines) / lanes);
  const head = topOfLines - lane * step;
  return [head - step * inked, head];
}

/** The corners of the part of a rectangle between two heights, in parts of its own, around it. */
function corners({ points }: PageQuad, foot: number, head: number): Corner[] {
  const [tlx = 0, tly = 0, trx = 0, try_ = 0, blx = 0, bly = 0, brx = 0, bry = 0] = points;
  const left = (part: number): Corner => [blx + (tlx - blx) * part, bly + (tly - bly) * part];
  const right = (part: number): Corner => [brx + (trx - brx) * part, bry + (try_ - bry) * part];
  return [left(head), right(head), right(foot), left(foot)];
}

const decimal = (value: number) => `${Math.round(value * 1000) / 1000}`;
const rounded = (value: number) => `${Math.round(value * 100) / 100}`;

function path(all: readonly Corner[]): string {
  const [first, ...rest] = all.map(([x, y]) => `${rounded(x)} ${rounded(y)}`);
  return `${first} m ${rest.map((place) => `${place} l`).join(' ')} h`;
}

/** All that a highlight draws: left, bottom, right, top. */
export function boxOf(quads: readonly PageQuad[]): number[] {
  const all = quads.flatMap((quad) => corners(quad, footOfLines, 1));
  const xs = all.map(([x]) => x);
  const ys = all.map(([, y]) => y);
  const least = (values: readonly number[]) => Math.floor(Math.min(...values) * 100) / 100;
  const most = (values: readonly number[]) => Math.ceil(Math.max(...values) * 100) / 100;
  return [least(xs), least(ys), most(xs), most(ys)];
}
