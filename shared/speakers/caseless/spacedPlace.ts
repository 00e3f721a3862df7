import type { SpacedWord } from './spacedWords';

/** The longest naming with its role, in words. */
export const longestNaming = 30;

/** A clause that is read for the people in it. */
export interface SpacedPlace {
  readonly text: string;
  readonly words: readonly SpacedWord[];
  /** Folded names of the document, and the words they are made of. */
  readonly known: ReadonlySet<string>;
}

/** Words of a clause, from the first up to the one behind the last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}
