import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Result } from '@shared/base/result';
import { proposeSpeakers } from '@shared/query/proposeSpeakers';
import { codePassagesByName, namedCodings } from '../../electron/commandLine/namedCodings';
import { importLimits } from '../../electron/importing/importLimits';
import { ProjectImport } from '../../electron/importing/projectImport';
import { readPath } from '../../electron/importing/readPath';
import { createProject, type OpenProject } from '../../electron/projects';

/** Words of a document that are tagged, or have a memo, or both. They have to stand within one paragraph. */
interface Passage {
  readonly words: string;
  readonly theme?: string;
  readonly memo?: string;
}

/** What a test finds in its project. */
export interface ProjectContent {
  readonly name: string;
  /** Paragraphs or whole texts by file name, in their order. */
  readonly documents: Readonly<Record<string, string | readonly string[]>>;
  /** Marks who was found to speak, as when the review is applied as it is. */
  readonly speakers?: boolean;
  /** Each a step of its own, as if tagged in the window. */
  readonly passages?: readonly Passage[];
  /** One step: what `roundtable annotate --from` takes. */
  readonly codings?: object;
}

const context = {
  author: 'Analyst',
  clock: { now: () => new Date().toISOString() },
  ids: { next: () => randomUUID() },
};

/**
 * Makes a project with the app's own parts, in this process: the same records as after New project, import, review and tagging
 * in the window, without the seconds these take. Its texts lie beside it, as the files that were imported.
 * @returns the project's folder
 */
export async function makeProject(place: string, content: ProjectContent): Promise<string> {
  mkdirSync(place, { recursive: true });
  const folder = path.join(place, content.name);
  const project = got(await createProject(folder, content.name, context));
  const documents = await importTexts(project, place, content.documents);
  if (content.speakers) {
    const { people, documents: reviewed } = proposeSpeakers(project.state, documents);
    got(await project.run('applySpeakers', { people, documents: reviewed }));
  }
  for (const passage of content.passages ?? []) await codePassage(project, documents, passage);
  if (content.codings) got(await codePassagesByName(project, namedCodings.parse(content.codings)));
  await project.close();
  return folder;
}

/** @returns ids of the documents */
async function importTexts(
  project: OpenProject,
  place: string,
  texts: ProjectContent['documents'],
): Promise<readonly string[]> {
  const bringing = new ProjectImport(project);
  for (const [name, text] of Object.entries(texts)) {
    const file = path.join(place, name);
    writeFileSync(file, typeof text === 'string' ? text : text.join('\n\n'));
    await bringing.take(
      { path: file, name, problem: null },
      await readPath({ path: file, name }, importLimits),
    );
  }
  await bringing.bringIn();
  return bringing.told.map(({ name, documents: [document] }) => {
    if (document === undefined) throw new Error(`${name} did not come into the project.`);
    return document;
  });
}

async function codePassage(
  project: OpenProject,
  documents: readonly string[],
  { words, theme, memo }: Passage,
): Promise<void> {
  for (const document of documents) {
    const block = project.state.blocks(document).find(({ text }) => text.includes(words));
    if (block === undefined) continue;
    const start = block.text.indexOf(words);
    const at = (offset: number) => ({ block: block.id, offset });
    const params = {
      document,
      span: { start: at(start), end: at(start + words.length) },
      themes: [],
      ...(theme !== undefined && { newTheme: { name: theme, parent: null } }),
      ...(memo !== undefined && { memo }),
    };
    got(await project.run('codePassage', params));
    return;
  }
  throw new Error(`No document of the project holds “${words}”.`);
}

function got<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}
