import type { ReportDocument, ReportExcerpts, ReportSection } from '../reportModel';
import { chartHtml } from './chartHtml';
import { coverHtml, methodHtml } from './frontHtml';
import { codebookHtml, legendHtml, peopleHtml } from './listsHtml';
import { matrixHtml } from './matrixHtml';
import { memosHtml } from './memosHtml';
import type { PrintContext } from './printContext';

/** Parts that are set otherwise on paper, where pages are referred to, than in a page that one scrolls. */
export interface OwnParts {
  readonly contents: () => string;
  readonly document: (document: ReportDocument, index: number) => string;
  readonly excerpts: (id: string, section: ReportExcerpts) => string;
  readonly index: (id: string, section: Extract<ReportSection, { kind: 'index' }>) => string;
}

/** A part of a report as HTML, under a heading with this `id`. */
export function sectionHtml(
  section: ReportSection,
  id: string,
  context: PrintContext,
  own: OwnParts,
): string {
  switch (section.kind) {
    case 'cover':
      return coverHtml(section, context);
    case 'contents':
      return own.contents();
    case 'method':
      return methodHtml(id, section.text, context);
    case 'legend':
      return legendHtml(id, section, context);
    case 'people':
      return peopleHtml(id, section.attributes, context);
    case 'documents':
      return context.model.documents.map(own.document).join('\n');
    case 'excerpts':
      return own.excerpts(id, section);
    case 'matrix':
      return matrixHtml(id, section, context);
    case 'chart':
      return chartHtml(id, section, context);
    case 'memos':
      return memosHtml(id, section.memos, context);
    case 'index':
      return own.index(id, section);
    case 'codebook':
      return codebookHtml(id, context);
  }
}
