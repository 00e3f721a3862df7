import path from 'node:path';
import { type Result, refuse } from '@shared/base/result';
import type { CommandContext } from '@shared/project/command';
import { cleanName } from '@shared/project/names';
import { ProjectRecords } from '@shared/project/projectRecords';
import { diskSentence, realFiles, writeWhole } from './files';
import { logPath } from './logPath';
import { type OpenOptions, openProject } from './openProject';
import type { OpenProject } from './openProjectApi';
import { snapshotLines } from './snapshotLines';

/**
 * Makes a project in a folder, which is made too when it is not there, and opens it. Refused where one is already.
 *
 * @param contents what is in it, with its own name; by default nothing but the name
 */
export async function createProject(
  place: string,
  name: string,
  context: CommandContext,
  options: OpenOptions = {},
  contents?: ProjectRecords,
): Promise<Result<OpenProject>> {
  const folder = path.resolve(place);
  const files = options.files ?? realFiles;
  const title = cleanName(name) || path.basename(folder);
  try {
    await files.makeFolder(folder);
    if (await files.exists(logPath(folder))) {
      return refuse(
        'project-exists',
        `There is already a project in ${path.basename(folder)}. Open it, or choose another folder.`,
      );
    }
    const records = contents ?? emptyProject(title, context);
    await writeWhole(files, logPath(folder), snapshotLines({ records, changes: [] }, 0, 1));
    await files.syncFolder(path.dirname(folder));
  } catch (error) {
    return refuse(
      'not-created',
      `The project cannot be made in ${path.basename(folder)}. ${diskSentence(error)}`,
    );
  }
  return openProject(folder, context, options);
}

const emptyProject = (name: string, { ids, clock }: CommandContext): ProjectRecords =>
  ProjectRecords.from([
    { type: 'project', id: ids.next(), name, createdAt: clock.now(), otherNames: [], memo: '' },
  ]);
