import { percent } from '../../../query/saidInWords';
import { escapeHtml } from '../../escapeHtml';
import { memoHtml } from '../../print/memoHtml';
import { voiceHtml } from '../../print/noteHtml';
import type { PrintContext } from '../../print/printContext';
import type { ReportNote, ReportPassage, ReportTheme } from '../../reportModel';
import { passagePlace } from '../../words/reportInWords';
import { themePath } from '../themePath';
import { excerptId, noteId } from './pageContext';

/** What stands beside the text where a passage begins, or a turn in the middle of a block: all that is known of it. */
export function noteOf(note: ReportNote, excerpted: ReadonlySet<number>, context: PrintContext): string {
  const { model } = context;
  const passage = note.passage === null ? undefined : model.passages[note.passage];
  if (note.passage === null || passage === undefined)
    return note.speaker === null ? '' : `<p class="turn">${voiceHtml(note.speaker)}</p>`;
  const place = passagePlace(passage, model, true);
  const cite = excerpted.has(note.passage)
    ? `<a class="cite" href="#${excerptId(note.passage)}">${escapeHtml(place)}</a>`
    : `<span class="cite">${escapeHtml(place)}</span>`;
  return `<div class="note" role="note" tabindex="0" id="${noteId(note.passage)}" data-n="${note.passage}">${labelsOf(passage, context)}${saidHtml(passage)}${memoOf(passage.memo, context)}${cite}</div>`;
}

const labelsOf = ({ codings }: ReportPassage, { model }: PrintContext): string =>
  codings.map(({ theme }) => labelHtml(model.themes[theme], theme)).join('');

/** A theme's key and name with its line; all that it stands under is told to who points at it. */
export const labelHtml = (theme: ReportTheme | undefined, index: number): string =>
  theme === undefined
    ? ''
    : `<span class="lb t${index}"${theme.above.length === 0 ? '' : ` title="${escapeHtml(themePath(theme))}"`}><b>${theme.key}</b> ${escapeHtml(theme.name)}</span> `;

/** The role is told in the card alone: beside the text it stands at each turn. */
const saidHtml = ({ speakers }: ReportPassage): string => {
  const said = speakers.map(
    (voice) => `${voiceHtml(voice)}${voice.share === null ? '' : ` (${percent(voice.share)})`}`,
  );
  return said.length === 0 ? '' : `<span class="said">${said.join('; ')}</span>`;
};

export const memoOf = (memo: string, { printedAt }: PrintContext): string =>
  memo === '' ? '' : `<div class="memo" dir="auto">${memoHtml(memo, printedAt)}</div>`;
