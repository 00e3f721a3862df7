import type { Change, HistoryState } from './change';
import { type Diff, reverseDiff } from './diff';
import { joinDiffs } from './joinDiffs';

/** What one Undo takes back: a change, or an unbroken run of typing. */
export interface Step {
  /** Id of its first change. */
  readonly id: string;
  readonly code: string;
  readonly label: string;
  readonly origin: Change['origin'];
  readonly run: string | null;
  /** Number of its last change. */
  readonly lastSeq: number;
  /** What the whole step did. */
  readonly diff: Diff;
}

interface Stack {
  readonly top: Step;
  readonly below: Stack | null;
}

/**
 * The steps that can be undone and redone, worked out from the changes themselves, so that they survive closing the project.
 * A value: committing a change gives a new history and leaves this one as it was.
 */
export class History {
  static readonly empty = new History(null, null);
  readonly #undo: Stack | null;
  readonly #redo: Stack | null;

  private constructor(undo: Stack | null, redo: Stack | null) {
    this.#undo = undo;
    this.#redo = redo;
  }

  /** The history after these changes, oldest first; older ones may be missing. */
  static of(changes: Iterable<Change>): History {
    let history = History.empty;
    for (const change of changes) history = history.with(change);
    return history;
  }

  /** The step that Undo would take back now. */
  get undo(): Step | null {
    return this.#undo?.top ?? null;
  }

  /** The step that Redo would repeat now. */
  get redo(): Step | null {
    return this.#redo?.top ?? null;
  }

  get state(): HistoryState {
    return { undo: this.undo?.label ?? null, redo: this.redo?.label ?? null };
  }

  with(change: Change): History {
    if (change.kind === 'undo') {
      const step = this.undo?.id === change.of ? this.undo : null;
      const below = step === null ? this.#undo : (this.#undo?.below ?? null);
      const undone = step ?? stepOf(change, reverseDiff(change.diff));
      return new History(below, { top: undone, below: this.#redo });
    }
    if (change.kind === 'redo') {
      const below = this.redo?.id === change.of ? (this.#redo?.below ?? null) : this.#redo;
      return new History({ top: { ...stepOf(change, change.diff), run: null }, below: this.#undo }, below);
    }
    const last = this.undo;
    const goesOn = change.run !== undefined && last?.run === change.run && last.lastSeq === change.seq - 1;
    if (!goesOn || last === null)
      return new History({ top: stepOf(change, change.diff), below: this.#undo }, null);
    const longer = { ...last, lastSeq: change.seq, diff: joinDiffs(last.diff, change.diff) };
    return new History({ top: longer, below: this.#undo?.below ?? null }, null);
  }
}

const stepOf = (change: Change, diff: Diff): Step => ({
  id: change.of ?? change.id,
  code: change.code,
  label: change.label,
  origin: change.origin,
  run: change.run ?? null,
  lastSeq: change.seq,
  diff,
});
