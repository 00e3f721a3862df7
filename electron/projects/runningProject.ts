import type { Change } from '@shared/project/change';
import type { CommandContext } from '@shared/project/command';
import { History } from '@shared/project/history';
import { ProjectStore } from '@shared/project/projectStore';
import { formatVersion } from '@shared/projectFile/projectFormat';
import { Low } from 'lowdb';
import { checkAll, checkSlowly, type Faults } from './checkOpened';
import type { Files } from './files';
import { LogAdapter, type ProjectData } from './logAdapter';
import { logPath } from './logPath';
import type { OpenOptions } from './openProject';
import type { OpenProject } from './openProjectApi';
import { keepOriginal, originalFile, readOriginal, storeOriginal } from './originals';
import type { ProjectLock } from './projectLock';
import { ProjectLog } from './projectLog';
import type { ReadLog } from './readLog';

/** A project that has grown by this much, bytes, is written anew when it is closed. */
const worthItAtClosing = 256 * 1024;

interface Opened {
  readonly files: Files;
  readonly folder: string;
  readonly context: CommandContext;
  readonly options: OpenOptions;
  readonly lock: ProjectLock;
  readonly read: ReadLog;
  /** What recovery or migration did. */
  readonly notices: readonly string[];
  /** The day's copy on its way; it never fails. */
  readonly backedUp: Promise<void>;
}

/** Puts store, log and check together for a project that was read and is locked. */
export async function runningProject(opened: Opened): Promise<OpenProject> {
  const { files, folder, context, options, lock, read } = opened;
  const { data, seq, size } = read;
  const log = await ProjectLog.open(files, logPath(folder), size, read.unreadable > 0);
  const { version = formatVersion } = options;
  const generation = { number: read.header.generation, size: read.snapshotSize, version };
  const adapter = new LogAdapter(log, data, seq, generation, options.compactAt);
  if (read.migrated) {
    await adapter.compact().catch(async (error: unknown) => {
      await log.close();
      throw error;
    });
  }
  const low = new Low<ProjectData>(adapter, data);
  await low.read();
  const checks = options.checks ?? /^(development|test)$/.test(process.env['NODE_ENV'] ?? '');
  const notices = [...opened.notices];
  const noticeListeners = new Set<(notice: string) => void>();
  const readOnlyListeners = new Set<(reason: string) => void>();
  const makeReadOnly = (reason: string) => {
    if (store.readOnly !== null) return;
    store.setReadOnly(reason);
    for (const listener of readOnlyListeners) listener(reason);
  };
  const keep = async (change: Change) => {
    const kept = adapter.add(change);
    void low.write();
    try {
      await kept;
    } catch (error) {
      if (log.broken !== null) makeReadOnly(log.broken);
      throw error;
    }
  };
  const store = new ProjectStore({
    state: data.records,
    log: { append: keep },
    context,
    seq,
    history: History.of(data.changes),
    checks,
  });
  const tell = (faults: Faults) => {
    const [malformed] = faults.malformed;
    if (malformed !== undefined) makeReadOnly(notUnderstood(malformed));
    if (faults.misfits.length === 0) return;
    const notice = `Some things in this project do not fit together: ${faults.misfits.slice(0, 3).join(' ')} Nothing was changed.`;
    notices.push(notice);
    for (const listener of noticeListeners) listener(notice);
  };
  const closing = new AbortController();
  const checked = checkSlowly(store.state, closing.signal, options.checkAfter).then(
    (faults) => faults && tell(faults),
  );

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
    run: (code, params, chosen) => store.run(code, params, chosen),
    withoutSnapshots: (work) => adapter.withoutSnapshots(work),
    undo: () => store.undo(),
    redo: () => store.redo(),
    history: () => store.history,
    steps: () => store.steps(),
    nextStep: (kind) => store.next(kind),
    changes: () => data.changes,
    onChange: (listener) => store.onChange(listener),
    onReadOnly: (listener) => {
      readOnlyListeners.add(listener);
      return () => readOnlyListeners.delete(listener);
    },
    onNotice: (listener) => {
      noticeListeners.add(listener);
      return () => noticeListeners.delete(listener);
    },
    checkNow: () => {
      closing.abort();
      tell(checkAll(store.state));
    },
    faults: () => {
      const { malformed, misfits } = checkAll(store.state);
      return [...malformed, ...misfits];
    },
    storeOriginal: (bytes) => storeOriginal(files, folder, bytes),
    keepOriginal: (file, sha256) => keepOriginal(files, folder, file, sha256),
    readOriginal: (sha256) => readOriginal(files, folder, sha256),
    originalFile: (sha256) => originalFile(folder, sha256),
    close: async () => {
      closing.abort();
      store.setReadOnly('The project has been closed.');
      // An import that is under way ends its hold while this goes on, or after it.
      adapter.stopSnapshots();
      // Also when the check has failed: the lock must be given back.
      await Promise.allSettled([low.write(), checked, opened.backedUp]);
      // Everything is saved already; a snapshot that fails only makes the next opening a little slower.
      if (adapter.grown(worthItAtClosing)) await adapter.compact().catch(() => undefined);
      await log.close().catch(() => undefined);
      await lock.release();
    },
  };
}

const notUnderstood = (fault: string) =>
  `${fault} Nothing can be changed in this project any more, so that nothing is lost; a copy from its folder “backups” may be whole.`;
