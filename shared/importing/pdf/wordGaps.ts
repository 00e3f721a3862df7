import type { Cell } from './lines';

const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;
/** In sizes of letters: the gap that parts words, and the one that parts signs that are written without spaces. */
const wordGap = 0.17;
const denseGap = 0.8;
/** Spaced letters stand no further apart than this. */
const widestTracking = 0.6;

export const isDense = (text: string): boolean => text.charCodeAt(0) >= 0x2e80 && dense.test(text);

/**
 * Cells from left to right with one space where words part: many files have no letter for it but only a gap. None at the ends.
 */
export function spaced(cells: readonly Cell[]): Cell[] {
  const tracking = trackingOf(cells);
  const result: Cell[] = [];
  let last: Cell | undefined;
  let space: Cell | undefined;
  for (const cell of cells) {
    if (cell.text === ' ') {
      space ??= cell;
      continue;
    }
    if (last && (isGap(last, cell, tracking) || (space && hasRoom(last, space, cell))))
      result.push(spaceBetween(last, cell));
    result.push(cell);
    last = cell;
    space = undefined;
  }
  return result;
}

/** Whether a space can be seen: a place where a word may be divided is written as a space too, with a letter on top of it. */
function hasRoom(last: Cell, space: Cell, next: Cell): boolean {
  const width = space.right - space.left;
  return next.left - space.left > 0.3 * width && last.right - space.left < 0.5 * width;
}

function isGap(a: Cell, b: Cell, tracking: number): boolean {
  const size = Math.min(a.size, b.size);
  const factor = isDense(a.text) && isDense(b.text) ? denseGap : wordGap;
  return b.left - a.right > factor * size + tracking;
}

function spaceBetween(a: Cell, b: Cell): Cell {
  const { v, size } = a;
  const [left, right] = [Math.min(a.right, b.left), Math.max(a.right, b.left)];
  const href = a.href === b.href ? a.href : undefined;
  const style = { bold: a.bold && b.bold, italic: a.italic && b.italic };
  return { text: ' ', left, right, v, size, ...style, ...(href !== undefined && { href }) };
}

/** The gap that all letters of a s p a c e d line have; 0 for others. */
function trackingOf(all: readonly Cell[]): number {
  const cells = all.filter(({ text }) => text !== ' ');
  const size = cells[0]?.size ?? 0;
  const gaps: number[] = [];
  let narrow = 0;
  for (let at = 1; at < cells.length; at++) {
    const gap = (cells[at]?.left ?? 0) - (cells[at - 1]?.right ?? 0);
    gaps.push(gap);
    if (gap < 0.1 * size) narrow++;
  }
  // So nearly every line is done with.
  if (cells.length < 6 || narrow > gaps.length / 2) return 0;
  gaps.sort((a, b) => a - b);
  const usual = gaps[Math.floor(gaps.length / 2)] ?? 0;
  if (usual < 0.1 * size || usual > widestTracking * size) return 0;
  // Figures in columns stand apart too, but are not one word.
  const letters = cells.filter(({ text }) => /^\p{L}$/u.test(text) && !isDense(text)).length;
  return letters > 0.7 * cells.length ? usual : 0;
}
