import type { BlockContent } from '../../text/block';
import { vocabularyOf } from './hyphens';
import { cellLine, joinedLines } from './joinedLines';
import { segmentsOfPage } from './lineSegments';
import { measuresOf } from './pageColumns';
import type { PagePositions, TextPiece } from './pagePositions';
import { paragraphsOf } from './paragraphs';
import type { PdfPage } from './pdfPage';
import { linesInOrder } from './readingOrder';

/** The text of a PDF as blocks, and where it stands. */
export interface PdfText {
  readonly blocks: readonly BlockContent[];
  readonly positions: PagePositions;
  readonly warnings: readonly string[];
}

export function textOfPages(pages: readonly PdfPage[]): PdfText {
  const lines = pages.map((page, number) => segmentsOfPage(page, number).flatMap(linesInOrder));
  const measures = measuresOf(lines);
  const all = lines.flat();
  const vocabulary = vocabularyOf(all);
  const blocks: BlockContent[] = [];
  const places: (readonly TextPiece[])[] = [];
  for (const { lines: own } of paragraphsOf(all, measures)) {
    const { text, marks, pieces } = joinedLines(
      own.map((line) => cellLine(line)),
      vocabulary,
    );
    if (text === '') continue;
    blocks.push({ kind: 'paragraph', text, marks });
    places.push(pieces);
  }
  return {
    blocks,
    positions: { pages: pages.map(({ crop, rotation }) => ({ crop, rotation })), blocks: places },
    warnings: [],
  };
}
