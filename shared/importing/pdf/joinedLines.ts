import type { BlockContent } from '../../text/block';
import { MarkedText, type TextStyle } from '../markedText';
import { hyphenAtEnd, type Vocabulary } from './hyphens';
import { type Cell, type Line, type Segment, textOfCells } from './lines';
import type { TextPiece } from './pagePositions';
import { piecesOf } from './textPieces';
import { isDense } from './wordGaps';

export type PlacedText = Pick<BlockContent, 'text' | 'marks'> & { readonly pieces: readonly TextPiece[] };

/** Cells of a line, and what belongs to all of them. */
export type CellLine = Pick<Line, 'page' | 'angle' | 'v' | 'size' | 'rtl'> & {
  readonly cells: readonly Cell[];
  /** Of a row of a table: in which of its cells the line stands, from 0. */
  readonly column?: number;
};

/** A line as one row of cells, with a space between its stretches. */
export function cellLine(line: Line): CellLine {
  const { segments, page, angle, v, size, rtl, cell: column } = line;
  return { cells: cellsOf(segments), page, angle, v, size, rtl, ...(column !== undefined && { column }) };
}

function cellsOf(segments: readonly Segment[]): readonly Cell[] {
  const [only] = segments;
  if (only && segments.length === 1) return only.cells;
  return segments.flatMap((segment, index) => {
    const last = segments[index - 1]?.cells.at(-1);
    const first = segment.cells[0];
    if (!last || !first) return segment.cells;
    const [left, right] = last.left < first.left ? [last.right, first.left] : [first.right, last.left];
    return [
      { ...last, text: ' ', left, right: Math.max(left, right), bold: false, italic: false },
      ...segment.cells,
    ];
  });
}

/** The text of lines as one block, and where each part of it stands. A word that was divided at the end of a line is whole again. */
export function joinedLines(lines: readonly CellLine[], vocabulary: Vocabulary): PlacedText {
  const marked = new MarkedText();
  const pieces: TextPiece[] = [];
  let length = 0;
  for (const [index, line] of lines.entries()) {
    const { cells, hyphen, separator } = ending(line, lines[index + 1], vocabulary);
    const own = piecesOf({ ...line, cells }, length);
    const last = own.at(-1);
    if (last && hyphen !== undefined) own[own.length - 1] = { ...last, hyphen };
    pieces.push(...own);
    appendCells(marked, cells);
    marked.append(
      separator,
      separator === '' ? undefined : styleBetween(cells.at(-1), lines[index + 1]?.cells[0]),
    );
    length += cells.reduce((sum, { text }) => sum + text.length, 0) + separator.length;
  }
  return { ...marked.finish(), pieces };
}

interface Ending {
  readonly cells: readonly Cell[];
  readonly hyphen?: string;
  /** Between this line and the next. */
  readonly separator: string;
}

function ending({ cells, column = 0 }: CellLine, next: CellLine | undefined, vocabulary: Vocabulary): Ending {
  const last = cells.at(-1);
  if (!next || !last) return { cells, separator: '' };
  const { column: nextColumn = 0 } = next;
  if (nextColumn !== column) return { cells, separator: '\t'.repeat(Math.max(nextColumn - column, 1)) };
  const first = next.cells[0];
  if (first && isDense(last.text) && isDense(first.text)) return { cells, separator: '' };
  if (!/[-‐]$/.test(last.text)) return { cells, separator: ' ' };
  const kind = hyphenAtEnd(textOfCells(cells.slice(-40)), textOfCells(next.cells.slice(0, 40)), vocabulary);
  if (kind === 'join') return { cells: cells.slice(0, -1), hyphen: last.text, separator: '' };
  return { cells, separator: kind === 'keep' ? '' : ' ' };
}

/** Appends cells by their emphasis, which they mostly share. */
function appendCells(marked: MarkedText, cells: readonly Cell[]): void {
  let open = '';
  let style: TextStyle | undefined;
  for (const { text, bold, italic, href } of cells) {
    if (!style || style.bold !== bold || style.italic !== italic || style.href !== href) {
      if (style) marked.append(open, style);
      open = '';
      style = { bold, italic, ...(href !== undefined && { href }) };
    }
    open += text;
  }
  marked.append(open, style);
}

function styleBetween(a: Cell | undefined, b: Cell | undefined): TextStyle {
  const href = a?.href === b?.href ? a?.href : undefined;
  return {
    bold: a?.bold === true && b?.bold === true,
    italic: a?.italic === true && b?.italic === true,
    ...(href !== undefined && { href }),
  };
}
