import { directionOf } from '../../text/direction';
import { escapeHtml } from '../escapeHtml';
import type { ReportNote, ReportTheme, ReportVoice } from '../reportModel';
import { linked } from './crossReferences';
import { memoHtml } from './memoHtml';
import type { PrintContext } from './printContext';
import { tagMark } from './tagMark';

/** The class of words that run from the right: their letters are not spaced, and their spaces are of the same face. */
const fromRight = (text: string): string =>
  directionOf(text) === 'rtl' ? (/\p{Script=Hebrew}/u.test(text) ? ' rl he' : ' rl') : '';

/** A speaker's name in small capitals. */
export const nameHtml = (name: string): string =>
  `<span class="sc${fromRight(name)}">${escapeHtml(name)}</span>`;

/** A speaker's name in small capitals, with the role when there is one to say. */
export const voiceHtml = ({ name, role }: Pick<ReportVoice, 'name' | 'role'>): string =>
  `${nameHtml(name)}${role === '' ? '' : `<span class="role">, ${escapeHtml(role)}</span>`}`;

/** What stands in the margin beside one line: speaker, themes with key and pattern, memo. */
export const noteHtml = (note: ReportNote, context: PrintContext): string =>
  `<span class="note"${tagMark('Note')}>${noteBody(note, context)}</span>`;

/** What a note says, beside its line or at the end of the document. */
export function noteBody(
  note: ReportNote,
  { model: { themes }, printedAt, ways, tag }: PrintContext,
): string {
  const speaker = note.speaker === null ? '' : `<span class="nv">${voiceHtml(note.speaker)}</span>`;
  const labels = note.themes
    .map((index) => {
      const excerpt = note.passage === null ? undefined : ways.excerptOf(note.passage, index);
      return labelHtml(themes[index], index, excerpt);
    })
    .join('');
  const memo =
    note.memo === ''
      ? ''
      : `<span class="memo${fromRight(note.memo)}">${memoHtml(note.memo, printedAt, tag)}</span>`;
  return speaker + labels + memo;
}

/** Stands beside a line for the notes of it that are at the end of the document, with these numbers. */
export function referenceHtml(
  numbers: readonly number[],
  target: string,
  { geometry }: Pick<PrintContext, 'geometry'>,
): string {
  const arrow = geometry.start === 'left' ? '→' : '←';
  const first = numbers[0] ?? 0;
  const last = numbers.at(-1) ?? first;
  return `<span class="note ref"${tagMark('Reference')}><a href="#${target}">${arrow} ${first === last ? first : `${first}–${last}`}</a></span>`;
}

/** @param excerpt `id` of the passage among the excerpts under the theme */
function labelHtml(theme: ReportTheme | undefined, index: number, excerpt: string | undefined): string {
  if (theme === undefined) return '';
  const words = `<b class="key">${theme.key} </b><span>${escapeHtml(theme.name)}</span>`;
  return `<span class="lb t${index}">${linked(excerpt, words)}</span>`;
}
