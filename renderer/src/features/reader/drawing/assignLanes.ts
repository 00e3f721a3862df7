/** Something drawn along the text: half-open, in any unit. */
export interface LaneItem {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Gives each item the lowest lane that no overlapping item has. Whoever begins first, or of two that begin together the longer, gets
 * the lower lane, so that nested passages stack beneath the one around them; equals keep the order they come in. Lanes in `known` stay as they are: what is in view
 * does not change its line while the analyst scrolls.
 */
export function assignLanes(
  items: readonly LaneItem[],
  known: Map<string, number>,
): ReadonlyMap<string, number> {
  const lanes = new Map<string, number>();
  const placed: LaneItem[][] = [];
  const place = (item: LaneItem, lane: number) => {
    lanes.set(item.id, lane);
    known.set(item.id, lane);
    const row = placed[lane] ?? [];
    row.push(item);
    placed[lane] = row;
  };
  const isFree = (item: LaneItem, lane: number) =>
    !(placed[lane] ?? []).some((other) => other.start < item.end && item.start < other.end);
  const sorted = [...items].sort((a, b) => a.start - b.start || b.end - a.end);
  const fresh: LaneItem[] = [];
  for (const item of sorted) {
    const lane = known.get(item.id);
    if (lane !== undefined && isFree(item, lane)) place(item, lane);
    else fresh.push(item);
  }
  for (const item of fresh) {
    let lane = 0;
    while (!isFree(item, lane)) lane += 1;
    place(item, lane);
  }
  return lanes;
}
