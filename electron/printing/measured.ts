/** What `measureLines` tells of a page that shows annotated blocks and their notes. */
export interface Measured {
  /** Where the lines of annotated blocks begin: rising UTF-16 offsets by block index. White space at a break belongs to the line before. */
  readonly lines: ReadonlyMap<number, readonly number[]>;
  /** Heights of notes, in points. */
  readonly heights: ReadonlyMap<string, number>;
}

export function readMeasured(json: string): Measured {
  const [lines, heights] = JSON.parse(json) as [[number, number[]][], [string, number][]];
  return { lines: new Map(lines), heights: new Map(heights) };
}
