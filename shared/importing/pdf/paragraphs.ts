import { type Line, textOfLine } from './lines';
import { markerOfLine } from './listMarkers';
import { type Column, columnsOf, followsBelow, type Measures } from './pageColumns';
import { isDense } from './wordGaps';

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
  const places = lines.map(
    (line, index): Place => ({ line, column: columns[index] ?? { ...line, isFlush: true } }),
  );
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
  const { part } = next.line;
  if (part && part === last.line.part)
    return part.kind === 'tableRow' || !hasWhiteBetween(last.line, next.line, measures);
  if (Math.abs(last.line.size - next.line.size) > 0.07 * last.line.size) return false;
  if (part?.kind !== last.line.part?.kind || (part && last.line.page === next.line.page)) return false;
  if (last.line.angle !== next.line.angle) return false;
  if (markerOfLine(next.line) !== null) return false;
  if (open.every(isBold) && !isBold(next.line)) return false;
  if (isLeader(last.line)) return false;
  if (!followsBelow(last.line, next.line)) return goesOnElsewhere(open, last, next);
  const step = last.line.v - next.line.v;
  if (step > 1.2 * measures.leadingOf(next.line.size) + 0.5 || step < 0.5 * next.line.size) return false;
  if (isShort(last, next.line) && !isHeadingSize(next.line, measures)) return false;
  if (beginsTurn(open, last.line, next)) return false;
  return !next.column.isFlush || !beginsByIndent(open, last.line, next.line, after?.line);
}

/** Whether white parts two lines that the file marks as one paragraph, as some programs do with all the text of a page. */
function hasWhiteBetween(last: Line, next: Line, { leadingOf }: Measures): boolean {
  return followsBelow(last, next) && last.v - next.v > 1.7 * Math.max(leadingOf(next.size), next.size);
}

/** A name with a colon that begins a line after a sentence is at its end, or a short bold line: somebody else speaks. */
function beginsTurn(open: readonly Line[], last: Line, { line, column }: Place): boolean {
  const text = textOfLine(line);
  if (turnLabel.test(text) && /[.!?…»”"]$/.test(textOfLine(last))) return true;
  const isShortLine = line.right - line.left < 0.6 * (column.right - column.left);
  return isBold(line) && isShortLine && !open.every(isBold);
}
const turnLabel = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*)(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){0,3}\s?:(?:\s|$)/u;

/** An entry of a table of contents: dots that lead to a page. */
export const isLeader = (line: Line): boolean =>
  /(?:[.…·]\s?){4,}\s*[\p{N}\p{L}]{1,6}$/u.test(textOfLine(line));

/** Whether the first word of the next line would have had room at the end of this one. */
function isShort({ line, column }: Place, next: Line): boolean {
  const word = firstWordWidth(next);
  const white = column.right - column.left - (line.right - line.left);
  const room = !column.isFlush ? white : line.rtl ? line.left - column.left : column.right - line.right;
  return room > word + 0.5 * line.size;
}

function firstWordWidth({ segments }: Line): number {
  const cells = segments[0]?.cells ?? [];
  const end = cells.findIndex(({ text }) => text === ' ');
  // Signs that are written without spaces may be parted anywhere, but not from what closes behind them.
  const isParted = cells[0] !== undefined && isDense(cells[0].text);
  const word = isParted ? cells.slice(0, 2) : end < 0 ? cells : cells.slice(0, end);
  if (word.length === 0) return 0;
  return Math.max(...word.map(({ right }) => right)) - Math.min(...word.map(({ left }) => left));
}

/** From one column or page to the next a paragraph goes on when its last line is full and its sentence is not at an end. */
function goesOnElsewhere(open: readonly Line[], last: Place, next: Place): boolean {
  if (isShort(last, next.line)) return false;
  const indent = indentOf(next.line, next.column);
  // Lines that hang under a name or a number go on further in.
  const hangs = Math.abs(indent - indentOf(last.line, last.column)) < 1 && open.length > 1;
  if (indent > 0.7 * next.line.size && !hangs && !hasTabTo(last.line, next.line)) return false;
  return !/[.!?:;…。！？][»”"’')\]]?$/.test(textOfLine(last.line));
}

const indentOf = (line: Line, column: Column) =>
  line.rtl ? column.right - line.right : line.left - column.left;
/** Where a line begins, growing with its indentation. */
const beginOf = (
  line: { readonly left: number; readonly right: number; readonly rtl?: boolean },
  rtl = line.rtl ?? false,
) => (rtl ? -line.right : line.left);

/** Whether a line begins a paragraph by where it begins: further in than the lines around it, or further out than its hanging lines. */
function beginsByIndent(open: readonly Line[], last: Line, next: Line, after: Line | undefined): boolean {
  const shift = beginOf(next) - beginOf(last);
  const least = 0.7 * next.size;
  if (shift > least) {
    // Lines that hang under the first one go on at the same place; an indented first line is followed by one further out.
    if (open.length > 1) return true;
    if (hasTabTo(last, next)) return false;
    const hangs = after && followsBelow(next, after) && Math.abs(beginOf(after) - beginOf(next)) < least;
    return !(hangs || markerOfLine(last) !== null);
  }
  return shift < -least && open.length > 1;
}

/** Whether wide white within a line ends where the next line begins: its text hangs behind a name or a number. */
function hasTabTo({ segments }: Line, next: Line): boolean {
  return segments.some(({ cells, size }, index) =>
    cells.some((cell, at) => {
      if (Math.abs(beginOf(cell, next.rtl) - beginOf(next)) > 0.3 * size) return false;
      const space = cells[at - 1];
      return at === 0 ? index > 0 : space?.text === ' ' && space.right - space.left > 0.6 * size;
    }),
  );
}

const isHeadingSize = (line: Line, { bodySize }: Measures) => line.size > 1.12 * bodySize;

export const isBold = ({ segments }: Line): boolean =>
  segments.every(({ cells }) => cells.every(({ bold, text }) => bold || text === ' '));
