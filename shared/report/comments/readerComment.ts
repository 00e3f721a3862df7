import type { TextRange } from '../../text/position';

/** What somebody wrote into a PDF with a reading program, and on which of its words. */
export interface ReaderComment {
  /** What the program calls it; `''` when it does not. */
  readonly name: string;
  /** Nobody changed it since it was made. */
  readonly isUntouched: boolean;
  readonly words: string;
  /** `''` when the program did not say. */
  readonly author: string;
  /** ISO 8601 instant; `''` when the program did not say. */
  readonly at: string;
  /** From 0. */
  readonly page: number;
  /** A note beside the text: it stands at a line, and on no words of it. */
  readonly isBeside: boolean;
  /** Where it stands, as offsets into the texts of the PDF's blocks, joined by `\n`; null: where no words are. */
  readonly range: TextRange | null;
}

/** A PDF that came back from its reader. */
export interface CommentedPdf {
  /** What its pages say, block borders as `\n`. */
  readonly text: string;
  readonly comments: readonly ReaderComment[];
}
