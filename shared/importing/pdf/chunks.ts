import type { PdfGlyph } from './pdfPage';

/** Letters that follow each other in the drawing, on one line. */
export interface Chunk {
  readonly glyphs: readonly PdfGlyph[];
  readonly order: number;
  readonly left: number;
  readonly right: number;
  /** The line of the largest letter, and its size. */
  readonly v: number;
  readonly size: number;
}

/** In sizes of letters: the gap that parts chunks. */
const chunkGap = 0.7;
/** How far back a letter stands that begins another line over the one before it; accents and letters set close step back less. */
const backStep = 1;

/** Letters in the order of drawing as chunks, in that order. */
export function chunksOf(glyphs: readonly PdfGlyph[]): Chunk[] {
  const chunks: Chunk[] = [];
  let open: PdfGlyph[] = [];
  let box: Omit<Chunk, 'glyphs' | 'order'> | null = null;
  const close = () => {
    if (box) chunks.push({ ...box, glyphs: open, order: chunks.length });
    open = [];
    box = null;
  };
  for (const glyph of glyphs) {
    // A space belongs to what was before it, and says nothing of how far that reaches.
    if (glyph.text.trim() === '') {
      if (box) open.push(glyph);
      continue;
    }
    if (box && (!belongs(glyph, box) || beginsAgain(open.at(-1), glyph, box))) close();
    open.push(glyph);
    box = extended(box, glyph);
  }
  close();
  return chunks;
}

type ChunkBox = Omit<Chunk, 'glyphs' | 'order'>;

function extended(box: ChunkBox | null, { u, v, size, advance }: PdfGlyph): ChunkBox {
  if (!box) return { left: u, right: u + advance, v, size };
  const larger = size > box.size * 1.02;
  return {
    left: Math.min(box.left, u),
    right: Math.max(box.right, u + advance),
    v: larger ? v : box.v,
    size: larger ? size : box.size,
  };
}

function belongs({ u, v, size, advance }: PdfGlyph, box: ChunkBox): boolean {
  const gap = chunkGap * Math.max(size, box.size);
  return onOneLine({ v, size }, box) && u <= box.right + gap && u + advance >= box.left - gap;
}

/** Whether the drawing goes back over what it has drawn: another line on the same place, or the same once more. */
function beginsAgain(last: PdfGlyph | undefined, { u, size }: PdfGlyph, box: ChunkBox): boolean {
  return last !== undefined && last.u - u > backStep * size && u >= box.left - 1.2 * size;
}

interface Standing {
  readonly v: number;
  readonly size: number;
}

/** Whether letters stand on one line, or one of them as a small raised or lowered sign beside the other. */
export function onOneLine(a: Standing, b: Standing): boolean {
  const larger = Math.max(a.size, b.size);
  const apart = Math.abs(a.v - b.v);
  return apart <= 0.2 * larger || (apart <= 0.6 * larger && Math.min(a.size, b.size) < 0.85 * larger);
}
