/** A rectangle in PDF user space, points: left, bottom, right, top. */
export type Box = readonly [left: number, bottom: number, right: number, top: number];

export interface PdfFont {
  readonly bold: boolean;
  readonly italic: boolean;
}

/**
 * One letter as it stands on a page. `u` and `v` are user space turned by `angle`: `u` grows in the direction of
 * the writing, `v` at right angles to it, away from the feet of the letters.
 */
export interface PdfGlyph {
  /** What it means, as the file says; several characters for a ligature. */
  readonly text: string;
  readonly u: number;
  /** The line it stands on. */
  readonly v: number;
  /** Its width along `u`, without spacing after it. */
  readonly advance: number;
  /** Points. */
  readonly size: number;
  /** Direction of the writing: whole degrees against the clock, -179 to 180. */
  readonly angle: number;
  readonly font: PdfFont;
  /** The stretch of marked content that it was drawn in: its number on the page, or {@link artifact}. */
  readonly mark?: number;
}

/** What the file says is no part of its text: heads and feet of pages, decoration. */
export const artifact = -1;

/** A part of the text as the file marks it; the parts of a page are in the order of reading. */
export interface PdfPart {
  readonly kind: 'paragraph' | 'heading' | 'listItem' | 'quote' | 'tableRow' | 'note';
  /** Of a heading 1–6, of an item of a list its depth from 0, of others 0. */
  readonly level: number;
  /** Numbers of its stretches of marked content: one list for each cell of a row, one list for all else. */
  readonly cells: readonly (readonly number[])[];
}

export interface PdfLink {
  readonly href: string;
  readonly box: Box;
}

/** What a page of a PDF holds, before anything is made of it. */
export interface PdfPage {
  /** What is visible of it. */
  readonly crop: Box;
  /** How far it is turned for showing: 0, 90, 180 or 270 degrees with the clock. */
  readonly rotation: number;
  /** In the order of drawing. */
  readonly glyphs: readonly PdfGlyph[];
  readonly links: readonly PdfLink[];
  /** Empty when the file marks none. */
  readonly parts: readonly PdfPart[];
}

/** A point of turned space in user space. */
export function userPoint(u: number, v: number, angle: number): readonly [x: number, y: number] {
  const [cos, sin] = directionOf(angle);
  return [u * cos - v * sin, u * sin + v * cos];
}

/** Cosine and sine, exact for quarter turns. */
export function directionOf(angle: number): readonly [cos: number, sin: number] {
  const quarter = quarters.get(angle);
  const turn = (angle * Math.PI) / 180;
  return quarter ?? [Math.cos(turn), Math.sin(turn)];
}

const quarters = new Map<number, readonly [number, number]>([
  [0, [1, 0]],
  [90, [0, 1]],
  [180, [-1, 0]],
  [-90, [0, -1]],
]);
