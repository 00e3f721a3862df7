import type { BlockSpan } from './placesInOriginal';

/** What a reader of the PDF is told about one coding, in the way of a highlight. */
export interface Highlight {
  /** The same each time that the project is exported: the id of the coding. */
  readonly id: string;
  /** `#rrggbb` */
  readonly color: string;
  /** Who made it; `''` when nobody said. */
  readonly author: string;
  /** ISO 8601 instant. */
  readonly at: string;
  /** What it is in short: the theme with those above it. */
  readonly subject: string;
  /** All that is to be read, with line ends: theme, speaker, memo. */
  readonly words: string;
}

/** A passage with the highlights that lie on it. */
export interface HighlightedPassage extends BlockSpan {
  readonly highlights: readonly Highlight[];
}

/** A document as it is now, with what is to be highlighted in its original. */
export interface HighlightedDocument {
  /** The texts of its blocks. */
  readonly blocks: readonly string[];
  /** In the order of the text. */
  readonly passages: readonly HighlightedPassage[];
  /** What is to be inside the copy besides: a project, as `sliceBytes` gives it. */
  readonly project?: Uint8Array;
}
