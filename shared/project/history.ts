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
  /** When its first and its last change were made, ISO 8601. */
  readonly at: string;
  readonly until: string;
  /** Who made it. */
  readonly by: string;
  /** Number of its last change. */
  readonly lastSeq: number;
  /** What the whole step did. */
  readonly diff: Diff;
}

/** All steps that Undo and Redo can reach, oldest first: those that are done, and after them those that were taken back. */
export interface Steps {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

interface Stack {
  readonly top: Step;
  readonly below: Stack | null;
  readonly size: number;
}

const onto = (below: Stack | null, top: Step): Stack => ({ top, below, size: (below?.size ?? 0) + 1 });

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

  steps(): Steps {
    return { done: listed(this.#undo).reverse(), undone: listed(this.#redo) };
  }

  get state(): HistoryState {
    return {
      undo: this.undo?.label ?? null,
      redo: this.redo?.label ?? null,
      undone: this.#redo?.size ?? 0,
    };
  }

  with(change: Change): History {
    if (change.kind === 'undo') {
      const step = this.undo?.id === change.of ? this.undo : null;
      const below = step === null ? this.#undo : (this.#undo?.below ?? null);
      const undone = step ?? stepOf(change, reverseDiff(change.diff));
      return new History(below, onto(this.#redo, undone));
    }
    if (change.kind === 'redo') {
      const known = this.redo?.id === change.of ? this.redo : null;
      const below = known === null ? this.#redo : (this.#redo?.below ?? null);
      const { at, until, by } = known ?? { ...change, until: change.at };
      const again = { ...stepOf(change, change.diff), run: null, at, until, by };
      return new History(onto(this.#undo, again), below);
    }
    const last = this.undo;
    const goesOn = change.run !== undefined && last?.run === change.run && last.lastSeq === change.seq - 1;
    if (!goesOn || last === null) return new History(onto(this.#undo, stepOf(change, change.diff)), null);
    // A portion of an import says how many documents came in up to it; else a step is what it began as.
    const label = change.origin === 'import' ? change.label : last.label;
    const longer = {
      ...last,
      label,
      until: change.at,
      lastSeq: change.seq,
      diff: joinDiffs(last.diff, change.diff),
    };
    return new History(onto(this.#undo?.below ?? null, longer), null);
  }
}

const stepOf = (change: Change, diff: Diff): Step => ({
  id: change.of ?? change.id,
  code: change.code,
  label: change.label,
  origin: change.origin,
  run: change.run ?? null,
  at: change.at,
  until: change.at,
  by: change.by,
  lastSeq: change.seq,
  diff,
});

function listed(stack: Stack | null): Step[] {
  const steps: Step[] = [];
  for (let each = stack; each !== null; each = each.below) steps.push(each.top);
  return steps;
}
