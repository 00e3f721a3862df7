import { createHash } from 'node:crypto';
import type { Diff } from '@shared/project/diff';
import type { AnyRecord } from '@shared/project/records';

/** A sum over records that does not depend on their order, so that a change to one is a change to the sum alone. */
export class StateSum {
  readonly #sum = Buffer.alloc(20);

  static of(records: Iterable<AnyRecord>): StateSum {
    const sum = new StateSum();
    for (const record of records) sum.#toggle(record);
    return sum;
  }

  apply(diff: Diff): void {
    for (const { before, after } of diff) {
      if (before !== null) this.#toggle(before);
      if (after !== null) this.#toggle(after);
    }
  }

  toString(): string {
    return this.#sum.toString('hex');
  }

  #toggle(record: AnyRecord): void {
    const hash = createHash('sha1').update(JSON.stringify(record, sortedKeys)).digest();
    for (const [index, byte] of hash.entries()) this.#sum[index] = (this.#sum[index] ?? 0) ^ byte;
  }
}

/** Keys may come in another order after reading, which is no difference. */
function sortedKeys(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
