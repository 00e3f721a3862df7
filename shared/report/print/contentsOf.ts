import type { ReportModel, ReportSection } from '../reportModel';
import type { ReportWords } from '../words/reportWords';

/** A line of the contents. */
export interface ContentsLine {
  /** The `id` of the heading. */
  readonly id: string;
  readonly title: string;
}

/** The `id` of the heading of the section with this number, and of a document. */
export const sectionId = (index: number): string => `s${index}`;
export const documentId = (index: number): string => `d${index}`;

/** Short parts that follow one another on a page. */
const flowing: ReadonlySet<ReportSection['kind']> = new Set(['method', 'legend', 'people']);

/**
 * The headings that a report is found one's way by, in the order of the pages. Short parts, which without a cover stand on the page of the
 * contents themselves, are then left out.
 */
export function contentsOf({ sections, documents }: ReportModel, words: ReportWords): ContentsLine[] {
  const hasCover = sections.some(({ kind }) => kind === 'cover');
  return sections.flatMap((section, index): ContentsLine[] => {
    if (!hasCover && flowing.has(section.kind)) return [];
    if (section.kind === 'documents')
      return documents.map(({ title }, number) => ({ id: documentId(number), title }));
    const title = sectionTitle(section, words);
    return title === null ? [] : [{ id: sectionId(index), title }];
  });
}

/** Null: it has no heading of its own. */
export function sectionTitle(section: ReportSection, words: ReportWords): string | null {
  switch (section.kind) {
    case 'cover':
    case 'contents':
    case 'documents':
      return null;
    case 'method':
      return words.method;
    case 'legend':
      return words.themes;
    case 'people':
      return words.speakers;
    case 'excerpts':
      return words.excerpts[section.by];
    case 'matrix':
      return words.matrix[section.columns];
    case 'chart':
      return words.charts[section.of];
    case 'memos':
      return words.memos;
    case 'index':
      return words.index[section.of];
    case 'codebook':
      return words.codebook;
  }
}
