import { ok } from '@shared/base/result';
import type { ImportedFile } from '@shared/ipc/contract';
import { joinBlocks } from '@shared/text/joinBlocks';
import { importFiles } from '../importing/importFiles';
import { bringIntoProject } from '../importing/importIntoProject';
import type { OpenProject } from '../projects';
import { print, printJson, say } from './output';
import type { RunCommand } from './runCommandLine';
import { withProject } from './withProject';

/** A file as the command tells of it; `characters`: UTF-16 units of its text, null when it did not come in. */
type Told = ImportedFile & { readonly characters: number | null };

/**
 * `import FILE... --project DIR`: false when a file could not be read; the others came in. The files are read before the project
 * is opened, so that none is made for files of which none can be read.
 */
export const importCommand: RunCommand = async ({ files, options, json }, context) => {
  const onProgress = (done: number, total: number, name: string) => say(`${done}/${total} ${name}`);
  const read = await importFiles(files, { onProgress });
  const left = read.files.flatMap(({ name, result }): Told[] =>
    result.ok ? [] : [{ name, document: null, warnings: [], problem: result.problem, characters: null }],
  );
  if (left.length === read.files.length) return tell(null, left, json);
  return withProject(
    options['project'] ?? '',
    context,
    async (project) => {
      const outcome = await bringIntoProject(project, read);
      const told = outcome.files.map((file) => ({ ...file, characters: charactersOf(project, file) }));
      return tell(project.path, told, json);
    },
    { create: true },
  );
};

function tell(project: string | null, files: readonly Told[], json: boolean) {
  for (const { problem } of files) if (problem) say(problem.message);
  if (json) printJson({ project, files });
  else {
    for (const { name, document, characters } of files) {
      if (document !== null) print(`${name}: ${characters} characters\n`);
    }
  }
  return ok(files.every(({ problem }) => problem === null));
}

const charactersOf = (project: OpenProject, { document }: ImportedFile): number | null =>
  document === null ? null : joinBlocks(project.state.blocks(document)).length;
