import type { TextRange } from '../../text/position';

/** Parts of a text around some of its ranges, one after the other, and where a range of the text is in them. */
export interface NearWindows {
  readonly text: string;
  /** Null: the range is in none of the parts, not whole. */
  rangeOf(range: TextRange): TextRange | null;
}

/**
 * @param ranges in any order
 * @param around UTF-16 units on either side that belong to a part; parts that meet are one
 */
export function nearWindows(text: string, ranges: readonly TextRange[], around: number): NearWindows {
  const parts: { start: number; end: number; at: number }[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const start = Math.max(0, range.start - around);
    const end = Math.min(text.length, range.end + around);
    const last = parts.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else parts.push({ start, end, at: 0 });
  }
  let length = 0;
  for (const part of parts) {
    part.at = length;
    length += part.end - part.start + 1;
  }
  return {
    text: parts.map(({ start, end }) => text.slice(start, end)).join('\n'),
    rangeOf: ({ start, end }) => {
      const part = parts.find((each) => each.start <= start && end <= each.end);
      return part === undefined
        ? null
        : { start: start - part.start + part.at, end: end - part.start + part.at };
    },
  };
}
