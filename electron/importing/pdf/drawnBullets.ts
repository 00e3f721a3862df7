import type { PdfGlyph } from '@shared/importing/pdf/pdfPage';

/** A shape that is drawn and not written: its box on the page, points. */
export interface DrawnShape {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** In sizes of the letters beside it: the size of a bullet, how high its middle lies over the line, how far it stands from the text. */
const size = { least: 0.15, most: 0.7 };
const height = { least: 0.1, most: 0.55 };
const gap = { least: 0.15, most: 2.5 };
/** Nothing else stands before a bullet on its line, as far as this. */
const free = 3;

/**
 * Letters with the bullets that browsers and others draw as shapes: something small and as wide as high, that stands before the first
 * letter of a line. It becomes a letter of that line.
 */
export function withDrawnBullets(
  glyphs: readonly PdfGlyph[],
  shapes: readonly DrawnShape[],
): readonly PdfGlyph[] {
  const candidates = shapes.filter(isRound);
  if (candidates.length === 0) return glyphs;
  const lines = linesOf(glyphs);
  const bullets = new Map<PdfGlyph, PdfGlyph>();
  for (const shape of candidates) {
    const middle = (shape.bottom + shape.top) / 2;
    for (let row = Math.floor(middle) - mostBelow; row <= middle; row++) {
      const line = lines.get(row) ?? [];
      const owner = line.length > mostLetters ? null : line.find((glyph) => isBulletOf(shape, glyph, line));
      if (!owner) continue;
      bullets.set(owner, { ...owner, text: '•', u: shape.left, advance: shape.right - shape.left });
      break;
    }
  }
  return glyphs.flatMap((glyph) => {
    const bullet = bullets.get(glyph);
    return bullet ? [bullet, glyph] : [glyph];
  });
}

/** Points: the line under a bullet of the largest letters that have such. */
const mostBelow = 20;
/** Letters of a line; more are no line of an item. */
const mostLetters = 500;

function isRound({ left, bottom, right, top }: DrawnShape): boolean {
  const [width, high] = [right - left, top - bottom];
  return width > 1 && width < 20 && high > 0.6 * width && high < 1.6 * width;
}

/** Upright letters by the point that their line lies on. */
function linesOf(glyphs: readonly PdfGlyph[]): Map<number, PdfGlyph[]> {
  const lines = new Map<number, PdfGlyph[]>();
  for (const glyph of glyphs) {
    if (glyph.angle !== 0 || glyph.text.trim() === '') continue;
    const row = Math.floor(glyph.v);
    const line = lines.get(row);
    if (line) line.push(glyph);
    else lines.set(row, [glyph]);
  }
  return lines;
}

function isBulletOf(shape: DrawnShape, glyph: PdfGlyph, line: readonly PdfGlyph[]): boolean {
  const width = (shape.right - shape.left) / glyph.size;
  const over = ((shape.bottom + shape.top) / 2 - glyph.v) / glyph.size;
  if (width < size.least || width > size.most || over < height.least || over > height.most) return false;
  const reach = (each: PdfGlyph) =>
    Math.max(each.u - shape.right, shape.left - each.u - each.advance) / glyph.size;
  const isBefore = glyph.u > shape.right;
  return (
    reach(glyph) > gap.least &&
    reach(glyph) < gap.most &&
    // Nothing is nearer, nor on its other side.
    line.every(
      (each) => reach(each) >= reach(glyph) && (each.u > shape.right === isBefore || reach(each) > free),
    )
  );
}
