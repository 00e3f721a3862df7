import { type Line, type Segment, textOfLine } from './lines';
import { markerOf } from './listMarkers';
import { type Column, columnsOf, followsBelow, type Measures } from './pageColumns';

/** Lines that are one paragraph, from one page or several. */
export interface Paragraph {
  readonly lines: readonly Line[];
  /** The column of its first line. */
  readonly column: Column;
}

/** A line with its neighbours and its column. */
interface Place {
  readonly line: Line;
  readonly column: Column;
}

/** Puts lines in order of reading together to paragraphs. */
export function paragraphsOf(lines: readonly Line[], measures: Measures): Paragraph[] {
  const columns = columnsOf(lines);
  const places = lines.map((line, index): Place => ({ line, column: columns[index] ?? line }));
  const paragraphs: { lines: Line[]; column: Column }[] = [];
  for (const [index, place] of places.entries()) {
    const open = paragraphs.at(-1);
    const last = places[index - 1];
    const goesOn = open && last && continues(open.lines, last, place, places[index + 1], measures);
    if (goesOn) open.lines.push(place.line);
    else paragraphs.push({ lines: [place.line], column: place.column });
  }
  return paragraphs;
}

function continues(
  open: readonly Line[],
  last: Place,
  next: Place,
  after: Place | undefined,
  measures: Measures,
): boolean {
  if (Math.abs(last.line.size - next.line.size) > 0.07 * last.line.size) return false;
  if (last.line.angle !== next.line.angle) return false;
  if (markerOf(textOfLine(next.line)) !== null) return false;
  if (open.every(isBold) && !isBold(next.line)) return false;
  if (!followsBelow(last.line, next.line)) return goesOnElsewhere(last, next);
  const step = last.line.v - next.line.v;
  if (step > 1.2 * measures.leadingOf(next.line.size) + 0.5 || step < 0.5 * next.line.size) return false;
  if (isShort(last, next.line) && !isHeadingSize(next.line, measures)) return false;
  return !beginsByIndent(open, last.line, next.line, after?.line);
}

/** Whether the first word of the next line would have had room at the end of this one. */
function isShort({ line, column }: Place, next: Line): boolean {
  const word = firstWordWidth(next);
  const room = line.rtl ? line.left - column.left : column.right - line.right;
  return room > word + 0.5 * line.size;
}

function firstWordWidth({ segments }: Line): number {
  const cells = segments[0]?.cells ?? [];
  const end = cells.findIndex(({ text }) => text === ' ');
  const word = end < 0 ? cells : cells.slice(0, end);
  if (word.length === 0) return 0;
  return Math.max(...word.map(({ right }) => right)) - Math.min(...word.map(({ left }) => left));
}

/** From one column or page to the next a paragraph goes on when its last line is full and its sentence is not at an end. */
function goesOnElsewhere(last: Place, next: Place): boolean {
  if (isShort(last, next.line)) return false;
  if (indentOf(next.line, next.column) > 0.7 * next.line.size) return false;
  return !/[.!?:;…。！？][»”"’')\]]?$/.test(textOfLine(last.line));
}

const indentOf = (line: Line, column: Column) =>
  line.rtl ? column.right - line.right : line.left - column.left;
/** Where a line begins, growing with its indentation. */
const beginOf = (line: Line | Segment) => (line.rtl ? -line.right : line.left);

/** Whether a line begins a paragraph by where it begins: further in than the lines around it, or further out than its hanging lines. */
function beginsByIndent(open: readonly Line[], last: Line, next: Line, after: Line | undefined): boolean {
  const shift = beginOf(next) - beginOf(last);
  const least = 0.7 * next.size;
  if (shift > least) {
    // Lines that hang under the first one go on at the same place; an indented first line is followed by one further out.
    if (open.length > 1) return true;
    if (last.segments.some((segment, at) => at > 0 && Math.abs(beginOf(segment) - beginOf(next)) < least))
      return false;
    const hangs = after && followsBelow(next, after) && Math.abs(beginOf(after) - beginOf(next)) < least;
    return !(hangs || markerOf(textOfLine(last)) !== null);
  }
  return shift < -least && open.length > 1;
}

const isHeadingSize = (line: Line, { bodySize }: Measures) => line.size > 1.12 * bodySize;

export const isBold = ({ segments }: Line): boolean =>
  segments.every(({ cells }) => cells.every(({ bold, text }) => bold || text === ' '));
