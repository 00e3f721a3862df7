import type { ActionId } from '@shared/ipc/actions';
import type { KeyboardEvent } from 'react';
import { isKeyOf } from '@/bridge/useKeysOf';
import {
  acceptTurns,
  giveToNumber,
  joinCurrent,
  joinNext,
  leaveOutTurns,
  meantTurns,
  moveTurnEnd,
  toggleTurns,
} from './decide';
import { turnOf } from './reviewDraft';
import {
  type Asked,
  draftNow,
  narrow,
  toggleChosen,
  useReview,
  walk,
  walkDocuments,
  walkSteps,
  walkToCheck,
} from './reviewStore';
import type { EndMove } from './turnBounds';

interface ReviewKey {
  readonly keys: string;
  readonly label: string;
}

/** The keys of the review, as its help shows them. */
export const reviewKeys: readonly ReviewKey[] = [
  { keys: 'J, K, ↓, ↑', label: 'Next turn, the one before' },
  { keys: 'C, Shift+C', label: 'Next turn to check, the one before' },
  { keys: 'Enter, Y', label: 'Accept, and go on' },
  { keys: 'N', label: 'Leave out, and go on' },
  { keys: 'Space', label: 'Tick or untick' },
  { keys: 'R', label: 'Give to somebody: type a name' },
  { keys: '1 – 9', label: 'Give to the first nine people' },
  { keys: 'L', label: 'All turns like this' },
  { keys: 'Alt+→, ←', label: 'End a word later, earlier; with Shift the start' },
  { keys: 'Alt+↓, ↑', label: 'End a sentence later, earlier; with Shift the start' },
  { keys: 'D, Shift+S', label: 'Cut in two' },
  { keys: 'B, U', label: 'Join to the turn before, with the next' },
  { keys: 'X', label: 'Choose several to decide about together' },
  { keys: 'P', label: 'Only turns of this person, or all' },
  { keys: 'V', label: 'Text or list' },
  { keys: 'Ctrl+F', label: 'Find a person' },
  { keys: 'Ctrl+PageDown, PageUp', label: 'Next document, the one before' },
  { keys: 'Ctrl+Z, Ctrl+Shift+Z', label: 'Undo, redo in the review' },
  { keys: 'Ctrl+Enter', label: 'Apply' },
];

const ask = (asked: Asked) => () => {
  const { selected } = useReview.getState();
  if (meantTurns().length > 0 || (asked === 'give' && selected !== null)) useReview.setState({ asked });
};

const byLetter: Readonly<Record<string, () => void>> = {
  j: () => walk(1),
  k: () => walk(-1),
  arrowdown: () => walk(1),
  arrowup: () => walk(-1),
  c: () => walkToCheck(1),
  enter: () => acceptTurns(),
  y: () => acceptTurns(),
  n: () => leaveOutTurns(),
  ' ': () => toggleTurns(),
  r: ask('give'),
  s: ask('give'),
  l: ask('alike'),
  d: ask('cut'),
  b: joinCurrent,
  u: joinNext,
  v: () =>
    useReview.setState(({ view }) => ({ view: view === 'text' ? 'list' : 'text', look: { side: 'start' } })),
  x: () => {
    const { current } = useReview.getState();
    if (current !== null && turnOf(draftNow(), current)?.given === false) toggleChosen(current);
  },
  p: () => {
    const { current, matching } = useReview.getState();
    const person = turnOf(draftNow(), current)?.person ?? null;
    narrow({ person: matching.person === null ? person : null });
  },
  escape: () => {
    window.getSelection()?.removeAllRanges();
    useReview.setState({ chosen: new Set(), selected: null });
  },
};

const byBounds: readonly (readonly [ActionId, EndMove])[] = (['start', 'end'] as const).flatMap((side) =>
  (['word', 'sentence'] as const).flatMap((by) =>
    ([1, -1] as const).map((step): readonly [ActionId, EndMove] => [
      `bounds.${side}${by === 'word' ? 'Word' : 'Sentence'}${step === 1 ? 'Later' : 'Earlier'}`,
      { side, by, step },
    ]),
  ),
);

/** The letter on a key, also where another alphabet is on it. */
const letterOf = ({ key, code }: KeyboardEvent): string =>
  key.length === 1 && key.charCodeAt(0) > 127 && code.startsWith('Key')
    ? code.slice(3).toLowerCase()
    : key.toLowerCase();

/** Does what a key means in the review; false when it means nothing there. What is typed into a field never comes here. */
export function pressReviewKey(event: KeyboardEvent): boolean {
  if (isKeyOf(event, 'edit.undo')) walkSteps(-1);
  else if (isKeyOf(event, 'edit.redo') || (event.ctrlKey && event.key.toLowerCase() === 'y')) walkSteps(1);
  else if (event.altKey) {
    const move = byBounds.find(([action]) => isKeyOf(event, action))?.[1];
    if (move === undefined) return false;
    moveTurnEnd(move);
  } else if (event.ctrlKey && /^Page(Up|Down)$/.test(event.key)) {
    walkDocuments(event.key === 'PageDown' ? 1 : -1);
  } else {
    if (event.ctrlKey || event.metaKey) return false;
    const letter = letterOf(event);
    if (/^[1-9]$/.test(letter)) giveToNumber(Number(letter));
    else if (letter === 'c' && event.shiftKey) walkToCheck(-1);
    else if (letter === 's' && event.shiftKey) ask('cut')();
    else {
      const does = byLetter[letter];
      if (does === undefined) return false;
      does();
    }
  }
  return true;
}
