import { escapeHtml } from '../escapeHtml';
import type { ReportUnplaced } from '../reportModel';
import { directionHtml } from './blockHtml';
import { inGroups } from './inGroups';
import { memoHtml } from './memoHtml';
import type { PrintContext } from './printContext';
import { tagMark } from './tagMark';

/** The passages of a document that have no place in its text, after it; nothing when there are none. */
export function unplacedHtml(unplaced: readonly ReportUnplaced[], context: PrintContext): string {
  if (unplaced.length === 0) return '';
  const { words } = context;
  const list = unplaced.map((passage) => passageHtml(passage, context));
  return `<section class="unplaced"><h3>${words.unplaced}</h3><p class="how">${words.whyUnplaced}</p>${inGroups(list)}</section>`;
}

function passageHtml(
  { text, language, themes: indexes, memo }: ReportUnplaced,
  context: PrintContext,
): string {
  const { model, words, printedAt, tag } = context;
  const { themes } = model;
  const spoken = language === null ? '' : ` lang="${language}"`;
  const [first] = indexes;
  const look = first === undefined ? '' : ` t${first}`;
  const names = indexes
    .flatMap((index) => themes[index] ?? [])
    .map(({ key, name }) => `<b class="key">${key}</b> ${escapeHtml(name)}`)
    .join(' · ');
  const note =
    memo === '' ? '' : `<p class="note2"><b>${words.memo}</b> ${memoHtml(memo, printedAt, tag)}</p>`;
  return `<div class="ex"><blockquote class="q${look}"${spoken}${directionHtml(text, context)}${tagMark('BlockQuote')}>${escapeHtml(text)}</blockquote>${
    names === '' ? '' : `<p class="by">${names}</p>`
  }${note}</div>`;
}
