import { launchUtilityChild } from './launchUtilityChild';
import { type ImportedFiles, type ImportOptions, readFilesApart } from './readFilesApart';

/**
 * Reads the files, and the files in the folders, that these paths mean: two at once, each in a process that
 * is ended on time or memory. Nothing is brought into a project yet. Never rejects; every file that cannot
 * be read has its own problem.
 */
export function importFiles(paths: readonly string[], options: ImportOptions): Promise<ImportedFiles> {
  return readFilesApart(paths, options, launchUtilityChild);
}
