import type { TextRange } from '../text/position';
import type { TextFinder, TextMatch } from './textFinder';

/** A match in the text number `block` of a document, from 0. */
export interface FoundMatch extends TextMatch {
  readonly block: number;
}

export interface FoundMatches {
  /** In text order, the first `most` of them. */
  readonly matches: readonly FoundMatch[];
  readonly total: number;
  /** It was given up in the middle. */
  readonly cancelled: boolean;
}

export interface FindOptions {
  /** See `withinScope`. */
  readonly within?: readonly (readonly TextRange[])[];
  /** How many matches are kept; all are counted. */
  readonly most: number;
  /** Asked before each text. */
  readonly isCancelled?: () => boolean;
}

/** Looks through the texts of a document's blocks, in order. A match lies inside one block. */
export function findText(
  texts: readonly string[],
  finder: TextFinder,
  { within = [], most, isCancelled = () => false }: FindOptions,
): FoundMatches {
  const matches: FoundMatch[] = [];
  let total = 0;
  let start = 0;
  for (const [block, text] of texts.entries()) {
    if (isCancelled()) return { matches, total, cancelled: true };
    for (const match of finder(text)) {
      const range = { start: start + match.start, end: start + match.end };
      if (!within.every((stretches) => liesIn(stretches, range))) continue;
      total += 1;
      if (matches.length < most) matches.push({ block, ...match });
    }
    start += text.length + 1;
  }
  return { matches, total, cancelled: false };
}

/** Whether a range lies in one of these stretches as a whole. */
function liesIn(stretches: readonly TextRange[], { start, end }: TextRange): boolean {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.end ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  const stretch = stretches[low];
  return stretch !== undefined && stretch.start <= start && end <= stretch.end;
}
