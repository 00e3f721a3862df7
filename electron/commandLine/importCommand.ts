import { ok, type Result, refuse } from '@shared/base/result';
import { isEncoding } from '@shared/importing/decodeText';
import type { ReadOptions } from '@shared/importing/readOptions';
import type { ImportedFile } from '@shared/ipc/contract';
import { proposeSpeakers } from '@shared/query/proposeSpeakers';
import { filesToRead } from '../importing/filesToRead';
import { importLimits } from '../importing/importLimits';
import { launchUtilityChild } from '../importing/launchUtilityChild';
import { ProjectImport } from '../importing/projectImport';
import { type AskedFile, readApart } from '../importing/readApart';
import type { ReadFile } from '../importing/readPath';
import type { OpenProject } from '../projects';
import { print, printJson, say } from './output';
import type { CommandLine } from './parseCommandLine';
import type { RunCommand } from './runCommand';
import { withProject } from './withProject';

/** A document of a file; its text in UTF-16 units. */
interface ToldDocument {
  readonly id: string;
  readonly title: string;
  readonly characters: number;
  readonly turns: number;
}

/** A file as the command tells of it; the sums are null when it did not come in. */
interface Told extends Omit<ImportedFile, 'documents'> {
  readonly format: string | null;
  /** The first of the documents. */
  readonly document: string | null;
  readonly documents: readonly ToldDocument[];
  readonly characters: number | null;
  readonly turns: number | null;
}

/**
 * `import FILE... --project DIR`: false when a file could not be read; the others came in. A project that did not exist is not made for
 * files of which none can be read. Who was found to speak is applied without the review that the window offers.
 */
export const importCommand: RunCommand = async (words, context) => {
  const { files: paths, switches, json } = words;
  const options = readOptionsOf(words);
  if (!options.ok) return options;
  const { files } = await filesToRead(paths, { below: switches.has('recursive') });
  const asked = files.map((file) => ({ ...file, options: options.value }));
  const read: { file: AskedFile; result: Result<ReadFile> }[] = [];
  await readApart<ReadFile>({
    files: asked,
    as: 'documents',
    launch: launchUtilityChild,
    limits: importLimits,
    onProgress: (done, total, name) => say(`${done}/${total} ${name}`),
    take: async (file, result) => void read.push({ file, result }),
  });
  if (read.every(({ result }) => !result.ok)) return tell(null, read.map(refused), json);
  return withProject(
    words.options['project'] ?? '',
    context,
    async (project) => {
      const bringing = new ProjectImport(project);
      const unlessThere = fileFilter(project);
      for (const { file, result } of read)
        await bringing.take(file, switches.has('again') ? result : unlessThere(file, result));
      await bringing.bringIn();
      if (!switches.has('no-speakers')) {
        const applied = await markSpeakers(project, bringing.told);
        if (!applied.ok) return applied;
      }
      return tell(
        project.path,
        bringing.told.map((file) => toldOf(project, file)),
        json,
      );
    },
    { create: true },
  );
};

function readOptionsOf({ options, switches }: CommandLine): Result<ReadOptions> {
  const { encoding, password } = options;
  if (encoding !== undefined && !isEncoding(encoding))
    return refuse('usage', `roundtable import: there is no encoding “${encoding}”.`);
  return ok({
    ...(encoding !== undefined && { encoding }),
    ...(password !== undefined && { password }),
    ...(switches.has('whole-page') && { wholePage: true }),
  });
}

/** Refuses files whose bytes a document of the project was made of, or a file before them. */
function fileFilter(project: OpenProject) {
  const known = new Map(project.state.documents().map(({ source, title }) => [source.sha256, `“${title}”`]));
  return ({ name }: AskedFile, result: Result<ReadFile>): Result<ReadFile> => {
    if (!result.ok) return result;
    const { sha256 } = result.value;
    const there = known.get(sha256);
    known.set(sha256, there ?? `the file “${name}”`);
    if (there === undefined) return result;
    return refuse(
      'imported-before',
      `“${name}” is in the project already, as ${there}. With --again it comes in once more.`,
    );
  };
}

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

function refused({ file: { path, name }, result }: { file: AskedFile; result: Result<ReadFile> }): Told {
  const problem = result.ok ? null : result.problem;
  const nothing = { format: null, document: null, documents: [], characters: null, turns: null };
  return { path, name, ...nothing, warnings: [], problem };
}

function toldOf({ state }: OpenProject, file: ImportedFile): Told {
  const documents = file.documents.map((id): ToldDocument => {
    const { characters, turns } = state.documentCounts(id);
    return { id, title: state.document(id)?.title ?? '', characters, turns };
  });
  const [first] = documents;
  const sum = (of: 'characters' | 'turns') =>
    first === undefined ? null : documents.reduce((all, document) => all + document[of], 0);
  return {
    ...file,
    format: first === undefined ? null : (state.document(first.id)?.source.format ?? null),
    document: first?.id ?? null,
    documents,
    characters: sum('characters'),
    turns: sum('turns'),
  };
}

async function markSpeakers(project: OpenProject, files: readonly ImportedFile[]): Promise<Result<unknown>> {
  const { people, documents } = proposeSpeakers(
    project.state,
    files.flatMap((file) => file.documents),
  );
  return people.length === 0 ? ok(null) : project.run('applySpeakers', { people, documents });
}
