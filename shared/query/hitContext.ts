import { graphemeCeil, graphemeFloor } from '../text/graphemes';

/** UTF-16 units on each side of a hit. */
const CONTEXT_UNITS = 120;

/** The words of a hit and those around it in its paragraph, cut at whole letters. */
export function hitContext(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): { before: string; words: string; after: string } {
  return {
    before: text.slice(graphemeCeil(text, start - CONTEXT_UNITS), start),
    words: text.slice(start, end),
    after: text.slice(end, graphemeFloor(text, end + CONTEXT_UNITS)),
  };
}
