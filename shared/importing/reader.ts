import type { Result } from '../base/result';
import type { BlockContent } from '../text/block';
import type { TextRange } from '../text/position';
import type { ReadOptions } from './readOptions';

/** A file as it came: nothing decoded, nothing trusted. */
export interface SourceFile {
  /** File name without folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A turn that the format itself states (the voice of a caption); ranges are document-wide UTF-16 offsets. */
export interface StatedTurn {
  readonly speaker: string;
  readonly attribution: TextRange | null;
  readonly speech: readonly TextRange[];
}

/** What a file, or one row of a table, says of itself: `Party` of a respondent, `Date` of an article. */
export interface StatedAttribute {
  readonly name: string;
  readonly value: string;
}

/** What a reader makes of a file, or of a row of a table. */
export interface ReadDocument {
  readonly title: string;
  readonly format: string;
  readonly encoding?: string;
  /** The day the text is of, `YYYY-MM-DD`, when the file states it. */
  readonly date?: string;
  /** Where the text comes from, in the words of the file: its address, its author and publisher. */
  readonly provenance?: string;
  readonly attributes?: readonly StatedAttribute[];
  /** What its text is in, see `detectLanguage`; without it nobody has looked. */
  readonly language?: string;
  /** At least one block with text. */
  readonly blocks: readonly BlockContent[];
  readonly turns: readonly StatedTurn[];
  /** Where each character stands on the pages of the original, as `writePositions` of `pdf/pagePositions.ts` writes it. */
  readonly positions?: string;
  /** What could not be kept, one sentence each. */
  readonly warnings: readonly string[];
}

/**
 * One file format. Pure: bytes in, document out; a file that cannot be read is a named problem with one
 * sentence, never an exception. Readers run in a child process that is ended on time or memory, so they
 * need not watch either.
 */
export interface Reader {
  /** `txt`, `md`, … the `format` of what it reads. */
  readonly format: string;
  /** What the open dialog calls it: `Word document`. */
  readonly label: string;
  /** Lower case, without the dot. */
  readonly extensions: readonly string[];
  read(file: SourceFile, options?: ReadOptions): Promise<Result<ReadDocument>>;
}
