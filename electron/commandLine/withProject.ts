import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Result } from '@shared/base/result';
import type { CommandContext } from '@shared/project/command';
import { createProject, type OpenProject, openProject } from '../projects';

/** Opens a project for the length of `work` and gives its lock back, whatever happens. */
export async function withProject<T>(
  folder: string,
  context: CommandContext,
  work: (project: OpenProject) => Promise<Result<T>>,
  { create = false }: { create?: boolean } = {},
): Promise<Result<T>> {
  const place = path.resolve(folder);
  const opened =
    create && !existsSync(place)
      ? await createProject(place, path.basename(place), context)
      : await openProject(place, context);
  if (!opened.ok) return opened;
  try {
    return await work(opened.value);
  } finally {
    await opened.value.close();
  }
}
