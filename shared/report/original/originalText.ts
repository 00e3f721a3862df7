import type { PagePositions } from '../../importing/pdf/pagePositions';

/** What a PDF says, as it is read, and where each character of it stands. */
export interface OriginalText {
  /** The text of its blocks, in order. */
  readonly blocks: readonly string[];
  readonly positions: PagePositions;
}
