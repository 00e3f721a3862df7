import { canonicalText } from '../canonicalText';
import type { Cell } from './lines';
import type { PdfGlyph } from './pdfPage';

/**
 * Ligatures, Arabic and Hebrew presentation forms and the radicals that some fonts use for whole signs: other letters than those
 * that are typed. Only these are exchanged, so that ½, ² and № stay what they are.
 */
const forms = /[\u2e80-\u2fdf\ufb00-\ufb06\ufb13-\ufb17\ufb1d-\ufdff\ufe70-\ufefc]/g;
const spaces = /^[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+$/;
/** Bullets of the symbol fonts, at the places where these fonts keep them. */
const symbolBullets = /[\uf0a7\uf0a8\uf0b7\uf06e\uf0d8\uf0fc\uf076]/g;

/** A document has few different letters, and very many of each. */
const known = new Map<string, string>();
const mostKnown = 5000;

/** What a letter of the file says, as blocks keep it; a space is always `' '`. */
export function glyphText(raw: string): string {
  let text = known.get(raw);
  if (text === undefined) {
    text = canonicalGlyph(raw);
    if (known.size < mostKnown) known.set(raw, text);
  }
  return text;
}

function canonicalGlyph(raw: string): string {
  if (spaces.test(raw)) return ' ';
  return canonicalText(
    withBytesInOrder(raw)
      .replace(/[\u200b-\u200f\u2060\u202a-\u202e\u2066-\u2069]/g, '')
      .replace(forms, (form) => form.normalize('NFKC'))
      .replace(symbolBullets, '•')
      .replace(/[\n\t]/g, ' '),
  );
}

/** Some programs write the letters of a ligature with the bytes of each exchanged, so that ﬁ comes as two signs of Chinese. */
function withBytesInOrder(raw: string): string {
  if (raw.length < 2 || !/^[\u4100-\u5a00\u6100-\u7a00]+$/.test(raw)) return raw;
  const codes = [...raw].map((letter) => letter.charCodeAt(0));
  if (codes.some((code) => (code & 0xff) !== 0)) return raw;
  return String.fromCharCode(...codes.map((code) => code >> 8));
}

/** What stands for a letter without a meaning. */
export const unknown = '\ufffd';

/** Accents that stand as signs of their own over a letter, and what they are when they are joined to it. */
const accents = new Map([
  ['´', '\u0301'],
  ['`', '\u0300'],
  ['¨', '\u0308'],
  ['ˆ', '\u0302'],
  ['˜', '\u0303'],
  ['¯', '\u0304'],
  ['˘', '\u0306'],
  ['˙', '\u0307'],
  ['˚', '\u030a'],
  ['˝', '\u030b'],
  ['ˇ', '\u030c'],
  ['¸', '\u0327'],
  ['˛', '\u0328'],
]);

/** The letters of one stretch as cells, sorted from left to right; accents are joined to the letter that they stand on. */
export function cellsOf(
  glyphs: readonly PdfGlyph[],
  hrefOf: (glyph: PdfGlyph) => string | undefined,
): Cell[] {
  const cells: Cell[] = [];
  const marks: Cell[] = [];
  for (const glyph of glyphs) {
    const { u, v, advance, size, font } = glyph;
    // A letter of which the file does not say what it means is shown as such.
    const text = glyphText(glyph.text) || (advance > 0 && glyph.text.startsWith('\0') ? unknown : '');
    // Places where a word may be divided are written as spaces without width.
    if (text === '' || (text === ' ' && advance < 0.02 * size)) continue;
    const href = hrefOf(glyph);
    const { bold, italic } = font;
    const cell: Cell = { text, left: u, right: u + advance, v, size, bold, italic };
    (joinsOthers(text) ? marks : cells).push(href === undefined ? cell : { ...cell, href });
  }
  sortFromLeft(cells);
  return withMarks(withoutDoubles(withAccents(cells)), marks);
}

/** Most lines are drawn so. */
function sortFromLeft(cells: Cell[]): void {
  for (let at = 1; at < cells.length; at++) {
    if ((cells[at]?.left ?? 0) >= (cells[at - 1]?.left ?? 0)) continue;
    cells.sort((a, b) => a.left - b.left);
    return;
  }
}

/** Letters that are never first: marks, and the later parts of Korean syllables. */
const joinsOthers = (text: string) => text.charCodeAt(0) >= 0x300 && /^[\p{M}\u1160-\u11ff]/u.test(text);

/** Each mark goes to the cell whose middle is nearest. */
function withMarks(cells: Cell[], marks: readonly Cell[]): Cell[] {
  if (cells.length === 0) return [...marks];
  for (const mark of marks) {
    const middle = (mark.left + mark.right) / 2;
    const at = nearest(cells, middle);
    const base = cells[at];
    if (base) cells[at] = { ...base, text: (base.text + mark.text).normalize('NFC') };
  }
  return cells;
}

function nearest(cells: readonly Cell[], middle: number): number {
  let [low, high] = [0, cells.length];
  while (low < high) {
    const at = (low + high) >> 1;
    if ((cells[at]?.left ?? 0) <= middle) low = at + 1;
    else high = at;
  }
  const at = Math.max(low - 1, 0);
  return cells[at]?.text === ' ' && at > 0 ? at - 1 : at;
}

/** Old fonts have no é but draw ´ over e, in either order. */
function withAccents(cells: Cell[]): Cell[] {
  if (!cells.some(({ text }) => accents.has(text))) return cells;
  const joined: Cell[] = [];
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at];
    const next = cells[at + 1];
    if (!cell) continue;
    const mark = accents.get(cell.text);
    const other = next && accents.get(next.text);
    if (mark !== undefined && next && overlap(cell, next) && isLetter(next)) {
      joined.push({ ...next, text: (next.text + mark).normalize('NFC') });
      at++;
    } else if (other !== undefined && next && overlap(next, cell) && isLetter(cell)) {
      joined.push({ ...cell, text: (cell.text + other).normalize('NFC') });
      at++;
    } else joined.push(cell);
  }
  return joined;
}

const isLetter = ({ text }: Cell) => /^\p{L}$/u.test(text);
const overlap = (accent: Cell, letter: Cell) =>
  Math.min(accent.right, letter.right) - Math.max(accent.left, letter.left) >
  0.5 * (accent.right - accent.left);

/** Letters that are drawn twice, a hair apart, to look bold or to throw a shadow, are read once. */
function withoutDoubles(cells: readonly Cell[]): Cell[] {
  const kept: Cell[] = [];
  for (const cell of cells) {
    let twin = false;
    for (let at = Math.max(kept.length - 3, 0); at < kept.length; at++) twin ||= isTwin(kept[at], cell);
    if (!twin) kept.push(cell);
  }
  return kept;
}

function isTwin(a: Cell | undefined, b: Cell): boolean {
  if (a?.text !== b.text) return false;
  const apart = b.left - a.left;
  return apart < 0.12 * a.size && apart < 0.4 * (a.right - a.left) && Math.abs(a.v - b.v) < 0.12 * a.size;
}
