import type { TextRange } from './position';

/** Stretches of a text that are taken already: what of others lies outside of them. Asking costs the logarithm of their number. */
export class TakenRanges {
  /** In text order, those that touch joined. */
  readonly #ranges: readonly TextRange[];

  constructor(ranges: Iterable<TextRange>) {
    const joined: { start: number; end: number }[] = [];
    for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
      const last = joined.at(-1);
      if (start >= end) continue;
      if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
      else joined.push({ start, end });
    }
    this.#ranges = joined;
  }

  get isEmpty(): boolean {
    return this.#ranges.length === 0;
  }

  /** Whether the unit at this offset is taken. */
  has(offset: number): boolean {
    const next = this.#ranges[this.#firstEndingAfter(offset)];
    return next !== undefined && next.start <= offset;
  }

  /** Whether nothing of a range is taken. */
  isFree({ start, end }: TextRange): boolean {
    const next = this.#ranges[this.#firstEndingAfter(start)];
    return next === undefined || next.start >= end;
  }

  /** What of a range is not taken, in text order. */
  outside(range: TextRange): TextRange[] {
    const left: TextRange[] = [];
    let at = range.start;
    for (let index = this.#firstEndingAfter(range.start); index < this.#ranges.length; index += 1) {
      const taken = this.#ranges[index];
      if (taken === undefined || taken.start >= range.end) break;
      if (at < taken.start) left.push({ start: at, end: taken.start });
      at = taken.end;
    }
    if (at < range.end) left.push({ start: at, end: range.end });
    return left;
  }

  #firstEndingAfter(offset: number): number {
    let low = 0;
    let high = this.#ranges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#ranges[middle]?.end ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
