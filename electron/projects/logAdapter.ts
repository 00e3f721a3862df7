import { setImmediate as later } from 'node:timers/promises';
import type { Change } from '@shared/project/change';
import type { ProjectRecords } from '@shared/project/projectRecords';
import { keptChanges } from '@shared/projectFile/projectFormat';
import { slimChange } from '@shared/projectFile/slimChange';
import type { Adapter } from 'lowdb';
import { encodeLine } from './logLines';
import { NotAppended, type ProjectLog } from './projectLog';
import { putInOrder, snapshotLines } from './snapshotLines';

/** What lowdb holds: the project's records, and the newest changes for Undo. */
export interface ProjectData {
  readonly records: ProjectRecords;
  readonly changes: Change[];
}

interface WaitingLine {
  readonly seq: number;
  readonly change: Change;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** Where the last snapshot stands, and how far it has been left behind. */
interface Generation {
  readonly number: number;
  /** Format version that snapshots are written in. */
  readonly version: number;
  /** Size of the log when the snapshot was written, bytes. */
  readonly size: number;
}

/** A new snapshot is due when this many bytes, and half as many as the snapshot has, were appended. */
const appendedBytes = 4 * 2 ** 20;

/**
 * lowdb's way to the disk: `write` appends the changes that were added since, all that wait with one sync, and now and then
 * writes a new snapshot. What is changed in the data without {@link add} is never saved.
 */
export class LogAdapter implements Adapter<ProjectData> {
  readonly #log: ProjectLog;
  readonly #data: ProjectData;
  readonly #compactAt: number;
  #generation: Generation;
  #waiting: WaitingLine[] = [];
  /** Number of the last change on disk. */
  #durable: number;
  /** Number of the last change on disk or on its way. */
  #added: number;
  #draining: Promise<void> | null = null;
  /** How many ask for no snapshot just now. */
  #holds = 0;

  constructor(
    log: ProjectLog,
    data: ProjectData,
    seq: number,
    generation: Generation,
    compactAt = appendedBytes,
  ) {
    this.#log = log;
    this.#data = data;
    this.#durable = seq;
    this.#added = seq;
    this.#generation = generation;
    this.#compactAt = compactAt;
  }

  async read(): Promise<ProjectData> {
    return this.#data;
  }

  /**
   * Takes a change in for the next `write`; resolves when it is on disk. Changes come in the order of their numbers; one that
   * does not follow the last was computed on a change that has failed, and fails too.
   */
  add(change: Change): Promise<void> {
    if (change.seq !== this.#added + 1) {
      return Promise.reject(new NotAppended('A change before it could not be saved.'));
    }
    this.#added = change.seq;
    return new Promise((resolve, reject) => {
      this.#waiting.push({ seq: change.seq, change, resolve, reject });
    });
  }

  /** Saves what waits; outcomes go to those who added. */
  write(): Promise<void> {
    this.#draining ??= this.#drain().finally(() => {
      this.#draining = null;
    });
    return this.#draining;
  }

  /** Whether enough was appended since the last snapshot to make a new one worth it; `least` in bytes. */
  grown(least = this.#compactAt): boolean {
    const appended = this.#log.size - this.#generation.size;
    return appended > least && appended > this.#generation.size / 2;
  }

  /** Puts snapshots off while `work` goes on: one that writes much would have the same records written again and again. */
  async withoutSnapshots<Value>(work: () => Promise<Value>): Promise<Value> {
    this.#holds += 1;
    try {
      return await work();
    } finally {
      this.#holds -= 1;
      void this.write();
    }
  }

  /** From now on there is no snapshot but by {@link compact}: whoever closes the project has the last word. */
  stopSnapshots(): void {
    this.#holds += 1;
  }

  /** Writes a new snapshot when nothing waits. */
  async compact(): Promise<void> {
    await putInOrder(this.#data.records);
    if (this.#waiting.length > 0 || this.#log.broken !== null) return;
    // Settled here, while memory holds exactly what the disk does; records never change.
    const number = this.#generation.number + 1;
    const lines = snapshotLines(this.#data, this.#durable, number, this.#generation.version);
    await this.#log.replace(lines);
    this.#generation = { ...this.#generation, number, size: this.#log.size };
  }

  async #drain(): Promise<void> {
    let pausedForOthers = false;
    while (this.#waiting.length > 0 || this.#isDue()) {
      if (this.#waiting.length > 0) await this.#appendWaiting();
      if (!this.#isDue()) continue;
      if (!pausedForOthers) {
        // Whoever waits for these changes is told first; what they do next comes before the snapshot.
        await later();
        pausedForOthers = true;
        if (this.#waiting.length > 0) continue;
      }
      await this.#compactQuietly();
      pausedForOthers = false;
    }
  }

  #isDue(): boolean {
    return this.#holds === 0 && this.#log.broken === null && this.grown();
  }

  async #appendWaiting(): Promise<void> {
    const batch = this.#waiting;
    this.#waiting = [];
    const lines = batch.map(({ change }) => encodeLine({ change: slimChange(change, 'before') }));
    try {
      await this.#log.append(lines.length === 1 && lines[0] ? lines[0] : Buffer.concat(lines));
    } catch (error) {
      this.#failAll(batch, error);
      return;
    }
    for (const line of batch) {
      this.#durable = line.seq;
      this.#data.changes.push(line.change);
      line.resolve();
    }
    this.#forgetOld();
  }

  #failAll(batch: readonly WaitingLine[], error: unknown): void {
    const failed = [...batch, ...this.#waiting];
    this.#waiting = [];
    this.#added = this.#durable;
    for (const { reject } of failed) reject(error);
  }

  /** Everything is saved without a new snapshot too; a log that is broken tells at the next change. */
  async #compactQuietly(): Promise<void> {
    try {
      await this.compact();
    } catch {
      this.#generation = { ...this.#generation, size: this.#log.size };
    }
  }

  #forgetOld(): void {
    const { changes } = this.#data;
    if (changes.length > 2 * keptChanges.count) changes.splice(0, changes.length - keptChanges.count);
  }
}
