import type { ReportModel, ReportSection } from '../../reportModel';
import { reportFacts, toldMethod } from '../../words/reportInWords';
import { type ReportWords, reportWords } from '../../words/reportWords';
import { markdownDocument } from './markdownDocument';
import {
  chartMarkdown,
  codebookMarkdown,
  excerptsMarkdown,
  indexMarkdown,
  legendMarkdown,
  matrixMarkdown,
  memosMarkdown,
  peopleMarkdown,
} from './markdownParts';
import { markdownLine, markdownText } from './markdownText';
import { memoMarkdown } from './memoMarkdown';

/** A report as GitHub-flavoured Markdown; what is in the margin on paper is in footnotes. */
export function reportMarkdown(model: ReportModel): string {
  const words = reportWords(model.language);
  const parts = [
    ...titleParts(model),
    ...model.sections.flatMap((section) => partsOf(section, model, words)),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function titleParts(model: ReportModel): string[] {
  const { title, footer, sections } = model;
  const cover = sections.find((section) => section.kind === 'cover');
  return [
    `# ${markdownLine(title)}`,
    markdownLine(cover?.subtitle ?? ''),
    markdownLine(cover?.author ?? ''),
    reportFacts(model),
    markdownLine(footer),
  ];
}

/** Contents are left out: without pages the headings themselves are. */
function partsOf(section: ReportSection, model: ReportModel, words: ReportWords): string[] {
  switch (section.kind) {
    case 'cover':
    case 'contents':
      return [];
    case 'method':
      return [`## ${words.method}`, methodOf(section.text, model)];
    case 'legend':
      return [`## ${words.themes}`, legendMarkdown(section, model)];
    case 'people':
      return [`## ${words.speakers}`, peopleMarkdown(section.attributes, model, words)];
    case 'documents':
      return model.documents.map((document) => markdownDocument(document, model, words));
    case 'excerpts':
      return [`## ${words.excerpts[section.by]}`, ...excerptsMarkdown(section, model, words)];
    case 'matrix':
      return [
        `## ${words.matrix[section.columns]}`,
        words.matrixValues[section.values],
        matrixMarkdown(section, model, words),
      ];
    case 'chart':
      return [`## ${words.charts[section.of]}`, chartMarkdown(section, model, words)];
    case 'memos':
      return [`## ${words.memos}`, ...memosMarkdown(section, model, words)];
    case 'index':
      return [`## ${words.index[section.of]}`, indexMarkdown(section, model, words)];
    case 'codebook':
      return [`## ${words.codebook}`, ...codebookMarkdown(model, words)];
  }
}

/** In the analyst's words, or told from the project. */
const methodOf = (text: string, model: ReportModel): string =>
  text.trim() === '' ? markdownText(toldMethod(model)) : memoMarkdown(text);
