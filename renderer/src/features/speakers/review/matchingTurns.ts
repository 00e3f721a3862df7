import { type DraftTurn, isDoubtful, needsLook, type ReviewDraft, turnsIn } from './reviewDraft';

/** Which turns are gone through: all, those to check, those nobody has decided about, those that are left out. */
export type Shown = 'all' | 'check' | 'open' | 'out';

/** `doubtful`: those to look at come first, the least sure one before all, and then the others as they stand in the texts. */
export type Order = 'text' | 'doubtful';

export interface Matching {
  readonly shown: Shown;
  /** Key of the person whose turns are gone through; null: everybody's. */
  readonly person: string | null;
  readonly order: Order;
}

const isShown: Readonly<Record<Shown, (turn: DraftTurn) => boolean>> = {
  all: () => true,
  check: needsLook,
  open: ({ checked }) => !checked,
  out: ({ taken }) => !taken,
};

/** The proposed turns of all documents that are gone through, in their order. */
export function matchingTurns(draft: ReviewDraft, { shown, person, order }: Matching): readonly DraftTurn[] {
  const matches = isShown[shown];
  const turns = draft.documents.flatMap((part) =>
    part.turns.filter((turn) => !turn.given && (person === null || turn.person === person) && matches(turn)),
  );
  return order === 'text' ? turns : turns.sort(compareDoubt);
}

/** Whoever has been looked at keeps the place: a list does not move while it is gone through. */
function compareDoubt(a: DraftTurn, b: DraftTurn): number {
  if (isDoubtful(a) && isDoubtful(b)) return a.confidence - b.confidence;
  return Number(isDoubtful(b)) - Number(isDoubtful(a));
}

/**
 * The turn a step (1 or -1) away from one that may itself not match any more; the first where one begins. Null at the end of the way.
 * `around`: after the last comes the first.
 */
export function turnAfter(
  draft: ReviewDraft,
  matching: Matching,
  from: DraftTurn | undefined,
  step: 1 | -1,
  around = false,
): DraftTurn | null {
  const turns = matchingTurns(draft, matching);
  const end = step === 1 ? turns[0] : turns.at(-1);
  if (from === undefined) return end ?? null;
  const at = turns.findIndex(({ id }) => id === from.id);
  const next = at >= 0 ? turns[at + step] : beyond(draft, matching, turns, from, step);
  return next ?? (around && end?.id !== from.id ? (end ?? null) : null);
}

/** The first turn of a list that stands behind, or before, one that is not in it. */
function beyond(
  draft: ReviewDraft,
  { order }: Matching,
  turns: readonly DraftTurn[],
  from: DraftTurn,
  step: 1 | -1,
): DraftTurn | undefined {
  const places = new Map(draft.documents.map(({ document }, index) => [document, index]));
  const compare = (a: DraftTurn, b: DraftTurn) =>
    (order === 'doubtful' ? compareDoubt(a, b) : 0) ||
    (places.get(a.document) ?? 0) - (places.get(b.document) ?? 0) ||
    (a.speech[0]?.start ?? 0) - (b.speech[0]?.start ?? 0);
  return step === 1
    ? turns.find((turn) => compare(turn, from) > 0)
    : turns.findLast((turn) => compare(turn, from) < 0);
}

export type Likeness = 'label' | 'reason' | 'person';

/** The turns that are like one and that nobody has decided about, itself included: named by the same words, found for the same reason, of the same person. */
export function alikeTurns(draft: ReviewDraft, turn: DraftTurn, likeness: Likeness): readonly DraftTurn[] {
  const isAlike = (other: DraftTurn) =>
    likeness === 'label' && turn.label === '' ? false : other[likeness] === turn[likeness];
  return draft.documents.flatMap((part) =>
    part.turns.filter((other) => other.id === turn.id || (!other.given && !other.checked && isAlike(other))),
  );
}

/** The words that name a person, as they stand in the text, with the turns that each names; most frequent first. */
export function formsOf(
  draft: ReviewDraft,
  person: string,
): readonly { readonly form: string; readonly turns: readonly string[] }[] {
  const forms = new Map<string, string[]>();
  for (const { document } of draft.documents) {
    for (const turn of turnsIn(draft, document)) {
      if (turn.person !== person || turn.given || turn.label === '') continue;
      const turns = forms.get(turn.label);
      if (turns === undefined) forms.set(turn.label, [turn.id]);
      else turns.push(turn.id);
    }
  }
  return Array.from(forms, ([form, turns]) => ({ form, turns })).sort(
    (a, b) => b.turns.length - a.turns.length,
  );
}
