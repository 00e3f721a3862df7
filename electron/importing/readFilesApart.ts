import type { Result } from '@shared/base/result';
import { filesToRead } from './filesToRead';
import { type ImportLimits, importLimits } from './importLimits';
import { type AskedFile, type ReadingOptions, readApart } from './readApart';
import type { LaunchChild } from './readingProcess';
import type { ReadFile } from './readPath';

/** What came of one file. */
export interface FileOutcome {
  readonly path: string;
  /** File name without folders. */
  readonly name: string;
  readonly result: Result<ReadFile>;
}

export interface ReadFiles {
  /** In the order of the paths; without the files that cancelling left unread. */
  readonly files: readonly FileOutcome[];
  readonly cancelled: boolean;
}

/** Reads the files, and the files in the folders, that these paths mean. Never rejects. */
export async function readFilesApart(
  paths: readonly string[],
  options: ReadingOptions,
  launch: LaunchChild,
  limits: ImportLimits = importLimits,
): Promise<ReadFiles> {
  const { files } = await filesToRead(paths);
  const outcomes: FileOutcome[] = [];
  const take = async ({ path, name }: AskedFile, result: Result<ReadFile>) =>
    void outcomes.push({ path, name, result });
  const all = await readApart({ files, as: 'documents', launch, limits, take, ...options });
  return { files: outcomes, cancelled: !all };
}
