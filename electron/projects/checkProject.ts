import path from 'node:path';
import { ok, type Result, refuse } from '@shared/base/result';
import { counted } from '@shared/project/names';
import type { ProjectRecords } from '@shared/project/projectRecords';
import type { RecordType } from '@shared/project/records';
import { migrations } from '@shared/projectFile/migrations';
import { checkAll } from './checkOpened';
import { diskSentence, type Files, realFiles, withFile } from './files';
import { logPath } from './logPath';
import { readOriginal } from './originals';
import { lockProject } from './projectLock';
import { readLog } from './readLog';

/** What a check found. */
export interface CheckedProject {
  /** One sentence each; none: every record was read, fits together, and every original is whole. */
  readonly faults: readonly string[];
  /** How many records of each type were read. */
  readonly records: Readonly<Partial<Record<RecordType, number>>>;
}

/** True when the folder holds a project, whole or not. */
export const isProjectFolder = (folder: string, files: Files = realFiles): Promise<boolean> =>
  files.exists(logPath(folder));

/**
 * Reads everything in a project and changes nothing: no repair, no migration, no backup. The project is locked meanwhile, where its
 * folder can be written, so one that is open elsewhere is refused.
 */
export async function checkProject(
  folder: string,
  now: string,
  files: Files = realFiles,
): Promise<Result<CheckedProject>> {
  const name = path.basename(path.resolve(folder));
  if (!(await isProjectFolder(folder, files))) {
    return refuse('not-a-project', `There is no Roundtable project in ${name}.`);
  }
  const lock = await lockProject(files, folder, now);
  // Where no lock can be written nothing is changed either.
  if (!lock.ok && lock.problem.code !== 'folder-not-writable') return lock;
  try {
    const read = await withFile(files, logPath(folder), (log) => readLog(log, name, migrations));
    if (!read.ok) return ok({ faults: [read.problem.message], records: {} });
    const { records } = read.value.data;
    const { malformed, misfits } = checkAll(records);
    return ok({
      records: countByType(records),
      faults: [
        ...unreadableEnd(read.value.unreadable),
        ...malformed,
        ...misfits,
        ...(await originalFaults(files, folder, records)),
      ],
    });
  } catch (error) {
    return refuse('not-readable', `The project ${name} cannot be read. ${diskSentence(error)}`);
  } finally {
    if (lock.ok) await lock.value.release();
  }
}

const unreadableEnd = (bytes: number): string[] =>
  bytes === 0 ? [] : [`The last ${counted(bytes, 'byte')} of the project's log cannot be read.`];

async function originalFaults(files: Files, folder: string, records: ProjectRecords): Promise<string[]> {
  const faults: string[] = [];
  for (const { title, source } of records.documents()) {
    const original = await readOriginal(files, folder, source.sha256);
    if (!original.ok) faults.push(`“${title}”: ${original.problem.message}`);
  }
  return faults;
}

function countByType(records: ProjectRecords): Partial<Record<RecordType, number>> {
  const counts: Partial<Record<RecordType, number>> = {};
  for (const { type } of records.all()) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}
