import type { BlockContent } from '../text/block';
import { MarkedText, type TextWithMarks } from './markedText';

/** A row as one block, its cells separated by tabs; null when all are empty. */
export function tableRow(cells: readonly TextWithMarks[]): BlockContent | null {
  if (cells.every((cell) => cell.text === '')) return null;
  const row = new MarkedText();
  for (const [index, cell] of cells.entries()) row.appendAll(oneLine(cell), index === 0 ? '' : '\t');
  return { kind: 'tableRow', ...row.whole() };
}

/** Line ends and tabs inside a cell become spaces; the length stays, so marks stay right. */
const oneLine = ({ text, marks }: TextWithMarks): TextWithMarks => ({
  text: text.replace(/[\n\t]/g, ' '),
  marks,
});
