import type { TextRange } from '@shared/text/position';
import { TakenRanges } from '@shared/text/TakenRanges';
import { type DraftTurn, documentOfTurn, type ReviewDraft, turnOf, turnsIn } from './reviewDraft';
import { sameRanges } from './sameRanges';

/** Changes these turns; given ones stay as they are. Lists of documents in which nothing changes are the same afterwards. */
function changeTurns(
  draft: ReviewDraft,
  ids: Iterable<string>,
  change: (turn: DraftTurn) => DraftTurn,
): ReviewDraft {
  const wanted = new Set(ids);
  const documents = new Set([...wanted].map(documentOfTurn));
  return {
    ...draft,
    documents: draft.documents.map((part) =>
      documents.has(part.document)
        ? {
            ...part,
            turns: part.turns.map((turn) => (wanted.has(turn.id) && !turn.given ? change(turn) : turn)),
          }
        : part,
    ),
  };
}

/** Changes these turns and takes them. What had been left out is cut out of what was made to go over it; of two that overlap the first has the words. */
function takeTurns(
  draft: ReviewDraft,
  ids: Iterable<string>,
  change: (turn: DraftTurn) => DraftTurn,
): ReviewDraft {
  const wanted = new Set(ids);
  const taken = changeTurns(draft, wanted, (turn) => ({ ...change(turn), taken: true, checked: true }));
  const documents = new Set([...wanted].map(documentOfTurn));
  const back = draft.documents.flatMap(({ document, turns }) =>
    documents.has(document) ? turns.filter((turn) => wanted.has(turn.id) && !turn.taken) : [],
  );
  return back.reduce((now, { id, document }) => {
    const turn = turnOf(now, id);
    // Another that came back before it may have all of its words.
    return turn?.taken ? changeDocument(now, document, (turns) => cutOut(turns, wordsOf(turn), id)) : now;
  }, taken);
}

/** What a turn holds of the text: its speech, the words that name the speaker, and what is between them when they stand before it. */
function wordsOf({ attribution, speech }: DraftTurn): readonly TextRange[] {
  if (attribution === null) return speech;
  const first = speech[0]?.start ?? 0;
  return [{ start: attribution.start, end: Math.max(attribution.end, first) }, ...speech];
}

const changeDocument = (
  draft: ReviewDraft,
  document: string,
  change: (turns: readonly DraftTurn[]) => readonly DraftTurn[],
): ReviewDraft => ({
  ...draft,
  documents: draft.documents.map((part) =>
    part.document === document ? { ...part, turns: inTextOrder(change(part.turns)) } : part,
  ),
});

const inTextOrder = (turns: readonly DraftTurn[]): readonly DraftTurn[] =>
  turns.toSorted((a, b) => (a.speech[0]?.start ?? 0) - (b.speech[0]?.start ?? 0));

/** The analyst found these turns right. */
export const accept = (draft: ReviewDraft, ids: Iterable<string>): ReviewDraft =>
  takeTurns(draft, ids, (turn) => turn);

/** These are no turns, or not wanted. */
export const leaveOut = (draft: ReviewDraft, ids: Iterable<string>): ReviewDraft =>
  changeTurns(draft, ids, (turn) => ({ ...turn, taken: false, checked: true }));

/** Gives turns to a person; that is a decision, so they need no more looking at. */
export const give = (draft: ReviewDraft, ids: Iterable<string>, person: string): ReviewDraft =>
  takeTurns(draft, ids, (turn) => ({ ...turn, person, byHand: turn.byHand || turn.person !== person }));

/** The turns of somebody who turns out to be two: those that are left out stay so. */
export const moveTurns = (draft: ReviewDraft, ids: Iterable<string>, person: string): ReviewDraft =>
  changeTurns(draft, ids, (turn) => ({ ...turn, person, checked: true, byHand: true }));

/** What others hold of these ranges is cut out of them; who has nothing left is left out. Given turns are not cut. */
function cutOut(
  turns: readonly DraftTurn[],
  ranges: readonly TextRange[],
  except: string,
): readonly DraftTurn[] {
  const taken = new TakenRanges(ranges);
  return turns.map((turn) => {
    if (turn.id === except || turn.given || !turn.taken) return turn;
    const speech = turn.speech.flatMap((range) => taken.outside(range));
    if (sameRanges(speech, turn.speech)) return turn;
    if (speech.length === 0) return { ...turn, taken: false, checked: true };
    return { ...turn, speech, byHand: true, checked: true };
  });
}

/** Gives a turn new ends; nobody else who is not left out says anything of it. */
export const setSpeech = (draft: ReviewDraft, id: string, speech: readonly TextRange[]): ReviewDraft =>
  takeTurns(draft, [id], (turn) => ({ ...turn, speech, byHand: true }));

