import { ok, type Result } from '@shared/base/result';
import type { ReadOptions } from '@shared/importing/readOptions';
import type { ImportedFile } from '@shared/ipc/contract';
import { counted, quoted } from '@shared/project/names';
import { sayFates } from '@shared/project/versionWords';
import { importLimits } from '../importing/importLimits';
import { launchUtilityChild } from '../importing/launchUtilityChild';
import { readApart } from '../importing/readApart';
import type { ReadFile } from '../importing/readPath';
import type { OpenProject } from '../projects';
import type { Answers } from './answers';
import { type Existing, existingOf } from './existingFiles';
import { filesMeant } from './filesMeant';
import { ImportTarget } from './importTarget';
import { IncomingFiles } from './incomingFiles';
import { inTheseWords } from './inTheseWords';
import { markSpeakers } from './markSpeakers';
import { printJson, printLine, say, showProgress } from './output';
import type { CommandLine } from './parseCommandLine';
import { readOptionsOf } from './readOptionsOf';
import type { RunCommand } from './runCommand';
import { sayLeftOut } from './sayLeftOut';
import { withStandardInput } from './standardInput';
import { type TableAnswer, tableLine } from './tableLine';

type ToldFile = Answers['import']['files'][number];

/**
 * `import FILE... --project DIR`: false when a file could not be read; the others came in. A project that did not exist is not made for
 * files of which none can be read. Who was found to speak is applied without the review that the window offers.
 */
export const importCommand: RunCommand = async (line, context, signal) => {
  const options = readOptionsOf(line);
  if (!options.ok) return options;
  const existing = existingOf(line);
  if (!existing.ok) return existing;
  return withStandardInput(line, signal, async (words, input) => {
    const target = await ImportTarget.at(line.options['project'] ?? '', context);
    if (!target.ok) return target;
    try {
      return await bringIn(
        { line, words, input, options: options.value, existing: existing.value, target: target.value },
        signal,
      );
    } finally {
      await target.value.close();
    }
  });
};

interface Asked {
  readonly line: CommandLine;
  readonly words: readonly string[];
  /** Where standard input was put. */
  readonly input: string | null;
  readonly options: ReadOptions;
  readonly existing: Existing;
  readonly target: ImportTarget;
}

async function bringIn(asked: Asked, signal: AbortSignal): Promise<Result<boolean>> {
  const { line, words, input, options, existing, target } = asked;
  const meant = await filesMeant(words, line.switches.has('recursive'));
  sayLeftOut(meant);
  const bringing = new IncomingFiles(target, existing);
  const all = await readApart<ReadFile>({
    files: meant.files.map((file) => ({ ...file, options })),
    as: 'documents',
    launch: launchUtilityChild,
    limits: importLimits,
    signal: AbortSignal.any([signal, bringing.failed]),
    onProgress: (done, total, name) => showProgress(`${done}/${total} ${name}`),
    take: (file, result) => bringing.take(file, result),
  });
  const brought = await bringing.finish();
  if (!brought.ok) return brought;
  const { project, told } = brought.value;
  const ids = told.flatMap(({ documents }) => documents);
  const isMarked = !line.switches.has('no-speakers') && project !== null && all;
  const marked = isMarked ? await markSpeakers(project, ids, signal) : ok(0);
  if (!marked.ok && !signal.aborted) return marked;
  const files = told.map((file) => toldOf(project, file, bringing.tables.get(file), input));
  if (options.columns && files.every(({ table, error }) => !table && !error))
    say('None of these files is a table, so what was said of columns, rows and sheets meant nothing.');
  const { otherKinds, foldersLeftOut: folders } = meant;
  const answer = {
    project: project?.path ?? null,
    interrupted: signal.aborted,
    files,
    speakers: marked.ok ? marked.value : 0,
    leftOut: { otherKinds, folders },
  };
  tell(answer, line.json);
  if (signal.aborted) sayInterrupted(answer, meant.files.length);
  return ok(files.every(({ error }) => error === null) && !signal.aborted);
}

function tell(answer: Answers['import'], json: boolean): void {
  for (const { name, warnings, error, table } of answer.files) {
    if (error) say(error.message);
    for (const warning of warnings) say(`${name}: ${warning}`);
    if (table && !error) say(tableLine(name, table));
  }
  if (json) return printJson('import', answer);
  for (const { name, document, documents, characters, turns, replaced } of answer.files) {
    for (const { title, numbers } of replaced)
      printLine(`${name}: new text of ${quoted(title)}. ${sayFates(numbers)}`);
    if (document === null) continue;
    const many = documents.length > 1 ? `${counted(documents.length, 'document')}, ` : '';
    printLine(`${name}: ${many}${counted(characters ?? 0, 'character')}, ${counted(turns ?? 0, 'turn')}`);
  }
}

function sayInterrupted({ files, project }: Answers['import'], all: number): void {
  const came = files.filter(({ document, replaced }) => document !== null || replaced.length > 0).length;
  const rest =
    files.length < all
      ? `${files.length} of ${counted(all, 'file')} were looked at`
      : 'all files were looked at, and who speaks in them was not';
  const kept =
    came > 0
      ? 'What came in is in the project, as one step that can be undone.'
      : `Nothing came in${project === null ? ', and no project was made' : ''}.`;
  say(`Ended by Ctrl+C: ${rest}. ${kept}`);
}

function toldOf(
  project: OpenProject | null,
  file: ImportedFile,
  table: TableAnswer | undefined,
  input: string | null,
): ToldFile {
  const toldDocument = (id: string) => {
    const { characters = 0, turns = 0 } = project?.state.documentCounts(id) ?? {};
    return { id, title: project?.state.document(id)?.title ?? '', characters, turns };
  };
  const documents = file.documents.map(toldDocument);
  const replaced = file.replaced.map(({ document, numbers }) => ({ ...toldDocument(document), numbers }));
  const [first] = documents;
  const sum = (of: 'characters' | 'turns') =>
    first === undefined ? null : documents.reduce((all, document) => all + document[of], 0);
  return {
    path: file.path === input ? '-' : file.path,
    name: file.name,
    format: project?.state.document(first?.id ?? replaced[0]?.id ?? '')?.source.format ?? null,
    document: first?.id ?? null,
    documents,
    replaced,
    characters: sum('characters'),
    turns: sum('turns'),
    table: file.problem === null ? (table ?? null) : null,
    warnings: file.warnings,
    error: file.problem && inTheseWords(file.problem),
  };
}
