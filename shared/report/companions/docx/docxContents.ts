import { ConcreteHyperlink, HeadingLevel, Paragraph, TableOfContents } from 'docx';
import { documentId, sectionId, sectionTitle } from '../../print/contentsOf';
import { type DocxContext, headingName } from './docxContext';
import { runs, runsLeft } from './docxRuns';

/** The heading of a section or document, which the contents lead to. */
export const partHeading = (
  id: string,
  title: string,
  pageBreakBefore: boolean,
  context: DocxContext,
): Paragraph =>
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    pageBreakBefore,
    bidirectional: context.rtl || runsLeft(title),
    children: [...context.headingMark(id), ...runs(title)],
  });

/**
 * A field that Word can make anew, with page numbers then, and in it links to what is there already: on which page that stands, Word alone
 * knows.
 */
export function contentsPart(context: DocxContext, pageBreakBefore: boolean) {
  const { words, rtl } = context;
  const entries = partHeadings(context).map(
    ({ id, title }) =>
      new Paragraph({
        style: 'TOC1',
        bidirectional: rtl || runsLeft(title),
        children: [new ConcreteHyperlink(runs(title), '', headingName(id))],
      }),
  );
  return [
    new Paragraph({
      style: 'TOCHeading',
      bidirectional: rtl,
      pageBreakBefore,
      children: runs(words.contents),
    }),
    new TableOfContents(words.contents, {
      hyperlink: true,
      headingStyleRange: '1-1',
      beginDirty: false,
      contentChildren: entries,
    }),
  ];
}

function partHeadings({ model, words }: DocxContext): { readonly id: string; readonly title: string }[] {
  return model.sections.flatMap((section, index) => {
    if (section.kind === 'documents')
      return model.documents.map(({ title }, number) => ({ id: documentId(number), title }));
    const title = sectionTitle(section, words);
    return title === null ? [] : [{ id: sectionId(index), title }];
  });
}
