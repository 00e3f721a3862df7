import path from 'node:path';
import { ok, type Result, refuse } from '@shared/base/result';
import type { Change } from '@shared/project/change';
import type { CommandContext } from '@shared/project/command';
import { History } from '@shared/project/history';
import { findFaults, findProjectFaults } from '@shared/project/integrity';
import { counted } from '@shared/project/names';
import { ProjectStore } from '@shared/project/projectStore';
import { type Migration, migrations } from '@shared/projectFile/migrations';
import { formatVersion } from '@shared/projectFile/projectFormat';
import { Low } from 'lowdb';
import { backUpDaily, putAside } from './backups';
import { diskSentence, type Files, realFiles } from './files';
import { LogAdapter, type ProjectData } from './logAdapter';
import type { OpenProject } from './openProjectApi';
import { readOriginal, storeOriginal } from './originals';
import { lockProject, type ProjectLock } from './projectLock';
import { ProjectLog } from './projectLog';
import { type ReadLog, readLog } from './readLog';

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
}

/** A project that has grown by this much, bytes, is written anew when it is closed. */
const worthItAtClosing = 256 * 1024;

export const logPath = (folder: string): string => path.join(folder, 'project.log');

/**
 * Opens the project in a folder and locks it for this process: lock, version, copy, migrate, replay, check. What could not be
 * read is put aside and told in `notices`; a project that is damaged at its core, newer or in use is refused untouched.
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
  const bytes = await files.read(logPath(folder));
  const read = readLog(bytes, name, options.migrations ?? migrations, options.version);
  if (!read.ok) return read;
  const notices = await recover(files, folder, bytes, read.value, context.clock.now());
  const { data } = read.value;
  const faults = [...findFaults(data.records, data.records.all()), ...findProjectFaults(data.records)];
  if (faults.length > 0) {
    notices.push(
      `Some things in this project do not fit together: ${faults.slice(0, 3).join(' ')} Nothing was changed.`,
    );
  }
  return ok(await running(files, folder, context, options, lock, read.value, notices));
}

async function running(
  files: Files,
  folder: string,
  context: CommandContext,
  options: OpenOptions,
  lock: ProjectLock,
  read: ReadLog,
  notices: readonly string[],
): Promise<OpenProject> {
  const { data, seq, size } = read;
  const log = await ProjectLog.open(files, logPath(folder), size, read.unreadable > 0);
  const { version = formatVersion } = options;
  const generation = { number: read.header.generation, size: read.snapshotSize, version };
  const adapter = new LogAdapter(log, data, seq, generation, options.compactAt);
  if (read.migrated) await adapter.compact();
  const low = new Low<ProjectData>(adapter, data);
  await low.read();
  const checks = options.checks ?? /^(development|test)$/.test(process.env['NODE_ENV'] ?? '');
  const readOnlyListeners = new Set<(reason: string) => void>();
  const keep = async (change: Change) => {
    const kept = adapter.add(change);
    void low.write();
    try {
      await kept;
    } catch (error) {
      if (log.broken !== null && store.readOnly === null) {
        store.setReadOnly(log.broken);
        for (const listener of readOnlyListeners) listener(log.broken);
      }
      throw error;
    }
  };
  const history = History.of(data.changes);
  const store = new ProjectStore({
    state: data.records,
    log: { append: keep },
    context,
    seq,
    history,
    checks,
  });

  return {
    path: folder,
    state: store.state,
    notices,
    get seq() {
      return store.seq;
    },
    get readOnly() {
      return store.readOnly;
    },
    run: (code, params) => store.run(code, params),
    undo: () => store.undo(),
    redo: () => store.redo(),
    history: () => store.history,
    onChange: (listener) => store.onChange(listener),
    onReadOnly: (listener) => {
      readOnlyListeners.add(listener);
      return () => readOnlyListeners.delete(listener);
    },
    faults: () => [...findFaults(store.state, store.state.all()), ...findProjectFaults(store.state)],
    storeOriginal: (bytes) => storeOriginal(files, folder, bytes),
    readOriginal: (sha256) => readOriginal(files, folder, sha256),
    close: async () => {
      store.setReadOnly('The project has been closed.');
      await low.write();
      // Everything is saved already; a snapshot that fails only makes the next opening a little slower.
      if (adapter.grown(worthItAtClosing)) await adapter.compact().catch(() => undefined);
      await log.close().catch(() => undefined);
      await lock.release();
    },
  };
}

/** True of one line that was cut short, as a crash leaves it; more lines after it are the trace of another damage. */
const isTornLine = (bytes: Uint8Array): boolean => {
  const end = bytes.indexOf(0x0a);
  return end < 0 || end === bytes.length - 1;
};

/** Puts aside what could not be read, and what an older version wrote, before anything is changed. */
async function recover(
  files: Files,
  folder: string,
  bytes: Uint8Array,
  { header, size, unreadable, migrated, seq }: ReadLog,
  now: string,
): Promise<string[]> {
  const notices: string[] = [];
  const stamp = now.slice(0, 19).replaceAll(':', '-');
  await files.remove(`${logPath(folder)}.new`);
  if (unreadable > 0) {
    const kept = await putAside(files, folder, `unreadable-${stamp}`, bytes.subarray(size));
    const rest = `the last ${counted(unreadable, 'byte')} of the project could not be read and were put aside as “backups/${kept}”. Everything before them is here.`;
    notices.push(
      isTornLine(bytes.subarray(size))
        ? `Roundtable was interrupted while saving: ${rest}`
        : `The project file was damaged: ${rest} Newer work may be whole in the folder “backups”.`,
    );
  }
  if (migrated) {
    const copy = await putAside(files, folder, `format-${header.version}-${stamp}`, bytes);
    notices.push(
      `This project was made with an older Roundtable (format ${header.version}). It was brought up to date; a copy as it was is “backups/${copy}”.`,
    );
  } else if (seq > 0) {
    // A convenience: that it cannot be written, on a full disk say, must not keep the analyst out.
    await backUpDaily(files, folder, now.slice(0, 10), bytes.subarray(0, size)).catch(() => undefined);
  }
  return notices;
}
