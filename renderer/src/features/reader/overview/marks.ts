import type { Span } from '@shared/text/position';
import { create } from 'zustand';

interface MarksStore {
  /** Places that were found, by document. */
  readonly found: ReadonlyMap<string, readonly Span[]>;
}

/** What the strip beside the text marks besides codings and turns. */
export const useMarks = create<MarksStore>(() => ({ found: new Map() }));

/** Marks the places that were found in a document, in place of those marked before; an empty list takes them away. */
export function markFound(document: string, spans: readonly Span[]): void {
  useMarks.setState(({ found }) => {
    const next = new Map(found);
    if (spans.length === 0) next.delete(document);
    else next.set(document, spans);
    return { found: next };
  });
}
