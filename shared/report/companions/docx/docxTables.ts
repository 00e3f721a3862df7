import {
  BorderStyle,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { ReportBlock } from '../../reportModel';
import type { DocxComments } from './docxComments';
import type { DocxContext } from './docxContext';
import { numberRuns, speakerLines } from './docxLead';
import { runsLeft } from './docxRuns';
import { docxText } from './docxText';

const line = { style: BorderStyle.SINGLE, size: 4, color: 'BBBBBB' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** What a cell holds, and the ground behind it as `RRGGBB`. */
export interface Cell {
  readonly children: readonly Paragraph[];
  readonly fill?: string;
}

/** A cell of one paragraph. */
export const cell = (style: string, children: readonly ParagraphChild[], fill?: string): Cell => ({
  children: [new Paragraph({ style, children })],
  ...(fill === undefined ? {} : { fill }),
});

/**
 * A table over the whole width.
 *
 * @param widths of the columns, in proportion
 * @param heads number of rows at the top that stand at the head of each page
 */
export function docxTable(
  rows: readonly (readonly Cell[])[],
  widths: readonly number[],
  heads: number,
  { textWidth, rtl }: DocxContext,
  lines = true,
): Table {
  const all = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => Math.floor((width / all) * textWidth));
  const inside = lines ? line : none;
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columns.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: columns,
    visuallyRightToLeft: rtl,
    margins: { top: 40, bottom: 40, left: 60, right: 60 },
    borders: {
      top: none,
      left: none,
      right: none,
      bottom: inside,
      insideHorizontal: inside,
      insideVertical: none,
    },
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          cantSplit: cells.length > 2,
          tableHeader: index < heads,
          children: cells.map(
            ({ children, fill }, column) =>
              new TableCell({
                children,
                width: { size: columns[column] ?? 0, type: WidthType.DXA },
                ...(fill === undefined ? {} : { shading: { fill } }),
              }),
          ),
        }),
    ),
  });
}

/** Rows of a text that follow one another as one table; a row that has fewer cells than others is filled up. */
export function textTable(rows: readonly ReportBlock[], comments: DocxComments, context: DocxContext): Table {
  const columns = rows.reduce((most, { text }) => Math.max(most, text.split('\t').length), 1);
  const cells = rows.map((block) => {
    let from = 0;
    return Array.from({ length: columns }, (_, column): Cell => {
      const tab = block.text.indexOf('\t', from);
      const to = tab < 0 ? block.text.length : tab;
      const lead = column === 0 ? [...context.bookmark(block.index), ...numberRuns(block, '\u00a0')] : [];
      const words = from > block.text.length ? [] : docxText(block, from, to, comments, context);
      const paragraph = new Paragraph({
        style: 'TextTable',
        bidirectional: runsLeft(block.text.slice(from, to)),
        children: [...lead, ...words],
      });
      from = to + 1;
      return { children: column === 0 ? [...speakerLines(block), paragraph] : [paragraph] };
    });
  });
  return docxTable(
    cells,
    Array.from({ length: columns }, () => 1),
    0,
    context,
  );
}
