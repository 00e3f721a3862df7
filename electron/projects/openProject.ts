import path from 'node:path';
import { ok, type Result, refuse } from '@shared/base/result';
import type { CommandContext } from '@shared/project/command';
import { type Migration, migrations } from '@shared/projectFile/migrations';
import { backUpDaily } from './backups';
import { diskSentence, type Files, type ReadableFile, realFiles, withFile } from './files';
import { logPath } from './logPath';
import type { OpenProject } from './openProjectApi';
import { lockProject, type ProjectLock } from './projectLock';
import { readLog } from './readLog';
import { recoverLog } from './recoverLog';
import { runningProject } from './runningProject';

/** What tests put in place of the real thing. */
export interface OpenOptions {
  readonly files?: Files;
  /** Checks every change as in development; by default when NODE_ENV says `development` or `test`. */
  readonly checks?: boolean;
  /** Steps to `version`; by default those of this Roundtable to its own. */
  readonly migrations?: readonly Migration[];
  readonly version?: number;
  /** Bytes appended before a new snapshot is written. */
  readonly compactAt?: number;
  /** Time until the check of every record begins, ms. */
  readonly checkAfter?: number;
}

/**
 * Opens the project in a folder and locks it for this process: lock, version, copy, migrate, replay. What could not be
 * read is put aside and told in `notices`; a project that is damaged at its core, newer or in use is refused untouched. Once it is
 * open, every record is checked bit by bit and the copy of the day is made, see `onNotice`.
 */
export async function openProject(
  place: string,
  context: CommandContext,
  options: OpenOptions = {},
): Promise<Result<OpenProject>> {
  const folder = path.resolve(place);
  const files = options.files ?? realFiles;
  const name = path.basename(folder);
  try {
    if (!(await files.exists(logPath(folder))))
      return refuse('not-a-project', `There is no Roundtable project in ${name}.`);
    const lock = await lockProject(files, folder, context.clock.now());
    if (!lock.ok) return lock;
    const opened = await openLocked(folder, context, options, lock.value).catch((error: unknown) =>
      refuse('not-readable', `The project ${name} cannot be opened. ${diskSentence(error)}`),
    );
    if (!opened.ok) await lock.value.release();
    return opened;
  } catch (error) {
    return refuse('not-readable', `The project ${name} cannot be opened. ${diskSentence(error)}`);
  }
}

async function openLocked(
  folder: string,
  context: CommandContext,
  options: OpenOptions,
  lock: ProjectLock,
): Promise<Result<OpenProject>> {
  const files = options.files ?? realFiles;
  const name = path.basename(folder);
  const reading = <Value>(use: (log: ReadableFile) => Promise<Value>) =>
    withFile(files, logPath(folder), use);
  const read = await reading((log) => readLog(log, name, options.migrations ?? migrations, options.version));
  if (!read.ok) return read;
  const now = context.clock.now();
  const notices = await reading((log) => recoverLog(files, folder, log, read.value, now));
  const { migrated, seq, size } = read.value;
  // A convenience, so nobody waits for it; that it cannot be written, on a full disk say, must not keep the analyst out.
  const backedUp =
    migrated || seq === 0
      ? Promise.resolve()
      : reading((log) => backUpDaily(files, folder, now.slice(0, 10), log, size)).catch(() => undefined);
  return ok(
    await runningProject({ files, folder, context, options, lock, read: read.value, notices, backedUp }),
  );
}
