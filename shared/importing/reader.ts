import type { Result } from '../base/result';
import type { BlockContent } from '../text/block';
import type { TextRange } from '../text/position';

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

/** What a reader makes of a file. */
export interface ReadDocument {
  readonly title: string;
  readonly format: string;
  readonly encoding?: string;
  /** At least one block with text. */
  readonly blocks: readonly BlockContent[];
  readonly turns: readonly StatedTurn[];
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
  read(file: SourceFile): Promise<Result<ReadDocument>>;
}
