import { directionHtml } from './blockHtml';
import { escapeHtml } from './escapeHtml';
import { inGroups } from './inGroups';
import { memoHtml, type PrintedPlace } from './memoHtml';
import type { ReportTheme, ReportUnplaced } from './reportModel';

/** The passages of a document that have no place in its text, after it; nothing when there are none. */
export function unplacedHtml(
  unplaced: readonly ReportUnplaced[],
  themes: readonly ReportTheme[],
  placeOf: PrintedPlace,
): string {
  if (unplaced.length === 0) return '';
  const why =
    'This document got another text after these passages were marked, and their words were not found in it for certain.';
  const list = unplaced.map((passage) => passageHtml(passage, themes, placeOf));
  return `<section class="unplaced"><h3>Passages without a place</h3><p class="how">${why}</p>${inGroups(list)}</section>`;
}

function passageHtml(
  { text, language, themes: indexes, memo }: ReportUnplaced,
  themes: readonly ReportTheme[],
  placeOf: PrintedPlace,
): string {
  const spoken = language === null ? '' : ` lang="${language}"`;
  const [first] = indexes;
  const look = first === undefined ? '' : ` t${first}`;
  const names = indexes
    .flatMap((index) => themes[index] ?? [])
    .map(({ key, name }) => `<b class="key">${key}</b> ${escapeHtml(name)}`)
    .join(' · ');
  const note = memo === '' ? '' : `<p class="note2"><b>Memo</b> ${memoHtml(memo, placeOf)}</p>`;
  return `<div class="ex"><blockquote class="q${look}"${spoken}${directionHtml(text)}>${escapeHtml(text)}</blockquote>${
    names === '' ? '' : `<p class="by">${names}</p>`
  }${note}</div>`;
}
