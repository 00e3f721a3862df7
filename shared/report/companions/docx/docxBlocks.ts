import { HeadingLevel, Paragraph, type Table } from 'docx';
import { documentId } from '../../print/contentsOf';
import type { ReportBlock, ReportDocument } from '../../reportModel';
import { documentSource } from '../../words/reportInWords';
import type { DocxComments } from './docxComments';
import { partHeading } from './docxContents';
import type { DocxContext } from './docxContext';
import { numberRuns, speakerLines } from './docxLead';
import type { ListOf } from './docxLists';
import { runs, runsLeft } from './docxRuns';
import { textTable } from './docxTables';
import { docxText } from './docxText';
import { unplacedPart } from './docxUnplaced';

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

/** The document's own headings stand under its title. */
const headingOf = ({ level }: ReportBlock) => headings[Math.min(5, Math.max(1, level))];

/** A whole text: its blocks with their codings as comments, what has no place in it after them. */
export function documentPart(
  document: ReportDocument,
  number: number,
  comments: DocxComments,
  context: DocxContext,
  listOf: ListOf,
): (Paragraph | Table)[] {
  const { model } = context;
  const shown: (Paragraph | Table)[] = [
    partHeading(documentId(number), document.title, true, context),
    new Paragraph({ style: 'DocumentSource', children: runs(documentSource(document, model)) }),
  ];
  let rows: ReportBlock[] = [];
  const closeTable = () => {
    if (rows.length > 0) shown.push(textTable(rows, comments, context));
    rows = [];
  };
  for (const block of document.blocks) {
    if (block.text.trim() === '') continue;
    if (block.kind === 'tableRow') {
      rows.push(block);
      continue;
    }
    closeTable();
    shown.push(...speakerLines(block), blockParagraph(block, comments, context, listOf));
  }
  closeTable();
  return [...shown, ...unplacedPart(document.unplaced, context)];
}

function blockParagraph(
  block: ReportBlock,
  comments: DocxComments,
  context: DocxContext,
  listOf: ListOf,
): Paragraph {
  const bidirectional = runsLeft(block.text);
  const words = [
    ...context.bookmark(block.index),
    ...numberRuns(block, block.kind === 'listItem' ? '\u00a0' : '\t'),
    ...docxText(block, 0, block.text.length, comments, context),
  ];
  const common = { bidirectional, children: words };
  switch (block.kind) {
    case 'heading':
      return new Paragraph({ ...common, heading: headingOf(block) });
    case 'listItem':
      return new Paragraph({ ...common, style: 'TextListItem', numbering: listOf(block) });
    case 'quote':
      return new Paragraph({ ...common, style: 'TextQuotation' });
    case 'caption':
      return new Paragraph({ ...common, style: 'TextCaption' });
    case 'paragraph':
    case 'tableRow':
      return new Paragraph({ ...common, style: 'TextParagraph' });
  }
}
