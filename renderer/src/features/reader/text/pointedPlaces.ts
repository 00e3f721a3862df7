import type { Position } from '@shared/text/position';
import { positionOfPoint } from './domPosition';

/** px above and below a letter that still count as on it, so that the gap between two lines belongs to one of them. */
const LEADING = 4;

/** The letter of the text under a point of the viewport; null when there is none. */
export function letterAt(root: Element, x: number, y: number): Position | null {
  const caret = document.caretPositionFromPoint(x, y);
  if (!caret || !root.contains(caret.offsetNode) || !(caret.offsetNode instanceof Text)) return null;
  // The right half of a letter answers with the place after it; blank space answers with the nearest letter.
  for (const offset of [caret.offset, caret.offset - 1]) {
    if (offset < 0 || offset >= caret.offsetNode.length) continue;
    const range = new Range();
    range.setStart(caret.offsetNode, offset);
    range.setEnd(caret.offsetNode, offset + 1);
    const inside = [...range.getClientRects()].some(
      ({ left, right, top, bottom }) =>
        left <= x && x <= right && top - LEADING <= y && y <= bottom + LEADING,
    );
    if (inside) return positionOfPoint(caret.offsetNode, offset);
  }
  return null;
}

/** The place between letters that is nearest to a point of the viewport, anywhere in the text. */
export function caretAt(root: Element, x: number, y: number): Position | null {
  const caret = document.caretPositionFromPoint(x, y);
  if (!caret || !root.contains(caret.offsetNode)) return null;
  return positionOfPoint(caret.offsetNode, caret.offset);
}
