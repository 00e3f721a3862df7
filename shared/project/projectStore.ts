import { ok, type Problem, type Result, refuse } from '../base/result';
import { sameJson } from '../base/sameJson';
import type { Change, HistoryState } from './change';
import { type Chosen, contextWith } from './chosen';
import type { CommandContext, Proposal } from './command';
import type { CommandCode } from './commandParams';
import { runCommand } from './commands';
import { changedId, type Diff, reverseDiff } from './diff';
import type { FateNumbers } from './fates';
import { freezeDeep } from './freezeDeep';
import type { History, Step, Steps } from './history';
import { faultsAfter } from './integrity';
import type { ProjectRecords } from './projectRecords';

/** Where changes are kept for good. */
export interface ChangeLog {
  /**
   * Resolves when the change is on disk. Changes come in the order of their numbers; after a failure those behind the failed
   * one fail too, and the next to come takes its number again.
   */
  append(change: Change): Promise<void>;
}

/** What came of a command, an undo or a redo that is now kept. */
export interface Committed {
  /** The last change's number; unchanged when there was nothing to do. */
  readonly seq: number;
  /** Null when there was nothing to do. */
  readonly change: Change | null;
  /** Id of the record the window should show next. */
  readonly subject: string | null;
  /** See {@link Proposal}. */
  readonly fates?: readonly FateNumbers[];
}

interface StoreOptions {
  readonly state: ProjectRecords;
  readonly log: ChangeLog;
  readonly context: CommandContext;
  /** Number of the last change in the log. */
  readonly seq: number;
  readonly history: History;
  /** Development and tests: freezes records, compares what a diff says was there, checks integrity of what it touches. */
  readonly checks: boolean;
  /** Told when a listener fails; by default that is an unhandled rejection, which the process reports. */
  readonly onListenerFailure?: (error: unknown) => void;
}

interface Waiting {
  readonly change: Change;
  readonly historyBefore: History;
}

/**
 * The project in memory and the one way to change it: propose, apply, append, acknowledge, notify, in this order. Several changes
 * may wait for the log at once; when it fails, all that wait are taken back, last first, so that memory never holds
 * what the disk does not.
 */
export class ProjectStore {
  readonly state: ProjectRecords;
  readonly #log: ChangeLog;
  readonly #context: CommandContext;
  readonly #checks: boolean;
  readonly #onListenerFailure: (error: unknown) => void;
  readonly #listeners = new Set<(change: Change) => void>();
  #waiting: Waiting[] = [];
  #history: History;
  #seq: number;
  #readOnly: string | null = null;

  constructor({ state, log, context, seq, history, checks, onListenerFailure }: StoreOptions) {
    this.state = state;
    this.#log = log;
    this.#context = context;
    this.#seq = seq;
    this.#history = history;
    this.#checks = checks;
    this.#onListenerFailure = onListenerFailure ?? leaveUnhandled;
  }

  /** Number of the last change, kept or on its way. */
  get seq(): number {
    return this.#seq;
  }

  get history(): HistoryState {
    return this.#history.state;
  }

  /** The steps that Undo and Redo can reach. */
  steps(): Steps {
    return this.#history.steps();
  }

  /** The step that Undo, or Redo, would take next. */
  next(kind: 'undo' | 'redo'): Step | null {
    return this.#history[kind];
  }

  /** Why nothing can be changed any more; null when all is well. */
  get readOnly(): string | null {
    return this.#readOnly;
  }

  /** Refuses every further change for this reason; what waits goes on. */
  setReadOnly(reason: string): void {
    this.#readOnly ??= reason;
  }

