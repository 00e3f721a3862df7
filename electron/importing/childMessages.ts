import type { Result } from '@shared/base/result';
import type { ImportLimits } from './importLimits';
import type { ReadFile } from './readPath';

/** From main to the reading process, and on to its worker: one file at a time. */
export interface ReadRequest {
  readonly path: string;
  readonly limits: ImportLimits;
  /** What the file is to be read as: a document, or the cells of a table. */
  readonly as: 'document' | 'table';
}

/** The answer; its value is of the kind that was asked for. */
export type ReadAnswer<Value = ReadFile> = Result<Value>;

/** Exit code of a reading process that ended itself because it held too much memory. */
export const tooMuchMemoryExit = 77;