/** A new turn of a person, cut out of what others say; null when all of it is given. */
export function makeTurn(
  draft: ReviewDraft,
  document: string,
  range: TextRange,
  person: string,
): { readonly draft: ReviewDraft; readonly turn: string } | null {
  const turns = turnsIn(draft, document);
  const given = new TakenRanges(turns.flatMap((turn) => (turn.given ? turn.speech : [])));
  const speech = given.outside(range);
  if (speech.length === 0) return null;
  const made: DraftTurn = {
    id: freshId(turns, document),
    document,
    person,
    attribution: null,
    speech,
    label: '',
    confidence: 1,
    reason: 'Made by hand',
    given: false,
    taken: true,
    checked: true,
    byHand: true,
  };
  return {
    draft: changeDocument(draft, document, () => [
      ...cutOut(turns, speech, made.id).map((turn) => withoutSaidLabel(turn, speech)),
      made,
    ]),
    turn: made.id,
  };
}

/** Words that are said name nobody any more. */
function withoutSaidLabel(turn: DraftTurn, said: readonly TextRange[]): DraftTurn {
  const { attribution, given, taken } = turn;
  const isSaid =
    attribution !== null && said.some(({ start, end }) => start < attribution.end && attribution.start < end);
  return isSaid && taken && !given ? { ...turn, attribution: null, label: '' } : turn;
}

/** Cuts a turn in two at an offset inside of it; what comes behind is a turn of its own. Null where it cannot be cut. */
export function cutTurn(
  draft: ReviewDraft,
  id: string,
  at: number,
): { readonly draft: ReviewDraft; readonly turn: string } | null {
  const turn = turnOf(draft, id);
  if (turn === undefined || turn.given) return null;
  const before = turn.speech.flatMap(({ start, end }) =>
    start < at ? [{ start, end: Math.min(end, at) }] : [],
  );
  const behind = turn.speech.flatMap(({ start, end }) =>
    end > at ? [{ start: Math.max(start, at), end }] : [],
  );
  if (before.length === 0 || behind.length === 0) return null;
  const turns = turnsIn(draft, turn.document);
  const decided = { taken: true, checked: true, byHand: true };
  const second: DraftTurn = {
    ...turn,
    ...decided,
    id: freshId(turns, turn.document),
    attribution: null,
    label: '',
    speech: behind,
    confidence: 1,
    reason: 'Cut off by hand',
  };
  return {
    draft: changeDocument(setSpeech(draft, id, before), turn.document, (now) => [
      ...(turn.taken ? now : cutOut(now, behind, id)),
      second,
    ]),
    turn: second.id,
  };
}

/** The turn before this one in the text, which this one can be joined to; null when there is none. */
export function turnBefore(draft: ReviewDraft, id: string): DraftTurn | null {
  const turns = turnsIn(draft, documentOfTurn(id));
  const at = turns.findIndex((turn) => turn.id === id);
  const before = turns.slice(0, Math.max(at, 0)).findLast(({ taken }) => taken);
  return before === undefined || before.given || turns[at]?.given === true ? null : before;
}

/**
 * The turn before goes on over this one, its label included, which was none; null when there is none before. Where others are in between,
 * or words that name somebody else or the one before, what they say is added as a piece of its own.
 */
export function joinToBefore(
  draft: ReviewDraft,
  id: string,
): { readonly draft: ReviewDraft; readonly turn: string } | null {
  const before = turnBefore(draft, id);
  const turn = turnOf(draft, id);
  const [first, ...rest] = turn?.speech ?? [];
  const last = before?.speech.findLast(({ start }) => start <= (first?.start ?? 0));
  if (before === null || turn === undefined || last === undefined || first === undefined) return null;
  const held = new TakenRanges([
    ...(before.attribution === null ? [] : [before.attribution]),
    ...before.speech.filter((range) => range !== last),
    ...turnsIn(draft, turn.document).flatMap((other) =>
      other.taken && other.id !== before.id && other.id !== id ? wordsOf(other) : [],
    ),
  ]);
  const between = { start: last.end, end: first.start };
  const goesOn = between.start >= between.end || sameRanges(held.outside(between), [between]);
  const added = [...(goesOn ? [between] : []), first, ...rest].flatMap((range) => held.outside(range));
  const joined = united([...before.speech, ...added]);
  return {
    draft: setSpeech(leaveOut(draft, [id]), before.id, joined),
    turn: before.id,
  };
}

/** In text order, those that touch as one. */
function united(ranges: readonly TextRange[]): readonly TextRange[] {
  const whole: { start: number; end: number }[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = whole.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else whole.push({ start, end });
  }
  return whole;
}

function freshId(turns: readonly DraftTurn[], document: string): string {
  const used = new Set(turns.map(({ id }) => id));
  let number = turns.length;
  while (used.has(`${document}/${number}`)) number += 1;
  return `${document}/${number}`;
}
