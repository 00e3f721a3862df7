import { compareText } from './recordOrder';
import type { AnnotationRecord } from './records';

/** An annotation over several blocks, and the order keys of its outer ones. */
export interface LongPassage {
  readonly annotation: AnnotationRecord;
  readonly start: string;
  readonly end: string;
}

interface Entry extends Omit<LongPassage, 'annotation'> {
  /** Null: it was taken out. Its place is kept, because what is taken out mostly comes back with other words. */
  annotation: AnnotationRecord | null;
}

/**
 * The annotations of one document that end in another block than they start in, by where they start, so that those over a place are
 * found without looking at the others.
 */
export class LongPassages {
  readonly #orderOf: (block: string) => string;
  readonly #annotations = new Map<string, AnnotationRecord>();
  /** Sorted by start; null: to be made anew. */
  #entries: Entry[] | null = null;
  readonly #entryOf = new Map<string, Entry>();
  /** The furthest end of each entry and those before it, for the first {@link #counted} of them. */
  #furthest: string[] = [];
  #counted = 0;

  /** @param orderOf the order key of a block, `''` when it is not there */
  constructor(orderOf: (block: string) => string) {
    this.#orderOf = orderOf;
  }

  add(annotation: AnnotationRecord): void {
    this.#annotations.set(annotation.id, annotation);
    if (this.#entries === null) return;
    const entry = this.#entry(annotation);
    const known = this.#entryOf.get(annotation.id);
    if (known?.start === entry.start && known.end === entry.end) {
      known.annotation = annotation;
      return;
    }
    this.#entryOf.set(annotation.id, entry);
    const place = firstFrom(this.#entries, entry.start);
    this.#entries.splice(place, 0, entry);
    this.#counted = Math.min(this.#counted, place);
  }

  remove(annotation: AnnotationRecord): void {
    if (!this.#annotations.delete(annotation.id)) return;
    const entry = this.#entryOf.get(annotation.id);
    if (entry) entry.annotation = null;
  }

  /** Says that order keys of blocks have changed. */
  forgetOrders(): void {
    this.#entries = null;
    this.#entryOf.clear();
  }

  /** Those that reach the block `last` from above and the block `first` from below, and what lies between; order keys. */
  *over(first: string, last: string): Iterable<LongPassage> {
    const entries = this.#sorted();
    let index = firstFrom(entries, last) - 1;
    this.#count(index);
    for (; index >= 0 && (this.#furthest[index] ?? '') > first; index -= 1) {
      const entry = entries[index];
      if (entry?.annotation && entry.start !== '' && entry.end > first)
        yield { annotation: entry.annotation, start: entry.start, end: entry.end };
    }
  }

  #sorted(): Entry[] {
    if (this.#entries === null || this.#entries.length > 2 * this.#annotations.size + 64) {
      const entries = Array.from(this.#annotations.values(), (annotation) => this.#entry(annotation));
      this.#entryOf.clear();
      for (const entry of entries) if (entry.annotation) this.#entryOf.set(entry.annotation.id, entry);
      this.#entries = entries.sort((a, b) => compareText(a.start, b.start));
      this.#counted = 0;
    }
    return this.#entries;
  }

  #entry(annotation: AnnotationRecord): Entry {
    return {
      annotation,
      start: this.#orderOf(annotation.start.block),
      end: this.#orderOf(annotation.end.block),
    };
  }

  #count(upTo: number): void {
    const entries = this.#entries ?? [];
    for (let index = this.#counted; index <= upTo; index += 1) {
      const before = index === 0 ? '' : (this.#furthest[index - 1] ?? '');
      const end = entries[index]?.end ?? '';
      this.#furthest[index] = end > before ? end : before;
    }
    this.#counted = Math.max(this.#counted, upTo + 1);
  }
}

/** The number of the first entry that starts at `order` or behind it. */
function firstFrom(entries: readonly Entry[], order: string): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const between = (low + high) >> 1;
    if ((entries[between]?.start ?? '') < order) low = between + 1;
    else high = between;
  }
  return low;
}
