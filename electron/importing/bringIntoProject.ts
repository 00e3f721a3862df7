import { readFile } from 'node:fs/promises';
import { ok, type Problem, type Result, refuse } from '@shared/base/result';
import type { ImportedFile, ImportOutcome } from '@shared/ipc/contract';
import type { CommandParams } from '@shared/project/commandParams';
import type { OpenProject } from '../projects';
import type { FileOutcome, ImportedFiles } from './readFilesApart';

type NewDocument = CommandParams<'importDocuments'>['documents'][number];

/**
 * Brings the files that could be read into the project as one step. The original bytes are kept in the project
 * before the step is committed. A file that cannot be read or kept is told by name; the others come in.
 */
export async function bringIntoProject(
  project: OpenProject,
  { files, cancelled }: ImportedFiles,
): Promise<ImportOutcome> {
  const prepared: { readonly name: string; readonly document: Result<NewDocument> }[] = [];
  for (const file of files)
    prepared.push({ name: file.name, document: await prepareDocument(project, file) });

  const documents = prepared.flatMap(({ document }) => (document.ok ? [document.value] : []));
  const imported = await runImport(project, documents);
  let next = 0;
  return {
    cancelled,
    files: prepared.map(({ name, document }): ImportedFile => {
      if (!document.ok) return left(name, document.problem);
      if (!imported.ok) return left(name, imported.problem);
      const id = imported.value[next] ?? null;
      next += 1;
      return { name, document: id, warnings: document.value.warnings, problem: null };
    }),
  };
}

const left = (name: string, problem: Problem): ImportedFile => ({
  name,
  document: null,
  warnings: [],
  problem,
});

/** Ids of the new documents, in the order given. */
async function runImport(project: OpenProject, documents: readonly NewDocument[]): Promise<Result<string[]>> {
  if (documents.length === 0) return ok([]);
  const committed = await project.run('importDocuments', { documents });
  if (!committed.ok) return committed;
  const created = committed.value.change?.diff ?? [];
  return ok(
    created
      .flatMap(({ after }) => (after?.type === 'document' ? [after] : []))
      .sort((a, b) => (a.order < b.order ? -1 : 1))
      .map(({ id }) => id),
  );
}

const changed = (name: string) =>
  refuse(
    'file-changed',
    `“${name}” was moved or changed while it was imported. It was left out; import it again.`,
  );

async function prepareDocument(
  project: OpenProject,
  { path, name, result }: FileOutcome,
): Promise<Result<NewDocument>> {
  if (!result.ok) return result;
  const { read } = result.value;
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch {
    return changed(name);
  }
  const sha256 = await project.storeOriginal(bytes);
  if (!sha256.ok) return sha256;
  if (sha256.value !== result.value.sha256) return changed(name);
  return ok({
    title: read.title,
    source: {
      fileName: name,
      format: read.format,
      encoding: read.encoding,
      sha256: sha256.value,
      size: bytes.length,
    },
    blocks: [...read.blocks],
    turns: read.turns.map((turn) => ({ ...turn, speech: [...turn.speech] })),
    warnings: [...read.warnings],
  });
}
