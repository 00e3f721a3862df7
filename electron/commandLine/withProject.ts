import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { type Result, refuse } from '@shared/base/result';
import type { CommandContext } from '@shared/project/command';
import { createProject, type OpenProject, openProject } from '../projects';
import { codeOf } from '../projects/files';
import { say } from './output';

/**
 * Opens a project for the length of `work` and gives its lock back, whatever happens.
 * @param options.create makes the project where there is no folder yet, or an empty one
 */
export async function withProject<T>(
  folder: string,
  context: CommandContext,
  work: (project: OpenProject) => Promise<Result<T>>,
  { create = false }: { create?: boolean } = {},
): Promise<Result<T>> {
  const place = path.resolve(folder);
  const opened =
    create && (await isFree(place))
      ? await createProject(place, path.basename(place), context)
      : await openProject(place, context);
  if (!opened.ok) return opened;
  try {
    opened.value.checkNow();
    for (const notice of opened.value.notices) say(notice);
    if (opened.value.readOnly !== null) return refuse('damaged-project', opened.value.readOnly);
    return await work(opened.value);
  } finally {
    await opened.value.close();
  }
}

/** No folder, or one with nothing but hidden files: a project does not mix with files of another kind. */
async function isFree(place: string): Promise<boolean> {
  try {
    return (await readdir(place)).every((name) => name.startsWith('.'));
  } catch (error) {
    return codeOf(error) !== 'ENOTDIR';
  }
}
