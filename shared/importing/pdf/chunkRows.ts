import { type Chunk, onOneLine } from './chunks';
import { type Gutter, liesOnGutter } from './gutters';

/** In sizes of letters: the widest gap that words of one line leave, with a space or without. */
const spacedGap = 2;
const otherGap = 1;
/** Letters that are no sign added to others; and how many stretches of a line may lie over each other. */
const leastOver = 3;
const mostOverlapping = 8;

/** Chunks by the line they stand on, from the top, each row from left to right. */
export function rowsOf(chunks: readonly Chunk[]): Chunk[][] {
  // Their chunks from the top, and the size of the largest.
  const rows: { chunks: Chunk[]; size: number }[] = [];
  for (const chunk of [...chunks].sort((a, b) => b.v - a.v || a.left - b.left)) {
    let own = { chunks: [chunk], size: chunk.size };
    for (let at = rows.length - 1; at >= 0 && at >= rows.length - 6; at--) {
      const row = rows[at];
      if (!row || !reaches(chunk, row.chunks, row.size)) continue;
      own = { chunks: fromTop(row.chunks, own.chunks), size: Math.max(row.size, own.size) };
      rows.splice(at, 1);
    }
    rows.push(own);
  }
  return rows.map((row) => row.chunks.sort((a, b) => a.left - b.left));
}

/** Whether a chunk shares its line with one of a row; what stands too high over it is not looked at, as pages of overlapping words have thousands in a row. */
function reaches(chunk: Chunk, row: readonly Chunk[], size: number): boolean {
  for (let at = row.length - 1; at >= 0; at--) {
    const other = row[at];
    if (!other || other.v - chunk.v > 0.6 * Math.max(size, chunk.size)) return false;
    if (sharesRow(chunk, other)) return true;
  }
  return false;
}

/** Both from the top; the second may hold many, the first is kept in place when nothing of the second stands over its last. */
function fromTop(first: Chunk[], second: readonly Chunk[]): Chunk[] {
  const last = first.at(-1);
  const isBelow = second.every(({ v }) => v <= (last?.v ?? v));
  for (const chunk of second) first.push(chunk);
  return isBelow ? first : first.sort((a, b) => b.v - a.v);
}

/** Small raised signs share a row only with what they touch: else a small line beside a large one would be taken for such. */
function sharesRow(a: Chunk, b: Chunk): boolean {
  const smaller = Math.min(a.size, b.size);
  if (Math.abs(a.v - b.v) <= 0.2 * smaller) return true;
  const gap = Math.max(a.left, b.left) - Math.min(a.right, b.right);
  return onOneLine(a, b) && gap < 0.3 * smaller;
}

interface Stretch {
  readonly chunks: Chunk[];
  right: number;
}

/** The chunks of a row in groups that are one stretch of text each. What stands over other text is a stretch of its own. */
export function stretchesOfRow(row: readonly Chunk[], gutters: readonly Gutter[]): Chunk[][] {
  const stretches: Stretch[] = [];
  for (const chunk of row) {
    // From the last; all but one end before it, unless texts overlap.
    const open = stretches
      .slice(-mostOverlapping)
      .findLast(
        ({ chunks, right }) =>
          joins(chunks.at(-1) as Chunk, right, chunk, gutters) && !covers(chunks, right, chunk),
      );
    if (open) {
      open.chunks.push(chunk);
      open.right = Math.max(open.right, chunk.right);
    } else stretches.push({ chunks: [chunk], right: chunk.right });
  }
  return stretches.map(({ chunks }) => chunks);
}

/** Whether a chunk is drawn over other text, and is not that text once more, as letters are drawn twice to look bold. */
function covers(group: readonly Chunk[], right: number, chunk: Chunk): boolean {
  if (Math.min(right, chunk.right) - chunk.left < 0.45 * chunk.size) return false;
  const text = lettersOf(chunk);
  return text.length >= leastOver && !group.map(lettersOf).join('').includes(text);
}

const lettersOf = ({ glyphs }: Chunk) => glyphs.map(({ text }) => text.trim()).join('');

function joins(last: Chunk, right: number, chunk: Chunk, gutters: readonly Gutter[]): boolean {
  const size = Math.min(last.size, chunk.size);
  // Only a line that is stretched to its column has wide gaps, and a space in each.
  const isSpaced = last.glyphs.at(-1)?.text.trim() === '' && Math.abs(chunk.order - last.order) === 1;
  if (chunk.left - right > (isSpaced ? spacedGap : otherGap) * size) return false;
  return !liesOnGutter(gutters, right, chunk.left, chunk.v);
}
