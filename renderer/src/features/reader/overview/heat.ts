/** A stretch of the text, document-wide UTF-16 offsets, and what it counts for: a theme or a speaker. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly of: string;
}

/** What lies on each row of the strip, by theme or speaker: how many layers deep on average, 0 where there is nothing. */
export type Heat = ReadonlyMap<string, Float32Array>;

/** Parts a text of `length` units into `rows` equal rows and measures how much of each is covered. Costs what is covered, not the text. */
export function heatOf(stretches: readonly Stretch[], length: number, rows: number): Heat {
  const heat = new Map<string, Float32Array>();
  if (length === 0 || rows === 0) return heat;
  const units = length / rows;
  for (const { start, end, of } of stretches) {
    const row = heat.get(of) ?? new Float32Array(rows);
    heat.set(of, row);
    const last = Math.min(Math.ceil(end / units), rows);
    for (let at = Math.floor(start / units); at < last; at += 1) {
      const covered = Math.min(end, (at + 1) * units) - Math.max(start, at * units);
      row[at] = (row[at] ?? 0) + covered / units;
    }
  }
  return heat;
}

/** How deep something lies where it lies deepest, leaving out the topmost twentieth of the rows; 0 when there is nothing. */
export function fullDepth(layers: readonly Float32Array[], rows: number): number {
  const sums = new Float32Array(rows);
  for (const layer of layers)
    for (let at = 0; at < rows; at += 1) sums[at] = (sums[at] ?? 0) + (layer[at] ?? 0);
  const covered = sums.filter((sum) => sum > 0).sort();
  return covered[Math.floor((covered.length - 1) * 0.95)] ?? 0;
}
