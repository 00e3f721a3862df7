import type { ImportOutcome } from '@shared/ipc/contract';
import type { OpenProject } from '../projects';
import { bringIntoProject } from './bringIntoProject';
import { importFiles } from './importFiles';
import type { ImportOptions } from './readFilesApart';

/** Reads files and brings those that could be read into the project, see {@link bringIntoProject}. */
export async function importIntoProject(
  project: OpenProject,
  paths: readonly string[],
  options: ImportOptions,
): Promise<ImportOutcome> {
  return bringIntoProject(project, await importFiles(paths, options));
}
