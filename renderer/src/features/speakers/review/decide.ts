import { counted, quoted } from '@shared/project/names';
import type { TextRange } from '@shared/text/position';
import { useMirrorStore } from '@/bridge/projectMirror';
import { alikeTurns, type Likeness, turnAfter } from './matchingTurns';
import { addPerson, personOfSpeaker } from './peopleSteps';
import { type DraftTurn, personOf, type ReviewDraft, turnOf, turnsIn } from './reviewDraft';
import { draftNow, lookAt, step, useReview } from './reviewStore';
import { type EndMove, movedSpeech } from './turnBounds';
import { accept, cutTurn, give, joinToBefore, leaveOut, makeTurn, setSpeech } from './turnSteps';

/** What the analyst decides about turns, as steps of the review that is under way. */

/** The turns that a decision is about: those that are chosen, else the current one. */
export function meantTurns(): readonly string[] {
  const { chosen, current } = useReview.getState();
  if (chosen.size > 0) return [...chosen];
  const turn = turnOf(draftNow(), current);
  return turn === undefined || turn.given ? [] : [turn.id];
}

/** The turn that comes after the current one, found before a decision takes that out of those gone through. */
function comingTurn(): DraftTurn | null {
  const { matching, current } = useReview.getState();
  const draft = draftNow();
  return turnAfter(draft, matching, turnOf(draft, current), 1);
}

const turnsInWords = (ids: readonly string[]): string => counted(ids.length, 'turn');

/** Does something to turns; a decision about the current one alone leads to the next. */
function decide(name: string, ids: readonly string[], draft: ReviewDraft, goesOn: boolean): void {
  if (ids.length === 0) return;
  const next = goesOn && useReview.getState().chosen.size === 0 ? comingTurn() : null;
  step(name, draft);
  useReview.setState({ chosen: new Set(), asked: null, said: `${name}.` });
  lookAt(next);
}

export function acceptTurns(ids = meantTurns(), goesOn = true): void {
  decide(`Accept ${turnsInWords(ids)}`, ids, accept(draftNow(), ids), goesOn);
}

export function leaveOutTurns(ids = meantTurns(), goesOn = true): void {
  decide(`Leave out ${turnsInWords(ids)}`, ids, leaveOut(draftNow(), ids), goesOn);
}

/** Ticks or unticks; stays where it is. */
export function toggleTurns(ids = meantTurns()): void {
  const draft = draftNow();
  const areTaken = ids.every((id) => turnOf(draft, id)?.taken);
  if (areTaken) leaveOutTurns(ids, false);
  else acceptTurns(ids, false);
}

/** Whom turns are given to: a person of the review, a speaker of the project, or somebody new of this name. */
export type Receiver =
  | { readonly person: string }
  | { readonly speaker: string }
  | { readonly newName: string };

/** The draft in which the receiver is a person, and their key; null when they are gone. */
function receive(
  draft: ReviewDraft,
  to: Receiver,
): { readonly draft: ReviewDraft; readonly key: string } | null {
  if ('person' in to) return (personOf(draft, to.person) && { draft, key: to.person }) || null;
  if ('newName' in to) return addPerson(draft, to.newName);
  const speaker = useMirrorStore.getState().mirror?.records.speaker(to.speaker);
  return speaker === undefined ? null : personOfSpeaker(draft, speaker);
}

export function giveTurns(to: Receiver, ids = meantTurns()): void {
  const received = receive(draftNow(), to);
  if (received === null) return;
  const name = personOf(received.draft, received.key)?.name ?? '';
  decide(
    `Give ${turnsInWords(ids)} to ${quoted(name)}`,
    ids,
    give(received.draft, ids, received.key),
    ids.length === 1,
  );
}

/** Gives the meant turns to the person at this place of the list, from 1. */
export function giveToNumber(number: number): void {
  const person = draftNow().people[number - 1];
  if (person !== undefined) giveTurns({ person: person.key });
}

/** Does the same to all turns like the current one that nobody has decided about. */
export function decideAlike(likeness: Likeness, what: 'accept' | 'leaveOut' | Receiver): void {
  const draft = draftNow();
  const turn = turnOf(draft, useReview.getState().current);
  if (turn === undefined) return;
  const ids = alikeTurns(draft, turn, likeness).map(({ id }) => id);
  if (what === 'accept') acceptTurns(ids);
  else if (what === 'leaveOut') leaveOutTurns(ids);
  else giveTurns(what, ids);
}

/** Moves an end of the current turn. */
export function moveTurnEnd(move: EndMove): void {
  const draft = draftNow();
  const turn = turnOf(draft, useReview.getState().current);
  const blocks = turn && useMirrorStore.getState().mirror?.records.blocks(turn.document);
  if (turn === undefined || turn.given || !blocks) return;
  const speech = movedSpeech(blocks, turnsIn(draft, turn.document), turn, move);
  if (speech === null) useReview.setState({ said: 'It cannot go further there.' });
  else setTurnSpeech(turn, speech, move.side);
}

export function setTurnSpeech(turn: DraftTurn, speech: readonly TextRange[], side: 'start' | 'end'): void {
  step(`Move the ${side} of a turn`, setSpeech(draftNow(), turn.id, speech));
  useReview.setState({ look: { side } });
}

/** Cuts the current turn in two, and asks who says the second. */
export function cutAt(offset: number): void {
  const { current } = useReview.getState();
  const cut = current === null ? null : cutTurn(draftNow(), current, offset);
  if (cut === null) return;
  step('Cut a turn in two', cut.draft);
  lookAt(turnOf(cut.draft, cut.turn));
  useReview.setState({ chosen: new Set(), asked: 'give' });
}

/** The next turn becomes part of the current one. */
export function joinNext(): void {
  const draft = draftNow();
  const turn = turnOf(draft, useReview.getState().current);
  const turns = turn === undefined ? [] : turnsIn(draft, turn.document);
  const next = turns.slice(turns.findIndex(({ id }) => id === turn?.id) + 1).find(({ taken }) => taken);
  const joined = next === undefined ? null : joinToBefore(draft, next.id);
  // Before the next may stand another, when the current one is left out.
  if (joined === null || joined.turn !== turn?.id)
    useReview.setState({ said: 'There is no turn behind it that could be joined to it.' });
  else step('Join with the next turn', joined.draft);
}

export function joinCurrent(): void {
  const { current } = useReview.getState();
  const joined = current === null ? null : joinToBefore(draftNow(), current);
  if (joined === null) {
    useReview.setState({ said: 'There is no turn before it that it could be joined to.' });
    return;
  }
  step('Join to the turn before', joined.draft);
  lookAt(turnOf(joined.draft, joined.turn));
}

/** Makes a turn of the selected words. */
export function giveSelected(to: Receiver): void {
  const { selected, document } = useReview.getState();
  if (selected === null || document === null) return;
  const received = receive(draftNow(), to);
  const made = received && makeTurn(received.draft, document, selected, received.key);
  if (!made) {
    useReview.setState({
      said: 'These words were confirmed before. Change them in the reader.',
      asked: null,
    });
    return;
  }
  step(`New turn of ${quoted(personOf(made.draft, received.key)?.name ?? '')}`, made.draft);
  window.getSelection()?.removeAllRanges();
  lookAt(turnOf(made.draft, made.turn));
}
