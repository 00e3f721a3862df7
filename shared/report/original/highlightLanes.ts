import { codingLanes } from '../codingLanes';
import type { HighlightedDocument } from './highlight';
import type { BlockPlace } from './placesInOriginal';

/** Which of the lines under the words is a highlight's own, of how many that lie there. */
export interface LineLane {
  /** From 0, nearest to the words first. */
  readonly lane: number;
  readonly lanes: number;
}

/** The lines of each passage's highlights, in their order: those that overlap, or that could meet on a line, do not lie on each other. */
export function highlightLanes({ blocks, passages }: HighlightedDocument): LineLane[][] {
  const starts: number[] = [];
  let length = 0;
  for (const text of blocks) {
    starts.push(length);
    length += text.length + 1;
  }
  const offsetOf = ({ block, offset }: BlockPlace) => (starts[block] ?? length) + offset;
  const ranges = passages.flatMap(({ start, end, highlights }, passage) =>
    highlights.map(() => ({ passage, start: offsetOf(start), end: offsetOf(end) })),
  );
  ranges.sort((a, b) => a.start - b.start);
  const lanes = codingLanes(ranges);
  const found: LineLane[][] = passages.map(() => []);
  for (const heap of heapsOf(ranges)) {
    const most = Math.max(...heap.map((at) => (lanes[at] ?? 0) + 1));
    for (const at of heap) found[ranges[at]?.passage ?? 0]?.push({ lane: lanes[at] ?? 0, lanes: most });
  }
  return found;
}

/** The indexes of ranges that lie on each other, directly or by those between them. */
function heapsOf(ranges: readonly { readonly start: number; readonly end: number }[]): number[][] {
  const heaps: number[][] = [];
  let reach = Number.POSITIVE_INFINITY;
  for (const [at, { start, end }] of ranges.entries()) {
    if (at === 0 || start >= reach) {
      heaps.push([at]);
      reach = end;
    } else {
      heaps.at(-1)?.push(at);
      reach = Math.max(reach, end);
    }
  }
  return heaps;
}
