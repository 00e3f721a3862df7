import type { Result } from '@shared/base/result';
import type { Change, HistoryState } from '@shared/project/change';
import type { Chosen } from '@shared/project/chosen';
import type { CommandCode } from '@shared/project/commandParams';
import type { Step, Steps } from '@shared/project/history';
import type { ProjectRecords } from '@shared/project/projectRecords';
import type { Committed } from '@shared/project/projectStore';

/** A project that is open and locked for this process. Main's only way to a project's records and to its folder. */
export interface OpenProject {
  readonly path: string;
  readonly state: ProjectRecords;
  /** Number of the last change on disk or on its way there. */
  readonly seq: number;
  /** What recovery, migration or the check of all records found, one sentence each. */
  readonly notices: readonly string[];
  /** Why nothing can be changed any more; null when all is well. */
  readonly readOnly: string | null;
  /** Runs a command; resolves when the change is on disk. `params` are parsed here; `chosen` has been shown to the analyst already. */
  run(code: CommandCode, params: unknown, chosen?: Chosen): Promise<Result<Committed>>;
  /** Puts new snapshots of the log off while `work` makes many changes. Each is on disk as ever when it is acknowledged. */
  withoutSnapshots<Value>(work: () => Promise<Value>): Promise<Value>;
  undo(): Promise<Result<Committed>>;
  redo(): Promise<Result<Committed>>;
  history(): HistoryState;
  /** The steps that Undo and Redo can reach. */
  steps(): Steps;
  /** The step that Undo, or Redo, would take next; cheap. */
  nextStep(kind: 'undo' | 'redo'): Step | null;
  /** The newest changes that are kept, oldest first: at least those that can be undone. */
  changes(): readonly Change[];
  /** Called once for each change, in order, after it is on disk. Returns the function that stops listening. */
  onChange(listener: (change: Change) => void): () => void;
  onReadOnly(listener: (reason: string) => void): () => void;
  /** Called for what the check finds while the project is open; it is in `notices` too. */
  onNotice(listener: (notice: string) => void): () => void;
  /** Checks every record at once instead of bit by bit; says what it finds as that does, in `notices` and `readOnly`. */
  checkNow(): void;
  /** Looks at every record and says what is wrong, one sentence each; empty when all is well. */
  faults(): string[];
  /** Keeps an imported file untouched in `originals/`; answers its SHA-256 in hex. */
  storeOriginal(bytes: Uint8Array): Promise<Result<string>>;
  /** Keeps a file untouched in `originals/` under the SHA-256 it was read with; refused with `file-changed` when it is another by now. */
  keepOriginal(file: string, sha256: string): Promise<Result<null>>;
  readOriginal(sha256: string): Promise<Result<Uint8Array>>;
  /** Where the original with this SHA-256 is kept; it may not be there. */
  originalFile(sha256: string): string;
  /** Finishes what is waiting, compacts when worth it, gives the lock back. */
  close(): Promise<void>;
}
