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

/** The analyst found these turns right. What had been left out is cut out of what was made to go over it. */
export function accept(draft: ReviewDraft, ids: Iterable<string>): ReviewDraft {
  const wanted = [...ids];
  const back = wanted.flatMap((id) => {
    const turn = turnOf(draft, id);
    return turn === undefined || turn.taken ? [] : [turn];
  });
  const accepted = changeTurns(draft, wanted, (turn) => ({ ...turn, taken: true, checked: true }));
  return back.reduce(
    (now, { id, document, speech }) => changeDocument(now, document, (turns) => cutOut(turns, speech, id)),
    accepted,
  );
}

/** These are no turns, or not wanted. */
export const leaveOut = (draft: ReviewDraft, ids: Iterable<string>): ReviewDraft =>
  changeTurns(draft, ids, (turn) => ({ ...turn, taken: false, checked: true }));

/** Gives turns to a person; that is a decision, so they need no more looking at. */
export const give = (draft: ReviewDraft, ids: Iterable<string>, person: string): ReviewDraft =>
  changeTurns(draft, ids, (turn) => ({
    ...turn,
    person,
    taken: true,
    checked: true,
    byHand: turn.byHand || turn.person !== person,
  }));

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
  changeTurns(draft, [id], (turn) => ({ ...turn, speech, taken: true, checked: true, byHand: true }));

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
    draft: changeDocument(draft, document, () => [...cutOut(turns, speech, made.id), made]),
    turn: made.id,
  };
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
    draft: changeDocument(draft, turn.document, () =>
      turns.flatMap((each) => (each.id === id ? [{ ...turn, ...decided, speech: before }, second] : [each])),
    ),
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

/** The turn before goes on over this one, its label included, which was none; null when there is none before. */
export function joinToBefore(
  draft: ReviewDraft,
  id: string,
): { readonly draft: ReviewDraft; readonly turn: string } | null {
  const before = turnBefore(draft, id);
  const turn = turnOf(draft, id);
  const last = before?.speech.at(-1);
  const [first, ...rest] = turn?.speech ?? [];
  if (before === null || last === undefined || first === undefined) return null;
  const joined = [
    ...before.speech.slice(0, -1),
    { start: last.start, end: Math.max(last.end, first.end) },
    ...rest,
  ];
  return {
    draft: setSpeech(leaveOut(draft, [id]), before.id, joined),
    turn: before.id,
  };
}

function freshId(turns: readonly DraftTurn[], document: string): string {
  const used = new Set(turns.map(({ id }) => id));
  let number = turns.length;
  while (used.has(`${document}/${number}`)) number += 1;
  return `${document}/${number}`;
}
