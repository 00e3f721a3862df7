import type { Mark } from '../../../text/block';
import { escapeHtml } from '../../escapeHtml';
import { directionHtml } from '../../print/blockHtml';
import { documentId } from '../../print/contentsOf';
import { voiceHtml } from '../../print/noteHtml';
import type { PrintContext } from '../../print/printContext';
import type { ReportBlock, ReportDocument, ReportUnplaced } from '../../reportModel';
import { documentSource } from '../../words/reportInWords';
import { coveredSegments } from '../coveredSegments';
import { blockId, inChunks } from './pageContext';
import { labelHtml, memoOf, noteOf } from './pageNotes';

/** Lanes that have a line of their own under the words. */
const lines = 4;

/** A whole text with its passages drawn in it and told beside it. */
export function documentHtml(
  document: ReportDocument,
  index: number,
  excerpted: ReadonlySet<number>,
  context: PrintContext,
): string {
  const pieces = groupsOf(document.blocks.filter(({ text }) => text.trim() !== '')).map((blocks) =>
    pieceHtml(blocks, excerpted, context),
  );
  return `<section class="doc" data-d="${index}" aria-labelledby="${documentId(index)}"><h2 id="${documentId(index)}"${directionHtml(document.title, context)}>${escapeHtml(document.title)}</h2><p class="src">${escapeHtml(documentSource(document, context.model))}</p>${inChunks(pieces)}${unplacedHtml(document.unplaced, context)}</section>`;
}

/** Rows that follow one another are a table, items a list. */
function groupsOf(blocks: readonly ReportBlock[]): ReportBlock[][] {
  const groups: ReportBlock[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    const joins = (block.kind === 'tableRow' || block.kind === 'listItem') && last?.[0]?.kind === block.kind;
    if (joins && last !== undefined && last.length < 50) last.push(block);
    else groups.push([block]);
  }
  return groups;
}

function pieceHtml(
  blocks: readonly ReportBlock[],
  excerpted: ReadonlySet<number>,
  context: PrintContext,
): string {
  const [first] = blocks;
  if (first?.kind === 'tableRow') return tableHtml(blocks, excerpted, context);
  const html = blocks.map((block) => blockHtml(block, excerpted, context)).join('');
  return first?.kind === 'listItem' ? `<div role="list">${html}</div>` : html;
}

function blockHtml(block: ReportBlock, excerpted: ReadonlySet<number>, context: PrintContext): string {
  const { index, kind, level, bullet, text, language, number } = block;
  const tag =
    kind === 'heading' ? `h${Math.min(6, Math.max(1, level) + 2)}` : kind === 'quote' ? 'blockquote' : 'p';
  const lang = language === null ? '' : ` lang="${escapeHtml(language)}"`;
  const role = kind === 'listItem' ? ` role="listitem" style="--in:${Math.min(6, level)}"` : '';
  const sign = bullet === '' ? '' : `<span class="bu">${bullet}</span>`;
  return `<div class="b ${kind}" id="${blockId(index)}"${role}>${whoHtml(block, context)}${numberHtml(number)}<${tag} class="t"${lang}${directionHtml(text, context)}>${sign}${wordsHtml(block, 0, text.length)}</${tag}>${notesHtml([block], excerpted, context)}</div>`;
}

function tableHtml(
  blocks: readonly ReportBlock[],
  excerpted: ReadonlySet<number>,
  context: PrintContext,
): string {
  const rows = blocks.map((block) => {
    let from = 0;
    const cells = block.text.split('\t').map((words) => {
      const html = `<td${directionHtml(words, context)}>${wordsHtml(block, from, from + words.length)}</td>`;
      from += words.length + 1;
      return html;
    });
    return `<tr id="${blockId(block.index)}"><th scope="row">${numberHtml(block.number)}${whoHtml(block, context)}</th>${cells.join('')}</tr>`;
  });
  return `<div class="b table"><div class="t"><table><tbody>${rows.join('')}</tbody></table></div>${notesHtml(blocks, excerpted, context)}</div>`;
}

const whoHtml = ({ speaker }: ReportBlock, context: PrintContext): string =>
  speaker === null ? '' : `<p class="who"${directionHtml(speaker.name, context)}>${voiceHtml(speaker)}</p>`;

const numberHtml = (number: number | null): string =>
  number === null ? '' : `<span class="n">${number}</span>`;

function notesHtml(
  blocks: readonly ReportBlock[],
  excerpted: ReadonlySet<number>,
  context: PrintContext,
): string {
  const notes = blocks.flatMap((block) => block.notes.map((note) => noteOf(note, excerpted, context)));
  return notes.length === 0 ? '' : `<div class="notes">${notes.join('')}</div>`;
}

/** Each coding is an element around the words, one within the other, so that their grounds add up and each has its line. */
function wordsHtml(block: ReportBlock, from: number, to: number): string {
  return coveredSegments(block, from, to)
    .map(({ start, end, codings, marks }) => {
      let html = escapeHtml(block.text.slice(start, end));
      for (const mark of marks) html = emphasised(html, mark);
      for (const { lane, theme, passage } of codings)
        html = `<span class="c t${theme} l${Math.min(lane, lines)}" data-p="${passage}">${html}</span>`;
      return html;
    })
    .join('');
}

function emphasised(html: string, { kind, href = '' }: Mark): string {
  if (kind === 'bold') return `<b>${html}</b>`;
  if (kind === 'italic') return `<i>${html}</i>`;
  if (!/^(?:https?:\/\/|mailto:)/i.test(href)) return html;
  return `<a class="out" href="${escapeHtml(href)}" rel="noopener noreferrer" target="_blank">${html}</a>`;
}

function unplacedHtml(unplaced: readonly ReportUnplaced[], context: PrintContext): string {
  if (unplaced.length === 0) return '';
  const { words, model } = context;
  const list = unplaced.map(({ text, language, themes, memo }) => {
    const lang = language === null ? '' : ` lang="${escapeHtml(language)}"`;
    const labels = themes.map((theme) => labelHtml(model.themes[theme], theme)).join('');
    return `<div class="ex"><blockquote class="t${themes[0] ?? 'none'}"${lang}${directionHtml(text, context)}>${escapeHtml(text)}</blockquote><p class="by">${labels}</p>${memoOf(memo, context)}</div>`;
  });
  return `<h3>${escapeHtml(words.unplaced)}</h3><p class="how">${escapeHtml(words.whyUnplaced)}</p>${list.join('')}`;
}
