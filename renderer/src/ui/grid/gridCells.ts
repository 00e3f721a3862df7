/** A cell by its place among the rows and columns that are shown, from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A block of cells, both ends included. */
export interface CellRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

export const rangeOf = (a: Cell, b: Cell): CellRange => ({
  top: Math.min(a.row, b.row),
  bottom: Math.max(a.row, b.row),
  left: Math.min(a.column, b.column),
  right: Math.max(a.column, b.column),
});

export const isIn = ({ top, bottom, left, right }: CellRange, row: number, column: number): boolean =>
  top <= row && row <= bottom && left <= column && column <= right;

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/**
 * The cell that a key leads to, as in a spreadsheet; undefined: it leads nowhere.
 * @param page how many rows a page key goes by
 */
export function walkCells(
  from: Cell,
  { key, ctrlKey, metaKey }: Pressed,
  { rows, columns }: Size,
  page: number,
): Cell | undefined {
  const far = ctrlKey || metaKey;
  const target = (): Cell | undefined => {
    const { row, column } = from;
    switch (key) {
      case 'ArrowUp':
        return { row: far ? 0 : row - 1, column };
      case 'ArrowDown':
        return { row: far ? rows - 1 : row + 1, column };
      case 'ArrowLeft':
        return { row, column: far ? 0 : column - 1 };
      case 'ArrowRight':
        return { row, column: far ? columns - 1 : column + 1 };
      case 'PageUp':
        return { row: row - page, column };
      case 'PageDown':
        return { row: row + page, column };
      case 'Home':
        return { row: far ? 0 : row, column: 0 };
      case 'End':
        return { row: far ? rows - 1 : row, column: columns - 1 };
      default:
        return undefined;
    }
  };
  const to = target();
  return to && { row: within(to.row, rows), column: within(to.column, columns) };
}

const within = (at: number, count: number): number => Math.min(Math.max(at, 0), Math.max(0, count - 1));

/**
 * The cell that Tab leads to (`step` 1) or Shift+Tab (-1): on to the next row behind the last column. Null: out of the table.
 */
export function tabTo({ row, column }: Cell, step: 1 | -1, { rows, columns }: Size): Cell | null {
  const at = row * columns + column + step;
  return at < 0 || at >= rows * columns ? null : { row: Math.floor(at / columns), column: at % columns };
}

/** A text that is to stand in a cell. */
export interface CellText extends Cell {
  readonly text: string;
}

/**
 * Where a block of texts goes that is pasted on a range: from its first cell, repeated while it fits into the range a whole number of times.
 * Rows may lie beyond the table; columns beyond it are left out.
 */
export function pasteBlock(
  block: readonly (readonly string[])[],
  { top, bottom, left, right }: CellRange,
  columns: number,
): CellText[] {
  const height = block.length;
  const width = Math.max(0, ...block.map(({ length }) => length));
  if (height === 0 || width === 0) return [];
  const times = (room: number, size: number) => (room % size === 0 ? room / size : 1);
  const down = times(bottom - top + 1, height);
  const across = times(right - left + 1, width);
  const texts: CellText[] = [];
  for (let row = 0; row < height * down; row += 1)
    for (let column = 0; column < width * across; column += 1) {
      const text = block[row % height]?.[column % width];
      if (text !== undefined && left + column < columns)
        texts.push({ row: top + row, column: left + column, text });
    }
  return texts;
}

/** What the first row of a range says, in its other rows; a range of one row takes what stands above it. */
export function fillDown(
  { top, bottom, left, right }: CellRange,
  textAt: (row: number, column: number) => string,
): CellText[] {
  const source = top === bottom ? top - 1 : top;
  if (source < 0) return [];
  const texts: CellText[] = [];
  for (let row = source + 1; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1)
      texts.push({ row, column, text: textAt(source, column) });
  return texts;
}

/** The same text in every cell of a range. */
export function fillWith({ top, bottom, left, right }: CellRange, text: string): CellText[] {
  const texts: CellText[] = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) texts.push({ row, column, text });
  return texts;
}

/** Cells as spreadsheets put them on the clipboard: tabs between them, quoted where they hold tabs, line ends or quotes. */
export const toClipboard = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) =>
      row.map((cell) => (/["\t\n\r]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t'),
    )
    .join('\n');

/** The rows of cells that a spreadsheet, or {@link toClipboard}, put on the clipboard. */
export function fromClipboard(text: string): string[][] {
  const rows: string[][] = [[]];
  const add = (cell: string) => rows.at(-1)?.push(cell);
  const cells = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/guy;
  for (const [, inQuotes, plain = '', border] of text.matchAll(cells)) {
    add(inQuotes === undefined ? plain : inQuotes.replaceAll('""', '"'));
    if (border === '') break;
    if (border !== '\t') rows.push([]);
  }
  // A line end closes the last row and opens none.
  const last = rows.at(-1);
  if (rows.length > 1 && last?.length === 1 && last[0] === '') rows.pop();
  return rows;
}
