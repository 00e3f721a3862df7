import type { ParagraphChild } from 'docx';
import { BookmarkEnd, BookmarkStart, ConcreteHyperlink, type IContext } from 'docx';
import { referredPlaces } from '../../print/printContext';
import type { ReportModel } from '../../reportModel';
import { type ReportWords, reportWords } from '../../words/reportWords';

/** What every part of the Word file is made with. */
export interface DocxContext {
  readonly model: ReportModel;
  readonly words: ReportWords;
  /** The report's own language runs from right to left. */
  readonly rtl: boolean;
  /** Width of the text, in twentieths of a point. */
  readonly textWidth: number;
  /** The whole texts are in the file, so that references have something to lead to. */
  readonly hasTexts: boolean;
  /** What links find a block by, before its first word; nothing when no link leads to it. */
  readonly bookmark: (block: number) => ParagraphChild[];
  /** What the contents find a heading by. */
  readonly headingMark: (id: string) => ParagraphChild[];
  /** Words that lead to a block. */
  readonly linkTo: (block: number, children: readonly ParagraphChild[]) => ParagraphChild;
  /** Words that lead to an address of the web or of mail; words alone when it is another one. */
  readonly linkOut: (address: string, children: readonly ParagraphChild[]) => ParagraphChild[];
}

/** Word gives up on longer ones. */
const longestAddress = 2000;

export function docxContext(model: ReportModel, textWidth: number): DocxContext {
  const hasTexts = model.sections.some(({ kind }) => kind === 'documents');
  const referred = new Set(hasTexts ? referredPlaces(model).map(({ block }) => block) : []);
  let links = 0;
  let marks = 0;
  // The package's own bookmarks count on from one file to the next, which would change the bytes.
  const mark = (name: string) => {
    marks += 1;
    return [new BookmarkStart(name, marks), new BookmarkEnd(marks)] as ParagraphChild[];
  };
  return {
    model,
    words: reportWords(model.language),
    rtl: model.language === 'ar',
    textWidth,
    hasTexts,
    bookmark: (block) => (referred.has(block) ? mark(bookmarkName(block)) : []),
    headingMark: (id) => mark(headingName(id)),
    linkTo: (block, children) => new ConcreteHyperlink([...children], '', bookmarkName(block)),
    linkOut: (address, children) => {
      if (!/^(?:https?:\/\/|mailto:)/i.test(address) || address.length > longestAddress) return [...children];
      links += 1;
      return [new OutwardLink([...children], `Out${links}`, address)];
    },
  };
}

/** Those that begin with a line are not listed by Word. */
const bookmarkName = (block: number): string => `_p${block}`;

/** The contents know headings by such names. */
export const headingName = (id: string): string => `_Toc_${id}`;

/** A link with an id of our own: the package's are different each time. */
class OutwardLink extends ConcreteHyperlink {
  readonly #address: string;

  constructor(children: ParagraphChild[], id: string, address: string) {
    super(children, id);
    this.#address = address;
  }

  override prepForXml(context: IContext) {
    const kind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
    context.viewWrapper.Relationships.addRelationship(this.linkId, kind, this.#address, 'External');
    return super.prepForXml(context);
  }
}
