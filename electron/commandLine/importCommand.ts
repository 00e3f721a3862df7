import { ok, type Result } from '@shared/base/result';
import type { ImportedFile } from '@shared/ipc/contract';
import { proposeSpeakers } from '@shared/query/proposeSpeakers';
import { importIntoProject } from '../importing/importIntoProject';
import type { OpenProject } from '../projects';
import { print, printJson, say } from './output';
import type { RunCommand } from './runCommandLine';
import { withProject } from './withProject';

/**
 * `import FILE... --project DIR`: false when a file could not be read; the others came in. Who was found to speak is applied without
 * the review that the window offers.
 */
export const importCommand: RunCommand = ({ files, options, switches, json }, context) =>
  withProject(
    options['project'] ?? '',
    context,
    async (project) => {
      const onProgress = (done: number, total: number, name: string) => say(`${done}/${total} ${name}`);
      const outcome = await importIntoProject(project, files, { onProgress });
      for (const { problem } of outcome.files) if (problem) say(problem.message);
      if (!switches.has('no-speakers')) {
        const applied = await markSpeakers(project, outcome.files);
        if (!applied.ok) return applied;
      }
      const told = outcome.files.map((file) => ({ ...file, ...countsOf(project, file) }));
      if (json) printJson({ project: project.path, files: told });
      else {
        for (const { name, document, characters, turns } of told) {
          if (document !== null) print(`${name}: ${characters} characters, ${turns} turns\n`);
        }
      }
      return ok(outcome.files.every(({ problem }) => problem === null));
    },
    { create: true },
  );

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
