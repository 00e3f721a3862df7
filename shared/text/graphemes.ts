/**
 * Graphemes: what a reader takes for one letter, however many UTF-16 units it has. Ends of passages are kept off the inside of
 * one, since half a letter cannot be shown or quoted.
 */

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Letters that never join with a neighbour of their kind: the common case, decided without the segmenter. */
const simple = /^[\n\u0020-\u007e\u00a0-\u02ff\u0370-\u0482\u048a-\u058f\u2010-\u2027\u2030-\u205e]*$/;

/** Whether a grapheme begins or ends at `offset`. */
function isBorder(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  if (simple.test(text.slice(offset - 1, offset + 1))) return true;
  return segmenter.segment(text).containing(offset)?.index === offset;
}

/** The last grapheme border at or before `offset`, which is clamped to the text. */
export function graphemeFloor(text: string, offset: number): number {
  const inside = Math.min(Math.max(offset, 0), text.length);
  return isBorder(text, inside) ? inside : (segmenter.segment(text).containing(inside)?.index ?? inside);
}

/** The first grapheme border at or after `offset`, which is clamped to the text. */
export function graphemeCeil(text: string, offset: number): number {
  const inside = Math.min(Math.max(offset, 0), text.length);
  if (isBorder(text, inside)) return inside;
  const around = segmenter.segment(text).containing(inside);
  return around === undefined ? inside : around.index + around.segment.length;
}

/** The first `count` graphemes of `text`. */
export function firstGraphemes(text: string, count: number): string {
  if (simple.test(text.slice(0, count + 1))) return text.slice(0, count);
  let end = 0;
  let left = count;
  for (const { segment } of segmenter.segment(text)) {
    if (left === 0) break;
    end += segment.length;
    left -= 1;
  }
  return text.slice(0, end);
}

/** The last `count` graphemes of `text`. */
export function lastGraphemes(text: string, count: number): string {
  if (count <= 0) return '';
  if (simple.test(text.slice(-count - 1))) return text.slice(-count);
  const starts = Array.from(segmenter.segment(text), ({ index }) => index);
  return text.slice(starts.at(-count) ?? 0);
}
