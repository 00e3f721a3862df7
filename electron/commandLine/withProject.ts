import { stat } from 'node:fs/promises';
import path from 'node:path';
import { ok, type Result, refuse } from '@shared/base/result';
import type { CommandContext } from '@shared/project/command';
import { type OpenProject, openProject } from '../projects';
import { codeOf } from '../projects/files';
import { whatWasMeant } from './filesMeant';
import { say } from './output';

/** Opens a project for the length of `work` and gives its lock back, whatever happens. */
export async function withProject<T>(
  folder: string,
  context: CommandContext,
  work: (project: OpenProject) => Promise<Result<T>>,
): Promise<Result<T>> {
  const opened = await openChecked(folder, context);
  if (!opened.ok) return opened;
  try {
    return await work(opened.value);
  } finally {
    await opened.value.close();
  }
}

/** Opens a project, says what its recovery and the check of its records found, and refuses one that cannot be changed. */
export async function openChecked(folder: string, context: CommandContext): Promise<Result<OpenProject>> {
  const there = await isFolder(folder);
  if (!there.ok) return there;
  const opened = await openProject(path.resolve(folder), context);
  if (!opened.ok) return opened;
  const { value: project } = opened;
  project.checkNow();
  for (const notice of project.notices) say(notice);
  if (project.readOnly === null) return opened;
  await project.close();
  return refuse('damaged-project', project.readOnly);
}

/** Refuses, in the words of the command line, a project that is nowhere. */
export async function isFolder(folder: string): Promise<Result<true>> {
  try {
    if ((await stat(folder)).isDirectory()) return ok(true);
    return refuse('not-a-project', `“${folder}” is a file. A project is a folder: name that.`);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'ENOTDIR') return ok(true);
    return refuse('not-a-project', `There is no folder “${folder}”.${await whatWasMeant(folder)}`);
  }
}
