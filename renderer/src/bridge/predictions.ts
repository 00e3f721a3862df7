import { sameJson } from '@shared/base/sameJson';
import type { Change } from '@shared/project/change';
import { changedId, type Diff, type RecordChange } from '@shared/project/diff';
import type { AnyRecord } from '@shared/project/records';

interface Prediction {
  readonly code: string;
  readonly run: string | undefined;
  readonly diff: Diff;
}

/**
 * What the window has already shown of commands that main has not acknowledged yet. While one is under way, older news about the
 * same records would set the analyst's own typing back; it is held until the last of them is acknowledged.
 */
export class Predictions {
  readonly #pending: Prediction[] = [];
  readonly #held = new Map<string, RecordChange>();

  add(prediction: Prediction): void {
    this.#pending.push(prediction);
  }

  /** Forgets everything, because the document is loaded anew. */
  clear(): void {
    this.#pending.length = 0;
    this.#held.clear();
  }

  /** What of a committed change is news to the window, with what had been held back and may now be told. */
  settle(
    change: Pick<Change, 'kind' | 'code' | 'run' | 'diff'>,
    shown: (id: string) => AnyRecord | undefined,
  ): Diff {
    const [oldest] = this.#pending;
    if (oldest !== undefined && oldest.code === change.code && oldest.run === change.run)
      this.#pending.shift();
    const underWay = new Set(this.#pending.flatMap(({ diff }) => diff.map(changedId)));
    for (const item of change.diff) this.#held.set(changedId(item), item);
    const news: RecordChange[] = [];
    for (const [id, item] of this.#held) {
      if (underWay.has(id)) continue;
      this.#held.delete(id);
      if (!sameJson(shown(id) ?? null, item.after)) news.push(item);
    }
    return news;
  }
}

export const predictions = new Predictions();
