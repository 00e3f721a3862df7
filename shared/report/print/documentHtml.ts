import { escapeHtml } from '../escapeHtml';
import type { ReportDocument } from '../reportModel';
import { writtenDay } from '../words/reportWords';
import { blockHtml } from './blockHtml';
import { documentId } from './contentsOf';
import { endnotesHtml } from './endnotesHtml';
import { inGroups } from './inGroups';
import type { PrintContext } from './printContext';
import { unplacedHtml } from './unplacedHtml';

/** A whole text with its stripes, notes and numbers. */
export function documentHtml(document: ReportDocument, index: number, context: PrintContext): string {
  const { lines } = context.layout;
  const blocks = document.blocks
    .filter(({ text }) => text.trim() !== '')
    .map((block) => blockHtml(block, context, lines?.get(block.index)));
  return `<section class="doc"><h2 id="${documentId(index)}">${escapeHtml(document.title)}</h2><p class="src">${sourceOf(document, context)}</p>${inGroups(blocks)}<div class="end"></div>${endnotesHtml(document, context)}${unplacedHtml(document.unplaced, context)}</section>`;
}

/** Date, source and file of a document, as far as they are known. */
const sourceOf = ({ date, provenance, fileName }: ReportDocument, { model }: PrintContext): string =>
  [date === '' ? '' : writtenDay(model.language, date), escapeHtml(provenance), escapeHtml(fileName)]
    .filter((part) => part !== '')
    .join(' · ');
