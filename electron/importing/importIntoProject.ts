import type { ImportOutcome } from '@shared/ipc/contract';
import type { OpenProject } from '../projects';
import { importLimits } from './importLimits';
import { launchUtilityChild } from './launchUtilityChild';
import { type PlaceElsewhere, ProjectImport } from './projectImport';
import { type AskedFile, type ReadingOptions, readApart } from './readApart';
import type { ReadFile } from './readPath';

/**
 * Reads files, two at once, each in a process that is ended on time or memory, and brings what could be read into the project, see
 * {@link ProjectImport}. Cancelling leaves in the project what came in before, whole.
 */
export async function importIntoProject(
  project: OpenProject,
  files: readonly AskedFile[],
  options: ReadingOptions,
  placeElsewhere?: PlaceElsewhere,
): Promise<ImportOutcome> {
  const bringing = new ProjectImport(project, placeElsewhere);
  const all = await project.withoutSnapshots(async () => {
    const taken = await readApart<ReadFile>({
      files,
      as: 'documents',
      launch: launchUtilityChild,
      limits: importLimits,
      take: (file, result) => bringing.take(file, result),
      ...options,
    });
    await bringing.bringIn();
    return taken;
  });
  const { told } = bringing;
  const unsaid = told
    .flatMap(({ documents }) => documents)
    .filter((id) => project.state.documentCounts(id).turns === 0);
  return { cancelled: !all, files: told, unsaid };
}
