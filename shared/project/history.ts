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

/** A step as it is kept: an import has hundreds of changes, whose diffs are joined when somebody asks for what all of them did. */
interface KeptStep extends Omit<Step, 'diff'> {
  readonly parts: Parts;
}

/** The diffs of a step's changes, the last one first. */
interface Parts {
  readonly diff: Diff;
  readonly before: Parts | null;
}

interface Stack {
  readonly top: KeptStep;
  readonly below: Stack | null;
  readonly size: number;
}

const onto = (below: Stack | null, top: KeptStep): Stack => ({ top, below, size: (below?.size ?? 0) + 1 });

const topIf = (stack: Stack | null, id: string | undefined): KeptStep | null =>
  stack?.top.id === id ? (stack?.top ?? null) : null;

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
    return this.#undo && asStep(this.#undo.top);
  }

  /** The step that Redo would repeat now. */
  get redo(): Step | null {
    return this.#redo && asStep(this.#redo.top);
  }

  steps(): Steps {
    return { done: listed(this.#undo).reverse(), undone: listed(this.#redo) };
  }

  get state(): HistoryState {
    return {
      undo: this.#undo?.top.label ?? null,
      redo: this.#redo?.top.label ?? null,
      undone: this.#redo?.size ?? 0,
    };
  }

  with(change: Change): History {
    if (change.kind === 'undo') {
      const step = topIf(this.#undo, change.of);
      const below = step === null ? this.#undo : (this.#undo?.below ?? null);
      const undone = step ?? stepOf(change, reverseDiff(change.diff));
      return new History(below, onto(this.#redo, undone));
    }
    if (change.kind === 'redo') {
      const known = topIf(this.#redo, change.of);
      const below = known === null ? this.#redo : (this.#redo?.below ?? null);
      const { at, until, by } = known ?? { ...change, until: change.at };
      const again = { ...stepOf(change, change.diff), run: null, at, until, by };
      return new History(onto(this.#undo, again), below);
    }
    const last = this.#undo?.top ?? null;
    const goesOn = change.run !== undefined && last?.run === change.run && last.lastSeq === change.seq - 1;
    if (!goesOn || last === null) return new History(onto(this.#undo, stepOf(change, change.diff)), null);
    // A portion of an import says how many documents came in up to it; else a step is what it began as.
    const label = change.origin === 'import' ? change.label : last.label;
    const longer = {
      ...last,
      label,
      until: change.at,
      lastSeq: change.seq,
      parts: { diff: change.diff, before: last.parts },
    };
    return new History(onto(this.#undo?.below ?? null, longer), null);
  }
}

const stepOf = (change: Change, diff: Diff): KeptStep => ({
  id: change.of ?? change.id,
  code: change.code,
  label: change.label,
  origin: change.origin,
  run: change.run ?? null,
  at: change.at,
  until: change.at,
  by: change.by,
  lastSeq: change.seq,
  parts: { diff, before: null },
});

function asStep({ parts, ...step }: KeptStep): Step {
  return {
    ...step,
    get diff() {
      return joined(parts);
    },
  };
}

function joined(parts: Parts): Diff {
  const diffs: Diff[] = [];
  for (let part: Parts | null = parts; part !== null; part = part.before) diffs.push(part.diff);
  return joinDiffs(diffs.reverse());
}

function listed(stack: Stack | null): Step[] {
  const steps: Step[] = [];
  for (let each = stack; each !== null; each = each.below) steps.push(asStep(each.top));
  return steps;
}
