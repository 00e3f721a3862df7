import type { PdfGlyph, PdfPage } from '../pdfPage';

export interface DrawnText {
  readonly text: string;
  readonly u: number;
  readonly v: number;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly angle?: number;
  /** Between two letters, in points. */
  readonly tracking?: number;
}

/** Every letter is half as wide as it is high, signs of Chinese as wide. */
export const widthOf = (text: string, size = 10): number =>
  [...text].reduce((sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? size : size / 2), 0);

/** Letters as a file draws them, from left to right; a space is a letter too. */
export function drawn({
  text,
  u,
  v,
  size = 10,
  bold = false,
  italic = false,
  angle = 0,
  tracking = 0,
}: DrawnText): PdfGlyph[] {
  let at = u;
  return [...text].map((letter) => {
    const advance = widthOf(letter, size);
    const glyph = { text: letter, u: at, v, advance, size, angle, font: { bold, italic } };
    at += advance + tracking;
    return glyph;
  });
}

/** A page of A4 with these texts on it, drawn in this order. */
export function drawnPage(...texts: readonly DrawnText[]): PdfPage {
  return {
    crop: [0, 0, 595, 842],
    rotation: 0,
    glyphs: texts.flatMap(drawn),
    links: [],
    parts: [],
  };
}

/** Lines one below the other, 12 points apart. */
export function column(lines: readonly string[], u = 60, v = 780): DrawnText[] {
  return lines.map((text, index) => ({ text, u, v: v - 12 * index }));
}
