import { cellsOf } from './glyphCells';
import { findGutters, type Gutter, liesOnGutter } from './gutters';
import { type Cell, heaviest, type Segment, textOfCells } from './lines';
import { bracketsAreSeen, logicalOrder, readsRightToLeft } from './logicalOrder';
import { type PdfGlyph, type PdfLink, type PdfPage, userPoint } from './pdfPage';
import { spaced } from './wordGaps';

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

/** A direction of writing on a page: its text, and the white between its columns. */
export interface PageText {
  readonly segments: readonly Segment[];
  readonly gutters: readonly Gutter[];
}

/** In sizes of letters: the gap that parts chunks, and the widest that words of one line leave, with a space or without. */
const chunkGap = 0.7;
const spacedGap = 2;
const otherGap = 1;

/** The stretches of text on a page, one direction of writing after the other, the commonest first. */
export function segmentsOfPage({ glyphs, links }: PdfPage, number: number): PageText[] {
  return segmentsOfGroups([glyphs], links, number)[0] ?? [];
}

/** The same for letters of a page in groups, of which each is looked at as if it stood alone. */
export function segmentsOfGroups(
  groups: readonly (readonly PdfGlyph[])[],
  links: readonly PdfLink[],
  number: number,
): PageText[][] {
  const drawn = groups.map((glyphs) => stretchesOf(glyphs, links));
  const seen = bracketsAreSeen(
    drawn.flatMap((texts) => texts.flatMap(({ stretches }) => stretches.map(({ cells }) => cells))),
  );
  return drawn.map((texts) =>
    texts.map(({ angle, stretches, gutters }) => {
      const segments = stretches.flatMap(({ order, cells }) => segmentOf(cells, order, number, angle, seen));
      return { segments: segments.sort((a, b) => a.order - b.order), gutters };
    }),
  );
}

interface DrawnText {
  readonly angle: number;
  readonly stretches: readonly { readonly order: number; readonly cells: readonly Cell[] }[];
  readonly gutters: readonly Gutter[];
}

function stretchesOf(glyphs: readonly PdfGlyph[], links: readonly PdfLink[]): DrawnText[] {
  const directions = new Map<number, PdfGlyph[]>();
  for (const glyph of glyphs) {
    const group = directions.get(glyph.angle);
    if (group) group.push(glyph);
    else directions.set(glyph.angle, [glyph]);
  }
  return [...directions]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([angle, own]) => {
      const rows = rowsOf(chunksOf(own));
      const gutters = findGutters(rows);
      const stretches = rows
        .flatMap((row) => joined(row, gutters))
        .map((chunks) => ({
          order: Math.min(...chunks.map(({ order }) => order)),
          cells: visualCells(chunks, links),
        }));
      return { angle, stretches, gutters };
    });
}

function chunksOf(glyphs: readonly PdfGlyph[]): Chunk[] {
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
    if (box && !belongs(glyph, box)) close();
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

interface Standing {
  readonly v: number;
  readonly size: number;
}

/** Whether letters stand on one line, or one of them as a small raised or lowered sign beside the other. */
function onOneLine(a: Standing, b: Standing): boolean {
  const larger = Math.max(a.size, b.size);
  const apart = Math.abs(a.v - b.v);
  return apart <= 0.2 * larger || (apart <= 0.6 * larger && Math.min(a.size, b.size) < 0.85 * larger);
}

/** Chunks by the line they stand on, from the top, each row from left to right. */
function rowsOf(chunks: readonly Chunk[]): Chunk[][] {
  const rows: Chunk[][] = [];
  for (const chunk of [...chunks].sort((a, b) => b.v - a.v || a.left - b.left)) {
    const own = [chunk];
    for (let at = rows.length - 1; at >= 0 && at >= rows.length - 6; at--) {
      const row = rows[at];
      if (!row?.some((other) => sharesRow(chunk, other))) continue;
      own.unshift(...row);
      rows.splice(at, 1);
    }
    rows.push(own);
  }
  for (const row of rows) row.sort((a, b) => a.left - b.left);
  return rows;
}

/** Small raised signs share a row only with what they touch: else a small line beside a large one would be taken for such. */
function sharesRow(a: Chunk, b: Chunk): boolean {
  const smaller = Math.min(a.size, b.size);
  if (Math.abs(a.v - b.v) <= 0.2 * smaller) return true;
  const gap = Math.max(a.left, b.left) - Math.min(a.right, b.right);
  return onOneLine(a, b) && gap < 0.3 * smaller;
}

/** The chunks of a row in groups that are one stretch of text each. */
function joined(row: readonly Chunk[], gutters: readonly Gutter[]): Chunk[][] {
  const groups: Chunk[][] = [];
  let right = 0;
  for (const chunk of row) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && joins(last, right, chunk, gutters)) group.push(chunk);
    else groups.push([chunk]);
    right = Math.max(group === groups.at(-1) ? right : chunk.right, chunk.right);
  }
  return groups;
}

function joins(last: Chunk, right: number, chunk: Chunk, gutters: readonly Gutter[]): boolean {
  const size = Math.min(last.size, chunk.size);
  // Only a line that is stretched to its column has wide gaps, and a space in each.
  const isSpaced = last.glyphs.at(-1)?.text.trim() === '' && Math.abs(chunk.order - last.order) === 1;
  if (chunk.left - right > (isSpaced ? spacedGap : otherGap) * size) return false;
  return !liesOnGutter(gutters, right, chunk.left, chunk.v);
}

/** The letters of chunks from left to right, with spaces. */
function visualCells(chunks: readonly Chunk[], links: readonly PdfLink[]): Cell[] {
  const [first] = chunks;
  const glyphs = first && chunks.length === 1 ? first.glyphs : chunks.flatMap((chunk) => chunk.glyphs);
  return spaced(cellsOf(glyphs, links.length === 0 ? noHref : (glyph) => hrefAt(glyph, links)));
}

const noHref = () => undefined;

function segmentOf(
  visual: readonly Cell[],
  order: number,
  page: number,
  angle: number,
  seen: boolean,
): Segment[] {
  const [first] = visual;
  if (!first) return [];
  const size = commonSize(visual);
  const cells = logicalOrder(visual, seen);
  return [
    {
      page,
      angle,
      cells,
      text: textOfCells(cells),
      left: first.left,
      right: visual.reduce((most, cell) => Math.max(most, cell.right), first.right),
      v: (visual.find((cell) => Math.abs(cell.size - size) < 0.1) ?? first).v,
      size,
      order,
      rtl: readsRightToLeft(visual),
    },
  ];
}

/** The size of most letters, to a tenth of a point. */
function commonSize(cells: readonly Cell[]): number {
  const rounded = ({ size }: Cell) => Math.round(size * 10) / 10;
  const [first] = cells;
  if (first && cells.every(({ size }) => size === first.size)) return rounded(first);
  const weights = new Map<number, number>();
  for (const cell of cells) {
    const size = rounded(cell);
    weights.set(size, (weights.get(size) ?? 0) + cell.text.length);
  }
  return heaviest(weights);
}

/** The address behind a letter: of the link whose box holds its middle. */
function hrefAt({ u, v, advance, size, angle }: PdfGlyph, links: readonly PdfLink[]): string | undefined {
  const [x, y] = userPoint(u + advance / 2, v + size / 4, angle);
  return links.find(
    ({ box: [left, bottom, right, top] }) => left <= x && x <= right && bottom <= y && y <= top,
  )?.href;
}
