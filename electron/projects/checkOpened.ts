import { setTimeout as pause } from 'node:timers/promises';
import { findFaults, findProjectFaults } from '@shared/project/integrity';
import type { ProjectRecords } from '@shared/project/projectRecords';
import { type AnyRecord, anyRecord } from '@shared/project/records';
import type { z } from 'zod';

/** What a look at every record of a project found. */
export interface Faults {
  /** Records that are not of today's form, one sentence each: nobody can work with them. */
  readonly malformed: readonly string[];
  /** What does not fit together, one sentence each. */
  readonly misfits: readonly string[];
}

/** How long the check may keep everything else waiting, ms, and how long it then waits itself. */
const slice = 6;
const rest = 12;
/** The first screens come first, ms. */
const firstScreens = 1500;
/** Between two looks at the clock. */
const recordsAtOnce = 20;

/** Looks at every record at once. */
export function checkAll(state: ProjectRecords): Faults {
  const check = new Check(state);
  for (const _ of check.steps()) continue;
  return check.faults();
}

/** Looks at every record bit by bit, as it is then, while people work with the project; null when it was stopped. */
export async function checkSlowly(
  state: ProjectRecords,
  stop: AbortSignal,
  untilFirst = firstScreens,
): Promise<Faults | null> {
  const check = new Check(state);
  const steps = check.steps();
  try {
    await pause(untilFirst, undefined, { signal: stop, ref: false });
    for (let done = false; !done; ) {
      const until = performance.now() + slice;
      while (!done && performance.now() < until) done = steps.next().done === true;
      if (!done) await pause(rest, undefined, { signal: stop, ref: false });
    }
    return check.faults();
  } catch (error) {
    if (stop.aborted) return null;
    throw error;
  }
}

class Check {
  readonly #state: ProjectRecords;
  readonly #malformed: string[] = [];
  readonly #misfits: string[] = [];

  constructor(state: ProjectRecords) {
    this.#state = state;
  }

  /** The look at all records, in parts; what comes meanwhile comes from a command. */
  *steps(): Generator<void> {
    const state = this.#state;
    yield* this.#look(state.beyondTexts());
    const documents = Array.from(state.documentsWithContents());
    for (const document of documents) {
      yield* this.#look(state.blocks(document));
      yield* this.#look(state.turns(document));
      yield* this.#look(state.annotations(document));
    }
    if (this.#malformed.length === 0) this.#misfits.push(...findProjectFaults(state));
  }

  faults(): Faults {
    return { malformed: this.#malformed, misfits: this.#misfits };
  }

  *#look(records: readonly AnyRecord[]): Generator<void> {
    for (let start = 0; start < records.length; start += recordsAtOnce) {
      // What has changed since the list was made came from a command.
      const there = records
        .slice(start, start + recordsAtOnce)
        .filter((record) => this.#state.get(record.id) === record);
      for (const record of there) this.#lookAt(record);
      yield;
    }
  }

  #lookAt(record: AnyRecord): void {
    const { error } = anyRecord.safeParse(record);
    if (error) this.#malformed.push(`A record is not understood (${whereIn(record, error)}).`);
    // What is well-formed itself may stand on something that is not.
    else if (this.#malformed.length === 0) this.#misfits.push(...findFaults(this.#state, [record]));
  }
}

const whereIn = (record: AnyRecord, error: z.ZodError): string =>
  [record.type, record.id, error.issues[0]?.path.join('.')].join(' ');
