import { escapeHtml } from '../escapeHtml';
import type { ReportDocument } from '../reportModel';
import { documentSource } from '../words/reportInWords';
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
  return `<section class="doc"><h2 id="${documentId(index)}">${escapeHtml(document.title)}</h2><p class="src">${escapeHtml(documentSource(document, context.model))}</p>${inGroups(blocks)}<div class="end"></div>${endnotesHtml(document, context)}${unplacedHtml(document.unplaced, context)}</section>`;
}
