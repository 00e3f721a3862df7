import { rowsOf, stretchesOfRow } from './chunkRows';
import { type Chunk, chunksOf } from './chunks';
import { cellsOf } from './glyphCells';
import { findGutters, type Gutter } from './gutters';
import { type Cell, heaviest, type Segment, textOfCells } from './lines';
import { bracketsAreSeen, logicalOrder, readsRightToLeft } from './logicalOrder';
import { type PdfGlyph, type PdfLink, type PdfPage, userPoint } from './pdfPage';
import { spaced } from './wordGaps';

/** A direction of writing on a page: its text, and the white between its columns. */
export interface PageText {
  readonly segments: readonly Segment[];
  readonly gutters: readonly Gutter[];
}

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
        .flatMap((row) => stretchesOfRow(row, gutters))
        .map((chunks) => ({
          order: Math.min(...chunks.map(({ order }) => order)),
          cells: visualCells(chunks, links),
        }));
      return { angle, stretches, gutters };
    });
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
