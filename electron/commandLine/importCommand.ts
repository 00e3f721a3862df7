import { ok, type Result, refuse } from '@shared/base/result';
import { isEncoding } from '@shared/importing/decodeText';
import type { ReadOptions } from '@shared/importing/readOptions';
import type { ImportedFile } from '@shared/ipc/contract';
import type { FateNumbers } from '@shared/project/fates';
import { sayFates } from '@shared/project/versionWords';
import { proposeSpeakers } from '@shared/query/proposeSpeakers';
import { FilesInProject } from '../importing/filesInProject';
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

/** A file as the command tells of it; the sums are of the new documents, null when there are none. */
interface Told extends Omit<ImportedFile, 'documents' | 'replaced'> {
  readonly format: string | null;
  /** The first of the documents. */
  readonly document: string | null;
  readonly documents: readonly ToldDocument[];
  /** Documents that got a new text, and what became of the passages and turns on them. */
  readonly replaced: readonly (ToldDocument & { readonly numbers: FateNumbers })[];
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
  const existing = existingOf(words);
  if (!existing.ok) return existing;
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
      const placed = placing(project, existing.value);
      for (const { file, result } of read) await bringing.take(...placed(file, result));
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

/** What is done with files that are in the project already. */
type Existing = 'skip' | 'replace' | 'new';

function existingOf({ options: { existing = 'skip' } }: CommandLine): Result<Existing> {
  return existing === 'skip' || existing === 'replace' || existing === 'new'
    ? ok(existing)
    : refuse('usage', `roundtable import: --existing is skip, replace or new, not “${existing}”.`);
}

/**
 * Says of each file which documents it gives a new text, or refuses it: files whose bytes are in the project, or came before them, are left
 * out or replace; of the same name with other bytes they replace or come in beside.
 */
function placing(project: OpenProject, existing: Existing) {
  const known = new FilesInProject(project.state);
  const before = new Map<string, string>();
  const taken = new Set<string>();
  return (file: AskedFile, result: Result<ReadFile>): [AskedFile, Result<ReadFile>] => {
    if (!result.ok || existing === 'new') return [file, result];
    const { name } = file;
    const { sha256, documents } = result.value;
    const earlier = before.get(sha256);
    before.set(sha256, earlier ?? name);
    if (earlier !== undefined) return [file, importedBefore(name, `the file “${earlier}”`)];
    if (existing === 'skip') {
      const title = project.state.document(known.ofBytes(sha256)[0] ?? '')?.title;
      return [file, title === undefined ? result : importedBefore(name, `“${title}”`)];
    }
    const candidates = known.candidates({ name, sha256, format: documents[0]?.format ?? '' });
    const [into] = candidates;
    if (candidates.length > 1 || into?.some((id) => taken.has(id))) return [file, unclear(name)];
    for (const id of into ?? []) taken.add(id);
    return [{ ...file, into }, result];
  };
}

const importedBefore = (name: string, there: string) =>
  refuse(
    'imported-before',
    `“${name}” is in the project already, as ${there}. With --existing new it comes in once more.`,
  );

const unclear = (name: string) =>
  refuse(
    'unclear-version',
    `It is not clear which document “${name}” is a new version of, because several files are called so. It was left out; give it a new text in the window.`,
  );

function tell(project: string | null, files: readonly Told[], json: boolean) {
  for (const { problem } of files) if (problem) say(problem.message);
  if (json) printJson({ project, files });
  else {
    for (const { name, document, characters, turns, replaced } of files) {
      for (const { title, numbers } of replaced)
        print(`${name}: new text of “${title}”. ${sayFates(numbers)}\n`);
      if (document !== null) print(`${name}: ${characters} characters, ${turns} turns\n`);
    }
  }
  return ok(files.every(({ problem }) => problem === null));
}

function refused({ file: { path, name }, result }: { file: AskedFile; result: Result<ReadFile> }): Told {
  const problem = result.ok ? null : result.problem;
  const nothing = {
    format: null,
    document: null,
    documents: [],
    replaced: [],
    characters: null,
    turns: null,
  };
  return { path, name, ...nothing, warnings: [], problem };
}

function toldOf({ state }: OpenProject, file: ImportedFile): Told {
  const toldDocument = (id: string): ToldDocument => {
    const { characters, turns } = state.documentCounts(id);
    return { id, title: state.document(id)?.title ?? '', characters, turns };
  };
  const documents = file.documents.map(toldDocument);
  const replaced = file.replaced.map(({ document, numbers }) => ({ ...toldDocument(document), numbers }));
  const [first] = documents;
  const format = state.document(first?.id ?? replaced[0]?.id ?? '')?.source.format ?? null;
  const sum = (of: 'characters' | 'turns') =>
    first === undefined ? null : documents.reduce((all, document) => all + document[of], 0);
  return {
    ...file,
    format,
    document: first?.id ?? null,
    documents,
    replaced,
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
