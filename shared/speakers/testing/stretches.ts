import type { TextRange } from '../../text/position';

/** Sets of half-open ranges in one text. */
export type Stretches = readonly TextRange[];

/** In text order, those that touch or overlap as one. */
export function joined(ranges: Stretches): TextRange[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (end <= start) continue;
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}

/** What both hold. Both are in text order without overlaps. */
export function common(a: Stretches, b: Stretches): TextRange[] {
  const result: TextRange[] = [];
  let i = 0;
  let j = 0;
  for (let x = a[i], y = b[j]; x !== undefined && y !== undefined; x = a[i], y = b[j]) {
    const start = Math.max(x.start, y.start);
    const end = Math.min(x.end, y.end);
    if (start < end) result.push({ start, end });
    if (x.end < y.end) i++;
    else j++;
  }
  return result;
}

/** For every offset the number of units before it that count. */
export type Weights = Uint32Array;

export function weightsOf(length: number, counts: (offset: number) => boolean): Weights {
  const weights = new Uint32Array(length + 1);
  for (let at = 0; at < length; at++) weights[at + 1] = (weights[at] ?? 0) + (counts(at) ? 1 : 0);
  return weights;
}

export const weigh = (weights: Weights, ranges: Stretches): number =>
  ranges.reduce((sum, { start, end }) => sum + (weights[end] ?? 0) - (weights[start] ?? 0), 0);
