import type { PdfPart } from './pdfPage';

/** One letter of a line with what stands on it: canonical text, places along the line in points. */
export interface Cell {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly v: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly href?: string;
}

/** Letters of one baseline with no wide gap between them, in the order in which they are read. */
export interface Segment {
  /** Page, counted from 0. */
  readonly page: number;
  /** Direction of the writing, whole degrees against the clock. */
  readonly angle: number;
  readonly cells: readonly Cell[];
  /** That of its cells. */
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly v: number;
  /** The size of most of its letters. */
  readonly size: number;
  /** Place in the order of drawing. */
  readonly order: number;
  readonly rtl: boolean;
}

/** One line as it is read: usually one segment, several where a tab or a table keeps them apart. */
export interface Line {
  readonly segments: readonly Segment[];
  readonly left: number;
  readonly right: number;
  readonly v: number;
  readonly size: number;
  readonly page: number;
  readonly angle: number;
  readonly rtl: boolean;
  /** The part of the page between gutters that it stands in; `''` where there are none. */
  readonly region: string;
  /** The part of the text that it belongs to, where the file marks such, and the cell of it. */
  readonly part?: PdfPart;
  readonly cell?: number;
}

export function textOfCells(cells: readonly Cell[]): string {
  let all = '';
  for (const { text } of cells) all += text;
  return all;
}

export const textOfLine = ({ segments }: Line): string =>
  segments.length === 1 ? (segments[0]?.text ?? '') : segments.map(({ text }) => text).join(' ');

export const lettersOf = ({ segments }: Line): number =>
  segments.reduce((sum, { cells }) => sum + cells.length, 0);

/** The line that segments of one baseline make, in the order of reading. */
export function lineOf(segments: readonly Segment[], region = ''): Line {
  const main = segments.reduce((a, b) => (b.cells.length > a.cells.length ? b : a));
  const { v, size, page, angle, rtl } = main;
  return {
    segments: [...segments].sort((a, b) => (rtl ? b.left - a.left : a.left - b.left)),
    left: Math.min(...segments.map(({ left }) => left)),
    right: Math.max(...segments.map(({ right }) => right)),
    v,
    size,
    page,
    angle,
    rtl,
    region,
  };
}

/** The value with the greatest weight; 0 for none. */
export function heaviest(weights: ReadonlyMap<number, number>): number {
  let best = 0;
  let most = 0;
  for (const [value, weight] of weights) if (weight > most) [best, most] = [value, weight];
  return best;
}
