import { counted } from '@shared/project/names';
import type { ListedStep, StepKind } from '@shared/query/listedSteps';

export const kindNames: Readonly<Record<StepKind, string>> = {
  codings: 'Codings',
  text: 'Text',
  themes: 'Themes',
  memos: 'Memos',
  speakers: 'Speakers',
  documents: 'Documents',
};

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const dayOf = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
const dayAndYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
const dayMs = 24 * 60 * 60 * 1000;

/** When a step was made, seen from `now`: `today 14:03`, `yesterday 9:10`, `3 May 14:03`; a run of typing from when to when. */
export function timeWords(at: string, until: string, now: Date): string {
  const from = new Date(at);
  const to = clock.format(new Date(until));
  const start = clock.format(from);
  return `${dayWords(from, now)} ${start === to ? start : `${start} – ${to}`}`;
}

function dayWords(day: Date, now: Date): string {
  const midnight = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
  const daysAgo = Math.round((midnight(now) - midnight(day)) / dayMs);
  if (daysAgo === 0) return 'today';
  if (daysAgo === 1) return 'yesterday';
  return (day.getFullYear() === now.getFullYear() ? dayOf : dayAndYear).format(day);
}

/** What a step is called in the list: an edit of the text says how much it was. */
export function stepName({ label, kind, letters, passages }: ListedStep): string {
  const count = Math.abs(letters);
  if (kind === 'text' && count > 0) return `${label} · ${counted(count, 'letter')}`;
  const many = counted(passages, 'passage');
  return kind === 'text' || passages < 2 || label.includes(many) ? label : `${label} · ${many}`;
}

/** What is lost with the next change. */
export const atStakeWords = (undone: number): string =>
  undone === 1
    ? 'A change made now drops the undone step.'
    : `A change made now drops these ${counted(undone, 'undone step')}.`;

/** What was lost with a change. */
export const droppedWords = (undone: number): string =>
  `${counted(undone, 'undone step was', 'undone steps were')} dropped.`;

/** Where in its document a step was made; said after the document's name. */
export const paragraphWords = ({ paragraph }: ListedStep): string =>
  paragraph === null ? '' : `, paragraph ${paragraph.toLocaleString('en')}`;
