import type { FateKind, FateNumbers } from '@shared/project/fates';
import { counted } from '@shared/project/names';

/** What happens to a passage, in a word. */
export const kindWords: Readonly<Record<FateKind, string>> = {
  exact: 'Unchanged',
  moved: 'Moved',
  changed: 'Changed',
  uncertain: 'Uncertain',
  lost: 'Lost',
};

/** The same after a number: of one, of several. */
const kindSentences: Readonly<Record<FateKind, readonly [one: string, many: string]>> = {
  exact: ['stays where it is', 'stay where they are'],
  moved: ['moves with its words', 'move with their words'],
  changed: ['stays, with some words changed', 'stay, with some words changed'],
  uncertain: [
    'waits to be placed: part of its words is there, or all at several places',
    'wait to be placed: part of the words is there, or all at several places',
  ],
  lost: ['waits to be placed: its words are not there', 'wait to be placed: the words are not there'],
};

export const kindSentence = (kind: FateKind, number: number): string =>
  kindSentences[kind][number === 1 ? 0 : 1];

/** What came of a new text; `withTurns`: some of what was counted are turns. */
export function sayTaken(
  { exact, moved, changed, uncertain, lost }: FateNumbers,
  withTurns: boolean,
): string {
  const stay = exact + moved + changed;
  const wait = uncertain + lost;
  if (stay + wait === 0) return 'Text replaced.';
  const [one, many] = withTurns ? ['passage or turn', 'passages and turns'] : ['passage', 'passages'];
  const all = (count: number) => counted(count, one, many);
  const waits = `${wait === 1 ? 'waits' : 'wait'} to be placed`;
  if (stay === 0) return `Text replaced. ${all(wait)} ${waits}.`;
  const stays = `Text replaced. ${all(stay)} ${stay === 1 ? 'stays' : 'stay'}`;
  return wait === 0 ? `${stays}.` : `${stays}, ${wait.toLocaleString('en')} ${waits}.`;
}

/** How far looking for the passages of a document in its new text is. */
export const sayComparing = ({ done, total }: { readonly done: number; readonly total: number }): string =>
  total === 0
    ? 'Comparing…'
    : `Comparing… ${done.toLocaleString('en')} of ${counted(total, 'passage or turn', 'passages and turns')}`;