  /** Called for each change, in order, once it is kept. Returns the function that stops listening. */
  onChange(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Runs a command; resolves when its change is kept, or with the reason why nothing was changed.
   * @param chosen ids and time that the sender has shown already
   */
  async run(code: CommandCode, params: unknown, chosen?: Chosen): Promise<Result<Committed>> {
    if (this.#readOnly !== null) return refuse('read-only', this.#readOnly);
    const context = chosen === undefined ? this.#context : contextWith(chosen, this.#context, this.state);
    const proposed = runCommand(this.state, code, params, context);
    if (!proposed.ok) return proposed;
    const { diff, subject = null, fates } = proposed.value;
    const told = { subject, ...(fates !== undefined && { fates }) };
    if (diff.length === 0) return ok({ seq: this.#seq, change: null, ...told });
    return this.#commit(this.#doing(code, proposed.value), told);
  }

  /** Takes back the last step as a new change; nothing to undo is not a refusal. */
  async undo(): Promise<Result<Committed>> {
    return this.#repeat('undo', this.#history.undo);
  }

  /** Does again what was undone last. */
  async redo(): Promise<Result<Committed>> {
    return this.#repeat('redo', this.#history.redo);
  }

  async #repeat(kind: 'undo' | 'redo', step: Step | null): Promise<Result<Committed>> {
    if (this.#readOnly !== null) return refuse('read-only', this.#readOnly);
    if (step === null) return ok({ seq: this.#seq, change: null, subject: null });
    const diff = kind === 'undo' ? reverseDiff(step.diff) : step.diff;
    const { code, label, origin, id: of } = step;
    return this.#commit(
      { ...this.#stamp(), kind, of, code, label, origin, diff: [...diff] },
      { subject: null },
    );
  }

  #doing(code: CommandCode, { diff, label, origin, run }: Proposal): Change {
    const made = {
      ...this.#stamp(),
      kind: 'do' as const,
      code,
      label,
      origin: origin ?? 'hand',
      diff: [...diff],
    };
    return run === undefined ? made : { ...made, run };
  }

  #stamp() {
    const { ids, clock, author } = this.#context;
    return { id: ids.next(), seq: this.#seq + 1, basedOn: this.#seq, at: clock.now(), by: author };
  }

  async #commit(change: Change, told: Pick<Committed, 'subject' | 'fates'>): Promise<Result<Committed>> {
    const unfit = this.#misfit(change.diff);
    if (unfit !== null) return { ok: false, problem: unfit };
    if (this.#checks) freezeDeep(change);
    this.state.apply(change.diff);
    const faults = this.#checks ? faultsAfter(this.state, change.diff) : [];
    if (faults.length > 0) {
      this.state.apply(reverseDiff(change.diff));
      return refuse('integrity', `${change.label}: ${faults.join(' ')} Nothing was changed.`);
    }
    const waiting = { change, historyBefore: this.#history };
    this.#waiting.push(waiting);
    this.#history = this.#history.with(change);
    this.#seq = change.seq;
    try {
      await this.#log.append(change);
    } catch (error) {
      this.#takeBack(waiting);
      const cause = error instanceof Error ? error.message : String(error);
      return refuse(
        'not-saved',
        `${quotedLabel(change.label)} could not be saved and was taken back. ${cause}`,
      );
    }
    this.#waiting.shift();
    this.#tell(change);
    return ok({ seq: change.seq, change, ...told });
  }

  /** The change is kept and acknowledged whatever a listener makes of it. */
  #tell(change: Change): void {
    for (const listener of this.#listeners) {
      try {
        listener(change);
      } catch (error) {
        this.#onListenerFailure(error);
      }
    }
  }

  /** Takes this change and all behind it back; they stand on it. */
  #takeBack(failed: Waiting): void {
    const place = this.#waiting.indexOf(failed);
    if (place < 0) return;
    for (const { change } of this.#waiting.slice(place).reverse()) this.state.apply(reverseDiff(change.diff));
    this.#waiting = this.#waiting.slice(0, place);
    this.#history = failed.historyBefore;
    this.#seq = failed.change.seq - 1;
  }

  /** A diff must name each record once and find the project as it says; otherwise it was computed on something else. */
  #misfit(diff: Diff): Problem | null {
    const ids = new Set<string>();
    for (const change of diff) {
      const id = changedId(change);
      const there = this.state.get(id) ?? null;
      const fits = (there === null) === (change.before === null);
      const same = !this.#checks || sameJson(there, change.before);
      if (!fits || !same || ids.has(id)) {
        return {
          code: 'does-not-fit',
          message: 'This step does not fit the project as it is now. Nothing was changed.',
        };
      }
      ids.add(id);
    }
    return null;
  }
}

const leaveUnhandled = (failure: unknown): void => void Promise.reject(failure);

const quotedLabel = (label: string) => (label.includes('“') ? label : `“${label}”`);
