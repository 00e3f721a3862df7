import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { ok, type Result, refuse } from '@shared/base/result';
import type { CommandContext } from '@shared/project/command';
import { proposeSpeakers } from '@shared/query/proposeSpeakers';
import { codePassagesByName, namedCodings } from '../commandLine/namedCodings';
import { importIntoProject } from '../importing/importIntoProject';
import { createProject, type OpenProject, openProject } from '../projects';
import { resourceFolder } from './resourceFolder';

/**
 * Opens the sample project, making it first when it is not there: the bundled texts are imported, their speakers detected and
 * their codings applied by the same code that serves the analyst's own files.
 * @param folder where the sample project lives or will live
 */
export async function openSampleProject(
  folder: string,
  context: CommandContext,
): Promise<Result<OpenProject>> {
  if (existsSync(folder)) return openProject(folder, context);
  const created = await createProject(folder, 'Sample round table', context);
  if (!created.ok) return created;
  const filled = await fillSample(created.value);
  if (filled.ok) return created;
  await created.value.close();
  // Half a sample would be opened as it is next time.
  await rm(folder, { recursive: true, force: true });
  return filled;
}

async function fillSample(project: OpenProject): Promise<Result<null>> {
  const bundled = path.join(resourceFolder(), 'sample');
  const texts = (await readdir(bundled)).filter((name) => !name.endsWith('.json')).sort();
  const asked = texts.map((name) => ({ path: path.join(bundled, name), name, problem: null }));
  const { files } = await importIntoProject(project, asked, {});
  const refused = files.find(({ problem }) => problem !== null);
  if (refused?.problem) return { ok: false, problem: refused.problem };

  const documents = files.flatMap((file) => file.documents);
  const { people, documents: reviewed } = proposeSpeakers(project.state, documents);
  const applied = await project.run('applySpeakers', { people, documents: reviewed });
  if (!applied.ok) return applied;

  const codings = namedCodings.safeParse(
    JSON.parse(await readFile(path.join(bundled, 'sample.json'), 'utf8')),
  );
  if (!codings.success)
    return refuse('sample-damaged', 'The bundled sample is damaged. Install Roundtable again.');
  const coded = await codePassagesByName(project, codings.data);
  return coded.ok ? ok(null) : coded;
}
