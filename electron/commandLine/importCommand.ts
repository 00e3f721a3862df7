import { ok } from '@shared/base/result';
import { importIntoProject } from '../importing/importIntoProject';
import { print, printJson, say } from './output';
import type { RunCommand } from './runCommandLine';
import { withProject } from './withProject';

/** `import FILE... --project DIR`: false when a file could not be read; the others came in. */
export const importCommand: RunCommand = ({ files, options, json }, context) =>
  withProject(
    options['project'] ?? '',
    context,
    async (project) => {
      const onProgress = (done: number, total: number, name: string) => say(`${done}/${total} ${name}`);
      const outcome = await importIntoProject(project, files, { onProgress });
      for (const { problem } of outcome.files) if (problem) say(problem.message);
      const told = outcome.files.map((file) => ({
        ...file,
        characters: charactersOf(project, file.document),
      }));
      if (json) printJson({ project: project.path, files: told });
      else {
        for (const { name, document, characters } of told) {
          if (document !== null) print(`${name}: ${characters} characters\n`);
        }
      }
      return ok(outcome.files.every(({ problem }) => problem === null));
    },
    { create: true },
  );

/** UTF-16 units of a document's text; null when there is none. */
function charactersOf(project: Parameters<Parameters<typeof withProject>[2]>[0], document: string | null) {
  if (document === null) return null;
  const blocks = project.state.blocks(document);
  return blocks.reduce((sum, { text }) => sum + text.length, Math.max(0, blocks.length - 1));
}
