import type { Result } from '@shared/base/result';
import type { ImportLimits } from './importLimits';
import type { ReadFile } from './readPath';

/** From main to the reading process, and on to its worker: one file at a time. */
export interface ReadRequest {
  readonly path: string;
  readonly limits: ImportLimits;
}

/** The answer. */
export type ReadAnswer = Result<ReadFile>;

/** Exit code of a reading process that ended itself because it held too much memory. */
export const tooMuchMemoryExit = 77;
