import type { ReportModel } from '../reportModel';
import type { ReportPage } from '../reportOptions';

/** Measures of a page, in millimetres. What is at the start and at the end of a line changes sides when the report runs from the right. */
export interface PageGeometry {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  /** Where lines start: everything is mirrored in a report that is written from the right. */
  readonly start: 'left' | 'right';
  readonly end: 'left' | 'right';
  /** From the edge of the paper to the text; paragraph numbers hang in it. */
  readonly before: number;
  /** The part of `before` that is page margin: what stands nearer to the edge is cut off in print. */
  readonly cut: number;
  /** From what stands beside the text to the other edge of the paper. */
  readonly after: number;
  /** Between `before` and `after`. */
  readonly full: number;
  /** White space on each side of annotated texts, when the paper is wider than they need. */
  readonly inset: number;
  /** Width of the text column. It is fixed: lines are measured once and set line by line. */
  readonly text: number;
  /** Stripes stand from here on, from the end of the text. */
  readonly stripes: number;
  /** From one stripe to the next. */
  readonly pitch: number;
  /** Width of a stripe. */
  readonly stripe: number;
  /** How many codings on one place have a stripe. */
  readonly drawn: number;
  /** Notes stand from here on, from the end of the text. */
  readonly notes: number;
  /** Width of a note. */
  readonly note: number;
  /** How much larger than at 10.5 points the text is. */
  readonly scale: number;
  /** The same for what stands beside the text: it follows half-way, so that it can be read beside a small text. */
  readonly apparatus: number;
}

const papers = { A4: [210, 297], Letter: [215.9, 279.4] } as const;
/** Room for stripes and notes. */
const rooms = { narrow: 48, medium: 68, wide: 84 } as const;
/** Less than this no note can be read in. */
const leastRoom = 42;
/** More than this a note is too wide to be one. */
const mostRoom = { narrow: 60, medium: 84, wide: 110 } as const;
/** Width of a letter on average, in parts of the size of the text. */
const letter = { serif: 0.44, sans: 0.53 } as const;
const longest = 75;
const shortest = 60;
const gap = 2.6;
/** Nearer stripes run into one another. */
const leastPitch = 0.95;
const mostPitch = 2.9;
const millimetre = 72 / 25.4;

export function pageGeometry({
  page,
  lanes,
  language,
}: Pick<ReportModel, 'page' | 'lanes' | 'language'>): PageGeometry {
  const { width, height } = paperOf(page);
  const before = 23;
  const after = 11;
  const full = width - before - after;
  const characters = (count: number) => (count * letter[page.typeface] * page.size) / millimetre;
  const wanted = Math.min(full - rooms[page.margin], characters(longest));
  const text = Math.max(wanted, Math.min(characters(shortest), full - leastRoom));
  const room = Math.min(full - text, mostRoom[page.margin]);
  const pitch = Math.min(mostPitch, Math.max(leastPitch, (room * 0.42) / Math.max(1, lanes)));
  const drawn = Math.max(1, Math.min(lanes, Math.floor((room * 0.6) / pitch)));
  const notes = gap + drawn * pitch + gap;
  const scale = page.size / 10.5;
  const fromRight = language === 'ar';
  return {
    width,
    height,
    top: 24,
    bottom: 21,
    start: fromRight ? 'right' : 'left',
    end: fromRight ? 'left' : 'right',
    before,
    cut: 9,
    after,
    full,
    inset: (full - text - room) / 2,
    text,
    stripes: gap,
    pitch,
    stripe: Math.min(1.1, pitch * 0.62),
    drawn,
    notes,
    note: room - notes,
    scale,
    apparatus: (1 + scale) / 2,
  };
}

function paperOf({ paper, orientation }: ReportPage): { width: number; height: number } {
  const [short, long] = papers[paper];
  return orientation === 'portrait' ? { width: short, height: long } : { width: long, height: short };
}
