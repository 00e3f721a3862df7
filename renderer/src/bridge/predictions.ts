import { sameJson } from '@shared/base/sameJson';
import type { ToldChange } from '@shared/ipc/contract';
import { changedId, type Diff, type RecordChange } from '@shared/project/diff';
import type { AnyRecord } from '@shared/project/records';

export interface Prediction {
  readonly code: string;
  readonly run?: string | undefined;
  readonly diff: Diff;
}

type Shown = (id: string) => AnyRecord | undefined;

/**
 * What the window has already shown of commands that main has not acknowledged yet. While one is under way, older news about the
 * same records would set the analyst's own work back: what main says of them is remembered, and told when the last of them is settled.
 */
export class Predictions {
  #pending: Prediction[] = [];
  /** Accepted ones whose change has not come yet, and its number. */
  readonly #accepted = new Map<Prediction, number>();
  /** What main holds of each record that a prediction under way has touched; null: nothing. */
  readonly #truth = new Map<string, AnyRecord | null>();

  /** Call before the prediction is applied. */
  add(prediction: Prediction): void {
    this.#pending.push(prediction);
    for (const change of prediction.diff) {
      const id = changedId(change);
      if (!this.#truth.has(id)) this.#truth.set(id, change.before);
    }
  }

  /** Forgets everything, because what is shown is loaded anew. */
  clear(): void {
    this.#pending = [];
    this.#accepted.clear();
    this.#truth.clear();
  }

  /** What of a committed change is news to the window, with what else may now be told. */
  settle(change: Pick<ToldChange, 'kind' | 'code' | 'run' | 'now' | 'seq'>, shown: Shown): Diff {
    const meant = this.#pending.find(
      ({ code, run }) => change.kind === 'do' && code === change.code && run === change.run,
    );
    const settled = this.#pending.filter(
      (each) => each === meant || (this.#accepted.get(each) ?? Number.POSITIVE_INFINITY) <= change.seq,
    );
    const news: RecordChange[] = [];
    for (const item of change.now) {
      const [id, after] = typeof item === 'string' ? [item, null] : [item.id, item];
      if (this.#truth.has(id)) this.#truth.set(id, after);
      else {
        const before = shown(id) ?? null;
        if (before !== null || after !== null) news.push({ before, after });
      }
    }
    return [...news, ...this.#end(settled, shown)];
  }

  /**
   * Main has accepted it as change number `seq`, or as no change after that number. Ends it when that change has come (`seen`), and
   * returns what is left to tell.
   */
  accept(prediction: Prediction, seq: number, seen: number, shown: Shown): Diff {
    if (!this.#pending.includes(prediction)) return [];
    if (seen >= seq) return this.#end([prediction], shown);
    this.#accepted.set(prediction, seq);
    return [];
  }

  /** Main has refused it: returns what shows the records as they are. */
  takeBack(prediction: Prediction, shown: Shown): Diff {
    return this.#pending.includes(prediction) ? this.#end([prediction], shown) : [];
  }

  /** Ends all that touch such a record, because main's own are on their way: returns what shows the records as they are. */
  letGo(touches: (change: RecordChange) => boolean, shown: Shown): Diff {
    return this.#end(
      this.#pending.filter(({ diff }) => diff.some(touches)),
      shown,
    );
  }

  #end(settled: readonly Prediction[], shown: Shown): Diff {
    if (settled.length === 0) return [];
    this.#pending = this.#pending.filter((each) => !settled.includes(each));
    for (const each of settled) this.#accepted.delete(each);
    const underWay = new Set(this.#pending.flatMap(({ diff }) => diff.map(changedId)));
    const news: RecordChange[] = [];
    for (const [id, after] of this.#truth) {
      if (underWay.has(id)) continue;
      this.#truth.delete(id);
      const before = shown(id) ?? null;
      if (!sameJson(before, after)) news.push({ before, after });
    }
    return news;
  }
}

export const predictions = new Predictions();
