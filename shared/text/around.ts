import { graphemeCeil, graphemeFloor } from './graphemes';
import type { TextRange } from './position';

/** A piece of a long text, and where it was cut out. */
export interface Surroundings {
  readonly text: string;
  /** Offset of the piece's first unit in the whole, UTF-16 units. */
  readonly from: number;
  /** Whether the piece begins, or ends, where the whole does. */
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/**
 * The text from `reach` units before a range to `reach` after it, cut between graphemes. Segmenting takes time that grows with the
 * square of the length (a million characters in one paragraph: most of a minute), so only what is near is ever segmented.
 */
export function around(text: string, { start, end }: TextRange, reach: number): Surroundings {
  const from = graphemeFloor(text, start - reach);
  const to = graphemeCeil(text, end + reach);
  return { text: text.slice(from, to), from, atStart: from === 0, atEnd: to === text.length };
}
