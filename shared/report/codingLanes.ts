/** A coding's extent in document-wide UTF-16 offsets. */
export interface LaneRange {
  readonly start: number;
  readonly end: number;
}

/** Two codings on one printed line need two lanes even when they do not overlap; about this many units fit on a line. */
const lineUnits = 76;

/**
 * Gives each range the lane, from 0, that is free for it: lowest first. Ranges that overlap, or that could meet on one printed line,
 * get different lanes.
 *
 * @param ranges sorted by start
 */
export function codingLanes(ranges: readonly LaneRange[]): number[] {
  const ends: number[] = [];
  return ranges.map(({ start, end }) => {
    const free = ends.findIndex((used) => used + lineUnits <= start);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = end;
    return lane;
  });
}
