import { segmentsOfGroups } from './lineSegments';
import { type Line, textOfLine } from './lines';
import { artifact, type PdfGlyph, type PdfPage, type PdfPart } from './pdfPage';
import { isMessy, plainLinesInOrder } from './readingOrder';

/** Of the letters of a page: how many may be outside of all parts, and how many may be said to be no text. */
const mostLoose = 0.005;
const mostArtifacts = 0.3;

export interface TaggedLines {
  readonly lines: readonly Line[];
  /** Texts of the lines that the file says are no part of its text. */
  readonly artifacts: readonly string[];
}

/**
 * The lines of a page by the parts that the file marks, in its order of reading. null when the page has to be read by where its letters
 * stand: it marks none, leaves letters out, calls much of it decoration, or has an order that leads up and down.
 */
export function taggedLines(page: PdfPage, number: number): TaggedLines | null {
  if (page.parts.length === 0) return null;
  const { cells, loose, decoration } = byPart(page);
  const all = page.glyphs.filter(isSeen).length;
  if (loose.length > mostLoose * all || decoration.length > mostArtifacts * all) return null;
  const groups = [...cells.map(({ glyphs }) => glyphs), loose, decoration];
  const texts = segmentsOfGroups(groups, page.links, number).map((group) => group.flatMap(plainLinesInOrder));
  const lines = cells.flatMap(({ part, cell }, at) =>
    (texts[at] ?? []).map((line): Line => ({ ...line, part, cell })),
  );
  const firsts = lines.filter(({ part }, at) => part !== lines[at - 1]?.part);
  if (isMessy(firsts.flatMap(({ segments }) => segments[0] ?? []))) return null;
  // A letter or two outside of all parts, as programs leave them.
  lines.push(...(texts[cells.length] ?? []));
  return { lines, artifacts: (texts[cells.length + 1] ?? []).map(textOfLine) };
}

interface PartCell {
  readonly part: PdfPart;
  readonly cell: number;
  readonly glyphs: PdfGlyph[];
}

function byPart({ glyphs, parts }: PdfPage) {
  const cells: PartCell[] = [];
  const byMark = new Map<number, PartCell>();
  for (const part of parts) {
    for (const [cell, marks] of part.cells.entries()) {
      const place: PartCell = { part, cell, glyphs: [] };
      cells.push(place);
      for (const mark of marks) byMark.set(mark, place);
    }
  }
  const outside: PdfGlyph[] = [];
  const decoration: PdfGlyph[] = [];
  for (const glyph of glyphs) {
    const place = glyph.mark === undefined ? undefined : byMark.get(glyph.mark);
    if (place) place.glyphs.push(glyph);
    else if (isSeen(glyph)) (glyph.mark === artifact ? decoration : outside).push(glyph);
  }
  return { cells, loose: withoutMarkers(outside, cells), decoration };
}

/** In sizes of letters: how far the number of an item stands from its text at most. */
const markerGap = 3;
/** Letters outside of all parts; more are no numbers of items. */
const mostMarkers = 500;

/** Some programs leave the numbers of items out of all parts: each goes to the text that it stands before. Gives what is left. */
function withoutMarkers(outside: readonly PdfGlyph[], cells: readonly PartCell[]): PdfGlyph[] {
  if (outside.length === 0 || outside.length > mostMarkers) return [...outside];
  const begins = cells.flatMap((place) => {
    const first = place.glyphs.find(isSeen);
    return first ? [{ place, first }] : [];
  });
  const markers = new Map<PartCell, PdfGlyph[]>();
  const left: PdfGlyph[] = [];
  for (const glyph of outside) {
    const owner = begins.find(({ first }) => standsBefore(glyph, first))?.place;
    if (owner) markers.set(owner, [...(markers.get(owner) ?? []), glyph]);
    else left.push(glyph);
  }
  for (const [place, glyphs] of markers) place.glyphs.unshift(...glyphs);
  return left;
}

function standsBefore(glyph: PdfGlyph, first: PdfGlyph): boolean {
  if (glyph.angle !== first.angle || Math.abs(glyph.v - first.v) > 0.2 * first.size) return false;
  const gap = Math.max(first.u - glyph.u - glyph.advance, glyph.u - first.u - first.advance);
  return gap < markerGap * first.size;
}

const isSeen = ({ text }: PdfGlyph) => text.trim() !== '';
