import type { Result } from '@shared/base/result';
import type { LookedAtFile } from '@shared/ipc/contract';
import type { ProjectRecords } from '@shared/project/projectRecords';
import { FilesInProject } from './filesInProject';
import { filesToRead } from './filesToRead';
import { importLimits } from './importLimits';
import { launchUtilityChild } from './launchUtilityChild';
import type { FileLook } from './lookAt';
import { type AskedFile, type ReadingOptions, readApart } from './readApart';

/**
 * Looks at the files, and the files in the folders, that these paths mean, before any is read: what they are, and which are in the project
 * already, by their bytes or their name. Null: it was cancelled.
 */
export async function lookAtFiles(
  state: ProjectRecords,
  paths: readonly string[],
  options: ReadingOptions,
): Promise<{ files: LookedAtFile[]; otherKinds: number } | null> {
  const { files, otherKinds } = await filesToRead(paths);
  const known = new FilesInProject(state);
  const seen = new Set<string>();
  const looked: LookedAtFile[] = [];
  const take = async ({ path, name }: AskedFile, result: Result<FileLook>) => {
    if (!result.ok) {
      const { problem } = result;
      looked.push({
        path,
        name,
        format: null,
        problem,
        already: [],
        candidates: [],
        repeats: false,
        doubt: null,
      });
      return;
    }
    const { format, sha256, doubt } = result.value;
    looked.push({
      path,
      name,
      format,
      problem: null,
      already: known.ofBytes(sha256),
      candidates: known.candidates({ name, sha256, format }),
      repeats: seen.has(sha256),
      doubt: doubt && { ...doubt, sample: Buffer.from(doubt.sample).toString('base64') },
    });
    seen.add(sha256);
  };
  const all = await readApart<FileLook>({
    files,
    as: 'look',
    launch: launchUtilityChild,
    limits: importLimits,
    take,
    ...options,
  });
  return all ? { files: looked, otherKinds: otherKinds.length } : null;
}
