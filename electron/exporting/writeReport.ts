import path from 'node:path';
import { ok, type Result, refuse } from '@shared/base/result';
import { codeOf, type Files, writeWhole } from '../projects/files';

export const exportCancelled = refuse('cancelled', 'The export was cancelled. Nothing was written.');

/** Refuses a place that cannot be written before minutes are spent on a report for it; leaves nothing there. */
export async function tryPlace(files: Files, file: string): Promise<Result<true>> {
  const trial = `${file}.new`;
  try {
    await files.remove(trial);
    await (await files.create(trial)).close();
    await files.remove(trial);
    return ok(true);
  } catch (error) {
    return refuse('cannot-write', `${sentence(codeOf(error), file)} Nothing was changed.`);
  }
}

/** Writes a finished report: after a failure or a cancel there is neither a part of it nor anything beside it. */
export async function writeReport(
  files: Files,
  file: string,
  bytes: Uint8Array,
  signal?: AbortSignal,
): Promise<Result<true>> {
  if (signal?.aborted) return exportCancelled;
  try {
    await writeWhole(files, file, [bytes]);
    return ok(true);
  } catch (error) {
    return refuse('cannot-write', `${sentence(codeOf(error), file)} Nothing was changed.`);
  }
}

function sentence(code: string, file: string): string {
  const name = `“${path.basename(file)}”`;
  const folder = `“${path.dirname(file)}”`;
  switch (code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `${name} cannot be written: the folder ${folder} or an older file of this name may not be changed.`;
    case 'EBUSY':
      return `${name} cannot be written: another program has it open. Close it there and export again.`;
    case 'EISDIR':
    case 'ENOTEMPTY':
      return `${name} cannot be written: there is a folder of this name.`;
    case 'ENOENT':
    case 'ENOTDIR':
      return `${name} cannot be written: there is no folder ${folder}.`;
    case 'ENOSPC':
    case 'EDQUOT':
      return `${name} cannot be written: the disk is full.`;
    case 'ENAMETOOLONG':
      return `${name} cannot be written: the name is too long.`;
    default:
      return `${name} cannot be written (${code === '' ? 'unknown error' : code}).`;
  }
}
