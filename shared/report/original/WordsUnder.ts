import type { PageQuad, TextPiece } from '../../importing/pdf/pagePositions';
import { userPoint } from '../../importing/pdf/pdfPage';
import { DocumentText } from '../../text/documentText';
import type { TextRange } from '../../text/position';
import type { OriginalText } from './originalText';

interface PlacedPiece {
  readonly piece: TextPiece;
  /** Document-wide offset at which its block begins. */
  readonly from: number;
}

/** Tells which words of a PDF lie under a mark on its pages. Ranges are offsets into the texts of its blocks, joined by `\n`. */
export class WordsUnder {
  readonly text: DocumentText;
  readonly #byPage = new Map<number, PlacedPiece[]>();

  constructor({ blocks, positions }: OriginalText) {
    this.text = new DocumentText(blocks.map((text, block) => ({ id: `${block}`, text })));
    let from = 0;
    for (const [block, pieces] of positions.blocks.entries()) {
      for (const piece of pieces) {
        const page = this.#byPage.get(piece.page) ?? [];
        page.push({ piece, from });
        this.#byPage.set(piece.page, page);
      }
      from += (blocks[block]?.length ?? 0) + 1;
    }
  }

  /** From the first to the last character whose middle lies in one of the rectangles; null: there is none. */
  under(quads: readonly PageQuad[]): TextRange | null {
    let start = Number.POSITIVE_INFINITY;
    let end = 0;
    for (const quad of quads)
      for (const { piece, from } of this.#byPage.get(quad.page) ?? [])
        for (let at = piece.start; at < piece.end; at += 1)
          if (isIn(quad, middleOf(piece, at - piece.start))) {
            start = Math.min(start, from + at);
            end = Math.max(end, from + at + 1);
          }
    return end === 0 ? null : this.text.trimmed({ start, end });
  }

  /** The line that is nearest to a point of a page, by its height there; null: the page has no words. */
  lineNear(page: number, x: number, y: number): TextRange | null {
    let nearest: { distance: number; range: TextRange } | null = null;
    for (const { piece, from } of this.#byPage.get(page) ?? []) {
      const [, height] = middleOf(piece, 0);
      const [left] = middleOf(piece, 0);
      const [right] = middleOf(piece, piece.end - piece.start - 1);
      const aside = Math.max(Math.min(left, right) - x, x - Math.max(left, right), 0);
      // A note stands beside its line more often than above it.
      const distance = Math.abs(height - y) * 4 + aside;
      const range = { start: from + piece.start, end: from + piece.end };
      if (nearest === null || distance < nearest.distance) nearest = { distance, range };
    }
    return nearest && this.text.trimmed(nearest.range);
  }
}

/** How high the middle of a letter is above the line it stands on, in parts of its size. */
const middle = 0.3;

function middleOf({ x, y, size, angle }: TextPiece, index: number): readonly [number, number] {
  const along = ((x[index] ?? 0) + (x[index + 1] ?? x[index] ?? 0)) / 2;
  return userPoint(along, y + middle * size, angle);
}

/** Whether a point is in a rectangle that may be turned; programs give its corners in different orders. */
function isIn({ points }: PageQuad, [x, y]: readonly [number, number]): boolean {
  const [ax = 0, ay = 0, bx = 0, by = 0, cx = 0, cy = 0] = points;
  const [ux, uy, vx, vy] = [bx - ax, by - ay, cx - ax, cy - ay];
  const area = ux * vy - uy * vx;
  if (area === 0) return false;
  const along = ((x - ax) * vy - (y - ay) * vx) / area;
  const across = ((y - ay) * ux - (x - ax) * uy) / area;
  return along >= 0 && along <= 1 && across >= 0 && across <= 1;
}
