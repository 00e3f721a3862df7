import type { Result } from '@shared/base/result';
import type { ReadOptions } from '@shared/importing/readOptions';
import type { HighlightedDocument } from '@shared/report/original/highlight';
import type { ImportLimits } from './importLimits';
import type { ReadFile } from './readPath';

/**
 * What a file is read as: documents; the cells of a table; or only looked at, to know what it is and whether it is in the project
 * already, or what the columns of a table are; a PDF to be given back with highlights, for the project inside, or for the comments of its readers.
 */
export type ReadAs = 'documents' | 'table' | 'look' | 'peek' | 'highlight' | 'inside' | 'comments';

/** From main to the reading process, and on to its worker: one file at a time. */
export interface ReadRequest {
  readonly path: string;
  /** What the file is called; kept originals are named by their bytes. */
  readonly name: string;
  readonly limits: ImportLimits;
  /** Milliseconds of processor time after which the process ends itself. */
  readonly time: number;
  /** Bytes of resident memory above which the process ends itself. */
  readonly memory: number;
  readonly as: ReadAs;
  readonly options: ReadOptions;
  /** What is to be highlighted, when it is read for that. */
  readonly document?: HighlightedDocument | undefined;
}

/** The answer; its value is of the kind that was asked for. */
export type ReadAnswer<Value = ReadFile> = Result<Value>;

/** Exit code of a reading process that ended itself because it held too much memory. */
export const tooMuchMemoryExit = 77;
/** … because a file took too much time. */
export const tooMuchTimeExit = 78;
