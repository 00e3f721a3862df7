import { escapeHtml } from '../escapeHtml';
import type { ReportNote, ReportTheme, ReportVoice } from '../reportModel';
import { memoHtml } from './memoHtml';
import type { PrintContext } from './printContext';

/** A speaker's name in small capitals, with the role when there is one to say. */
export const voiceHtml = ({ name, role }: Pick<ReportVoice, 'name' | 'role'>): string =>
  `<span class="sc">${escapeHtml(name)}</span>${role === '' ? '' : `<span class="role">, ${escapeHtml(role)}</span>`}`;

/** What stands in the margin beside one line: speaker, themes with key and pattern, memo. What does not fit beside it any more is
 * continued on the next page: the note begins where its passage begins. */
export function noteHtml(note: ReportNote, { model: { themes }, printedAt }: PrintContext): string {
  const speaker = note.speaker === null ? '' : `<span class="nv">${voiceHtml(note.speaker)}</span>`;
  const labels = note.themes.map((index) => labelHtml(themes[index], index)).join('');
  const memo = note.memo === '' ? '' : `<span class="memo">${memoHtml(note.memo, printedAt)}</span>`;
  return `<span class="note" role="note">${speaker}${labels}${memo}</span>`;
}

const labelHtml = (theme: ReportTheme | undefined, index: number): string =>
  theme === undefined
    ? ''
    : `<span class="lb t${index}"><b class="key">${theme.key} </b><span>${escapeHtml(theme.name)}</span></span>`;
