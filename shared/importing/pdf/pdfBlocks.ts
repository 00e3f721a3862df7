import type { BlockContent } from '../../text/block';
import { unknown } from './glyphCells';
import { headingLevels } from './headings';
import { vocabularyOf } from './hyphens';
import { type CellLine, cellLine, joinedLines } from './joinedLines';
import { segmentsOfPage } from './lineSegments';
import type { Line } from './lines';
import { type ListItem, listItems } from './listItems';
import { withNoteSigns } from './noteSigns';
import { measuresOf } from './pageColumns';
import { withoutNotes } from './pageNotes';
import type { PagePlace, PagePositions, TextPiece } from './pagePositions';
import { type Paragraph, paragraphsOf } from './paragraphs';
import { marksParagraphs, withoutPart } from './partSoundness';
import type { PdfPage } from './pdfPage';
import { quotesIn } from './quotes';
import { linesInOrder } from './readingOrder';
import { artifactsTold, withoutRunningHeads } from './runningHeads';
import { taggedLines } from './taggedLines';

/** The text of a PDF as blocks, and where it stands. */
export interface PdfText {
  readonly blocks: readonly BlockContent[];
  readonly positions: PagePositions;
  readonly warnings: readonly string[];
}

/** The lines of a page in the order in which they are read, by the tags of the file where they are sound. Glyphs are not kept: those of a long document would fill the memory. */
export interface PageLines extends PagePlace {
  readonly lines: readonly Line[];
  /** Lines that the file says are no part of its text. */
  readonly artifacts?: readonly string[];
}

/** @param number of the page, from 0 */
export function linesOfPage(page: PdfPage, number: number): PageLines {
  const { crop, rotation } = page;
  const tagged = taggedLines(page, number);
  if (tagged) return { crop, rotation, ...tagged };
  return { crop, rotation, lines: segmentsOfPage(page, number).flatMap(linesInOrder) };
}

/**
 * Makes running text of pages: lines in order of reading, without heads and feet, in paragraphs, headings, items of lists and rows of tables; the notes at
 * the foot of the pages at the end, as `[1] …`.
 */
export function textOfPages(pages: readonly PageLines[]): PdfText {
  const marked = pages.map(({ lines }) => lines);
  const measures = measuresOf(marked);
  const all = marksParagraphs(marked, measures) ? marked : marked.map((lines) => lines.map(withoutPart));
  const { pages: inner, warnings } = withoutRunningHeads(all, measures);
  const parts = inner.map((lines) => withoutNotes(lines, measures));
  const text = parts.flatMap((part) => part.text);
  const notes = parts.flatMap((part) => part.notes);

  const paragraphs = [...paragraphsOf(text, measures), ...paragraphsOf(notes, measures)];
  const isRow = ({ lines }: Paragraph) => lines[0]?.part?.kind === 'tableRow';
  const headings = headingLevels(
    paragraphs.filter((paragraph) => !isRow(paragraph)),
    measures,
  );
  const items = listItems(paragraphs, (paragraph) => isRow(paragraph) || headings.has(paragraph));

  const quotes = quotesIn(
    paragraphs,
    (paragraph) => isRow(paragraph) || headings.has(paragraph) || items.has(paragraph),
  );

  const vocabulary = vocabularyOf([...text, ...notes]);
  const blocks: BlockContent[] = [];
  const places: (readonly TextPiece[])[] = [];
  for (const paragraph of paragraphs) {
    const item = items.get(paragraph);
    const level = headings.get(paragraph);
    const lines = paragraph.lines.map((line) => withNoteSigns(cellLine(line)));
    const { text: words, marks, pieces } = joinedLines(withoutMarker(lines, item), vocabulary);
    if (words === '') continue;
    blocks.push({ ...frameOf(isRow(paragraph), level, item, quotes.has(paragraph)), text: words, marks });
    places.push(pieces);
  }
  return {
    blocks,
    positions: { pages: pages.map(({ crop, rotation }) => ({ crop, rotation })), blocks: places },
    warnings: [
      ...warnings,
      ...artifactsTold(pages.map(({ artifacts = [] }) => artifacts)),
      ...unknownLetters(blocks),
    ],
  };
}

function frameOf(
  isRow: boolean,
  heading: number | undefined,
  item: ListItem | undefined,
  isQuote: boolean,
): Pick<BlockContent, 'kind' | 'level' | 'ordered'> {
  if (isRow) return { kind: 'tableRow' };
  if (heading !== undefined) return { kind: 'heading', level: heading };
  if (item) return { kind: 'listItem', level: item.level, ordered: item.ordered };
  return { kind: isQuote ? 'quote' : 'paragraph' };
}

/** The lines of an item without what marks it as one. */
function withoutMarker([first, ...rest]: readonly CellLine[], item: ListItem | undefined): CellLine[] {
  if (!first) return [];
  if (!item) return [first, ...rest];
  let left = item.marker;
  const cells = first.cells.filter(({ text }) => {
    if (left <= 0) return true;
    left -= text.length;
    return false;
  });
  return [{ ...first, cells }, ...rest];
}

function unknownLetters(blocks: readonly BlockContent[]): string[] {
  const found = blocks.reduce((sum, { text }) => sum + text.split(unknown).length - 1, 0);
  if (found === 0) return [];
  return [
    found === 1
      ? `The file does not say what 1 letter means; it is shown as ${unknown}.`
      : `The file does not say what ${found} letters mean; they are shown as ${unknown}.`,
  ];
}
