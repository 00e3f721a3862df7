import type { Mark } from '../../text/block';
import type { ReportBlock, ReportCoding } from '../reportModel';

/** Words of a block that look the same: nothing begins or ends among them. */
export interface CoveredSegment {
  readonly start: number;
  readonly end: number;
  /** Nearest lane first. */
  readonly codings: readonly ReportCoding[];
  readonly marks: readonly Mark[];
}

type Cover = (Mark & { readonly lane?: undefined }) | ReportCoding;

/**
 * The words between two offsets of a block, cut where emphasis or codings change, and at `places`.
 *
 * @param places offsets where something else stands
 */
export function coveredSegments(
  { marks, codings }: Pick<ReportBlock, 'marks' | 'codings'>,
  from: number,
  to: number,
  places: Iterable<number> = [],
): CoveredSegment[] {
  const covering = [...marks, ...codings].filter(({ start, end }) => start < to && end > from && end > start);
  const cuts = new Set([from, to, ...places]);
  for (const { start, end } of covering) cuts.add(start).add(end);
  const sorted = [...cuts].filter((at) => at >= from && at <= to).sort((a, b) => a - b);
  const activeAt = sweep(covering);
  return sorted.slice(0, -1).map((start, index) => {
    const active = activeAt(start);
    return {
      start,
      end: sorted[index + 1] ?? to,
      codings: active
        .filter((cover): cover is ReportCoding => cover.lane !== undefined)
        .sort((a, b) => a.lane - b.lane),
      marks: active.filter((cover): cover is Mark => cover.lane === undefined),
    };
  });
}

/** Tells for rising offsets what lies on each: only what has begun is looked through. */
function sweep(covering: readonly Cover[]): (at: number) => readonly Cover[] {
  const waiting = [...covering].sort((a, b) => b.start - a.start);
  let open: Cover[] = [];
  return (at) => {
    while ((waiting.at(-1)?.start ?? Number.POSITIVE_INFINITY) <= at) {
      const next = waiting.pop();
      if (next !== undefined) open.push(next);
    }
    open = open.filter(({ end }) => end > at);
    return open;
  };
}
