import path from 'node:path';
import { ok, type Result } from '@shared/base/result';
import type { CommandContext } from '@shared/project/command';
import type { ProjectRecords } from '@shared/project/projectRecords';
import { migrations } from '@shared/projectFile/migrations';
import type { NamedFile } from '../importing/fileBytes';
import { createProject, type OpenProject } from '../projects';
import { checkAll } from '../projects/checkOpened';
import { type Files, type ReadableFile, realFiles } from '../projects/files';
import { isFree } from '../projects/isFree';
import { storeOriginal } from '../projects/originals';
import { readLog } from '../projects/readLog';
import { beginnings } from './beginnings';
import { insideProblems } from './insideProblems';

/** What a project is to be made of, and where. */
interface InsideOpening {
  /** The PDF. */
  readonly file: NamedFile;
  /** What was found in it, see `projectInside`. */
  readonly project: Uint8Array;
  /** A folder in which there is no project. */
  readonly folder: string;
}

/**
 * Makes a project of the one inside a PDF, and opens it. Before anything is made, all of it is looked at: every record has to be understood and
 * to fit the others. Originals that the PDF still begins with are kept with their documents.
 */
export async function openInside(
  { file, project, folder }: InsideOpening,
  context: CommandContext,
  files: Files = realFiles,
): Promise<Result<OpenProject>> {
  const records = await trustedRecords(file.name, project);
  if (!records.ok) return records;
  if (!(await isFree(folder))) return insideProblems.notFree(path.basename(folder));
  const made = await createProject(folder, records.value.project().name, context, { files }, records.value);
  if (made.ok) await keepOriginals(file.path, made.value, files);
  return made;
}

/** The records of a project from elsewhere, if nothing is wrong with any of them. */
export async function trustedRecords(name: string, project: Uint8Array): Promise<Result<ProjectRecords>> {
  try {
    const read = await readLog(inMemory(project), name, migrations);
    if (!read.ok)
      return read.problem.code === 'newer-project'
        ? insideProblems.newer(name)
        : insideProblems.damaged(name);
    const { data, unreadable } = read.value;
    const { malformed, misfits } = checkAll(data.records);
    const isSound =
      unreadable === 0 &&
      malformed.length === 0 &&
      misfits.length === 0 &&
      // Originals are files of these names.
      data.records.documents().every(({ source }) => /^[0-9a-f]{64}$/.test(source.sha256));
    return isSound ? ok(data.records) : insideProblems.damaged(name);
  } catch {
    return insideProblems.damaged(name);
  }
}

const inMemory = (bytes: Uint8Array): ReadableFile => ({
  size: bytes.length,
  read: async (into, position) => {
    const piece = bytes.subarray(position, position + into.length);
    into.set(piece);
    return piece.length;
  },
  close: async () => undefined,
});

/** A copy with highlights begins with the bytes of the original: these are kept, as if it had been imported. */
async function keepOriginals(pdf: string, project: OpenProject, files: Files): Promise<void> {
  const sources = project.state.documents().map(({ source }) => source);
  const file = await files.openToRead(pdf).catch(() => null);
  if (file === null) return;
  try {
    // Whoever wrote the project says how many there are, and how long.
    const sums = await beginnings(
      file,
      sources.map(({ size }) => size),
    );
    const there = new Map(
      sources.filter(({ size, sha256 }) => sums.get(size) === sha256).map((each) => [each.sha256, each]),
    );
    for (const { size } of there.values()) {
      const bytes = Buffer.alloc(size);
      const length = await file.read(bytes, 0);
      if (length === size) await storeOriginal(files, path.resolve(project.path), bytes);
    }
  } finally {
    await file.close();
  }
}
