import { z } from 'zod';
import type { TextRange } from '../../text/position';
import { type Box, userPoint } from './pdfPage';

/** A page of the original: what is visible of it in points of user space, and its turn for showing in degrees with the clock. */
export interface PagePlace {
  readonly crop: Box;
  readonly rotation: number;
}

/**
 * A stretch of a block's text that stands on one line of a page and runs in one direction. All lengths are points of PDF user space, turned by
 * `angle` (0 nearly always): `x` along the writing, `y` across it.
 */
export interface TextPiece {
  /** Page, counted from 0. */
  readonly page: number;
  /** UTF-16 offsets into the text of the block, half-open. */
  readonly start: number;
  readonly end: number;
  /** Borders of its characters, `end - start + 1` of them; they decrease where the writing runs from right to left. */
  readonly x: readonly number[];
  /** The line that the letters stand on. */
  readonly y: number;
  /** Size of the letters. */
  readonly size: number;
  /** Direction of the writing, whole degrees against the clock. */
  readonly angle: number;
  /** The hyphen that ends the line in the original and was left out of the text, because the word goes on in the next piece. */
  readonly hyphen?: string;
}

/** Where the text of a document stands in its original PDF. */
export interface PagePositions {
  readonly pages: readonly PagePlace[];
  /** One list for each block, in their order; pieces are sorted by start. Line ends between pieces belong to none. */
  readonly blocks: readonly (readonly TextPiece[])[];
}

/** A rectangle on a page, as PDF highlights want it: top left, top right, bottom left, bottom right, as x and y each. */
export interface PageQuad {
  readonly page: number;
  readonly points: readonly number[];
}

/** How far letters reach below and above the line they stand on, in parts of their size. */
const below = 0.25;
const above = 0.85;

/** The places of a stretch of a block: one for each line that it touches. */
export function quadsOf(pieces: readonly TextPiece[], { start, end }: TextRange): PageQuad[] {
  return pieces.flatMap((piece) => {
    const from = piece.x[Math.max(start, piece.start) - piece.start];
    const to = piece.x[Math.min(end, piece.end) - piece.start];
    if (start >= piece.end || end <= piece.start || from === undefined || to === undefined) return [];
    const [left, right] = [Math.min(from, to), Math.max(from, to)];
    const [bottom, top] = [piece.y - below * piece.size, piece.y + above * piece.size];
    const corner = (u: number, v: number) => userPoint(u, v, piece.angle);
    return [
      {
        page: piece.page,
        points: [
          ...corner(left, top),
          ...corner(right, top),
          ...corner(left, bottom),
          ...corner(right, bottom),
        ],
      },
    ];
  });
}

const box = z.tuple([z.number(), z.number(), z.number(), z.number()]);
/** page, start, x, y, size, widths; then angle and hyphen where there are such. */
const writtenPiece = z
  .tuple([z.number(), z.number(), z.number(), z.number(), z.number(), z.string()])
  .rest(z.union([z.number(), z.string()]));
type WrittenPiece = z.infer<typeof writtenPiece>;
const kept = z.object({
  version: z.literal(1),
  pages: z.array(z.tuple([box, z.number()])),
  blocks: z.array(z.array(writtenPiece)),
});

/** As compact JSON, for keeping: rounded to 0.1 points, a character of text in about one byte. */
export function writePositions({ pages, blocks }: PagePositions): string {
  return JSON.stringify({
    version: 1,
    pages: pages.map(({ crop, rotation }) => [crop, rotation]),
    blocks: blocks.map((pieces) => pieces.map(writePiece)),
  });
}

/** Positions that were written by {@link writePositions}; null when they are not. */
export function readPositions(json: string): PagePositions | null {
  try {
    const { pages, blocks } = kept.parse(JSON.parse(json));
    return {
      pages: pages.map(([crop, rotation]) => ({ crop, rotation })),
      blocks: blocks.map((pieces) => pieces.map(readPiece)),
    };
  } catch {
    return null;
  }
}

/** Steps in a point. */
const steps = 10;
const stepsOf = (points: number) => Math.round(points * steps);

function writePiece({ page, start, x, y, size, angle, hyphen }: TextPiece): (number | string)[] {
  const borders = x.map(stepsOf);
  const first = borders[0] ?? 0;
  const widths = borders.slice(1).map((border, index) => border - (borders[index] ?? 0));
  const rest = hyphen !== undefined ? [angle, hyphen] : angle !== 0 ? [angle] : [];
  return [page, start, first, stepsOf(y), stepsOf(size), writeWidths(widths), ...rest];
}

function readPiece([page, start, first, y, size, widths, angle, hyphen]: WrittenPiece): TextPiece {
  const x = [first / steps];
  let border = first;
  for (const width of readWidths(widths)) x.push((border += width) / steps);
  return {
    page,
    start,
    end: start + x.length - 1,
    x,
    y: y / steps,
    size: size / steps,
    angle: typeof angle === 'number' ? angle : 0,
    ...(typeof hyphen === 'string' && { hyphen }),
  };
}

/** The digits of widths: what JSON writes as it is, without the signs that mean something below. */
const digits = '!#$%&*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}';

/**
 * A width is a digit, with a `~` before it for each time that it exceeds the digits; a rare one is written out between
 * parentheses. A leading `<` says that all run backwards.
 */
function writeWidths(widths: readonly number[]): string {
  const backwards = widths.some((width) => width < 0) && widths.every((width) => width <= 0);
  return (backwards ? '<' : '') + widths.map((width) => writeWidth(backwards ? -width : width)).join('');
}

function writeWidth(width: number): string {
  if (width < 0 || width >= 4 * digits.length) return `(${width})`;
  return '~'.repeat(Math.floor(width / digits.length)) + (digits[width % digits.length] ?? '');
}

function readWidths(written: string): number[] {
  const sign = written.startsWith('<') ? -1 : 1;
  return [...written.matchAll(/\((-?\d+)\)|(~*)([^<~()])/g)].map(
    ([, plain, more = '', digit = '']) =>
      sign * Number(plain ?? more.length * digits.length + digits.indexOf(digit)),
  );
}
