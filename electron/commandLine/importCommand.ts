import { ok, type Result } from '@shared/base/result';
import type { ImportedFile } from '@shared/ipc/contract';
import { proposeSpeakers } from '@shared/query/proposeSpeakers';
import { bringIntoProject } from '../importing/bringIntoProject';
import { importFiles } from '../importing/importFiles';
import type { OpenProject } from '../projects';
import { print, printJson, say } from './output';
import type { RunCommand } from './runCommand';
import { withProject } from './withProject';

/** A file as the command tells of it: UTF-16 units and turns of its text, null when it did not come in. */
type Told = ImportedFile & { readonly characters: number | null; readonly turns: number | null };

/**
 * `import FILE... --project DIR`: false when a file could not be read; the others came in. The files are read before the project
 * is opened, so that none is made for files of which none can be read. Who was found to speak is applied without the review that
 * the window offers.
 */
export const importCommand: RunCommand = async ({ files, options, switches, json }, context) => {
  const onProgress = (done: number, total: number, name: string) => say(`${done}/${total} ${name}`);
  const read = await importFiles(files, { onProgress });
  const left = read.files.flatMap(({ name, result }): Told[] =>
    result.ok
      ? []
      : [{ name, document: null, warnings: [], problem: result.problem, characters: null, turns: null }],
  );
  if (left.length === read.files.length) return tell(null, left, json);
  return withProject(
    options['project'] ?? '',
    context,
    async (project) => {
      const outcome = await bringIntoProject(project, read);
      if (!switches.has('no-speakers')) {
        const applied = await markSpeakers(project, outcome.files);
        if (!applied.ok) return applied;
      }
      const told = outcome.files.map((file) => ({ ...file, ...countsOf(project, file) }));
      return tell(project.path, told, json);
    },
    { create: true },
  );
};

function tell(project: string | null, files: readonly Told[], json: boolean) {
  for (const { problem } of files) if (problem) say(problem.message);
  if (json) printJson({ project, files });
  else {
    for (const { name, document, characters, turns } of files) {
      if (document !== null) print(`${name}: ${characters} characters, ${turns} turns\n`);
    }
  }
  return ok(files.every(({ problem }) => problem === null));
}

async function markSpeakers(project: OpenProject, files: readonly ImportedFile[]): Promise<Result<unknown>> {
  const documents = files.flatMap(({ document }) => (document === null ? [] : [document]));
  const { people, documents: reviewed } = proposeSpeakers(project.state, documents);
  return people.length === 0 ? ok(null) : project.run('applySpeakers', { people, documents: reviewed });
}

/** UTF-16 units and turns of a new document; null when there is none. */
function countsOf({ state }: OpenProject, { document }: ImportedFile) {
  if (document === null) return { characters: null, turns: null };
  const { characters, turns } = state.documentCounts(document);
  return { characters, turns };
}
