import type { Diff } from './diff';
import type { ProjectState } from './projectState';
import type { AnyRecord } from './records';

/** A diff in the making: later writes to one record replace earlier ones, and what ends as it was is left out. */
export class Draft {
  readonly #state: ProjectState;
  readonly #after = new Map<string, AnyRecord | null>();

  constructor(state: ProjectState) {
    this.#state = state;
  }

  /** The record as this draft leaves it. */
  get(id: string): AnyRecord | undefined {
    const after = this.#after.get(id);
    return after === undefined ? this.#state.get(id) : (after ?? undefined);
  }

  put(record: AnyRecord): void {
    this.#after.set(record.id, record);
  }

  remove(id: string): void {
    this.#after.set(id, null);
  }

  diff(): Diff {
    return Array.from(this.#after, ([id, after]) => ({ before: this.#state.get(id) ?? null, after })).filter(
      ({ before, after }) => before !== after,
    );
  }
}
