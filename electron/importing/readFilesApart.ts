import type { Result } from '@shared/base/result';
import { filesToRead } from './filesToRead';
import { type ImportLimits, importLimits } from './importLimits';
import { type LaunchChild, ReadingProcess } from './readingProcess';
import type { ReadFile } from './readPath';

/** What came of one file. */
export interface FileOutcome {
  readonly path: string;
  /** File name without folders. */
  readonly name: string;
  readonly result: Result<ReadFile>;
}

export interface ImportOptions {
  /** Called when a file is begun and at the end: how many are done, of how many, and the file's name. */
  readonly onProgress?: (done: number, total: number, name: string) => void;
  /** Cancels: what is being read is given up, what was read is kept. */
  readonly signal?: AbortSignal;
}

export interface ImportedFiles {
  /** In the order of the paths; without the files that cancelling left unread. */
  readonly files: readonly FileOutcome[];
  readonly cancelled: boolean;
}

/** Files read at once. */
const lanes = 2;

/**
 * Reads files in processes of their own. Never rejects: whatever happens to one file is its result, the
 * others go on.
 */
export async function readFilesApart(
  paths: readonly string[],
  { onProgress, signal }: ImportOptions,
  launch: LaunchChild,
  limits: ImportLimits = importLimits,
): Promise<ImportedFiles> {
  const files = await filesToRead(paths);
  const outcomes: (FileOutcome | undefined)[] = files.map(() => undefined);
  let next = 0;
  let done = 0;

  const lane = async () => {
    const process = new ReadingProcess(launch, limits);
    const cancel = () => process.end();
    signal?.addEventListener('abort', cancel);
    while (next < files.length && !signal?.aborted) {
      const index = next++;
      const file = files[index];
      if (file === undefined) break;
      const { path, name, problem } = file;
      onProgress?.(done, files.length, name);
      const result = problem === null ? await process.read(path) : ({ ok: false, problem } as const);
      if (result === null) break;
      outcomes[index] = { path, name, result };
      done++;
    }
    signal?.removeEventListener('abort', cancel);
    process.end();
  };

  await Promise.all(Array.from({ length: Math.min(lanes, files.length) }, lane));
  const last = files.at(-1);
  if (last && done === files.length) onProgress?.(done, done, last.name);
  return {
    files: outcomes.filter((outcome) => outcome !== undefined),
    cancelled: done < files.length,
  };
}
