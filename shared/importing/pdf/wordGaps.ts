import type { Cell } from './lines';

const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;
/** In sizes of letters: the gap that parts words, and the one that parts signs that are written without spaces. */
const wordGap = 0.17;
const denseGap = 0.8;
/** Spaced letters stand no further apart than this. */
const widestTracking = 0.6;

export const isDense = (text: string): boolean => dense.test(text);

/**
 * Cells from left to right with one space where words part: many files have no letter for it but only a gap. None at the ends.
 */
export function spaced(cells: readonly Cell[]): Cell[] {
  const letters = cells.filter(({ text }) => text !== ' ');
  const tracking = trackingOf(letters);
  const result: Cell[] = [];
  let last: Cell | undefined;
  let space: Cell | undefined;
  for (const cell of cells) {
    if (cell.text === ' ') {
      space ??= cell;
      continue;
    }
    if (last && (isGap(last, cell, tracking) || (space && hasRoom(space, cell))))
      result.push(spaceBetween(last, cell));
    result.push(cell);
    last = cell;
    space = undefined;
  }
  return result;
}

/** A place where a word may be divided is written as a space too, with the next letter on top of it. */
const hasRoom = (space: Cell, next: Cell) => next.left - space.left > 0.3 * (space.right - space.left);

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
function trackingOf(cells: readonly Cell[]): number {
  if (cells.length < 6) return 0;
  const gaps: number[] = [];
  let single = 0;
  for (const [index, cell] of cells.entries()) {
    const next = cells[index + 1];
    if (!next) break;
    gaps.push(next.left - cell.right);
    if (/^\p{L}$/u.test(cell.text)) single++;
  }
  gaps.sort((a, b) => a - b);
  const usual = gaps[Math.floor(gaps.length / 2)] ?? 0;
  const size = cells[0]?.size ?? 0;
  // Figures in columns stand apart too, but are not one word.
  const isTracked = usual > 0.1 * size && usual < widestTracking * size && single > 0.7 * cells.length;
  return isTracked && !cells.some(({ text }) => isDense(text)) ? usual : 0;
}
