import type { SpeakerReview } from '@shared/query/speakerReview';
import { create } from 'zustand';
import { useMirrorStore } from '@/bridge/projectMirror';
import { type Matching, matchingTurns, turnAfter } from './matchingTurns';
import { type DraftTurn, needsLook, personOf, type ReviewDraft, startDraft, turnOf } from './reviewDraft';

/** A state of the review, and what led to it. */
interface Step {
  readonly draft: ReviewDraft;
  /** What was done, as Undo names it; `''` for the beginning. */
  readonly name: string;
}

/** What is asked about the current turn, or about a person, in a card beside it. */
export type Asked = 'give' | 'cut' | 'alike' | 'merge' | 'split';

interface ReviewStore {
  /** The project and the documents that the steps are about; null: none are kept. */
  readonly of: { readonly path: string; readonly documents: readonly string[] } | null;
  readonly steps: readonly Step[];
  /** It has not been opened yet. */
  readonly isNew: boolean;
  /** The step that is shown; those behind it can be done again. */
  readonly at: number;
  readonly matching: Matching;
  readonly view: 'text' | 'list';
  /** The document whose text is shown. */
  readonly document: string | null;
  /** The turn that keys are about. */
  readonly current: string | null;
  /** Turns chosen to be decided about together; when there are none, it is about the current one. */
  readonly chosen: ReadonlySet<string>;
  /** The person whose card is open. */
  readonly person: string | null;
  readonly asked: Asked | null;
  /** The current turn while its end is dragged. */
  readonly dragged: DraftTurn | null;
  /** Words selected in the text, to make a turn of. Document-wide. */
  readonly selected: { readonly start: number; readonly end: number } | null;
  /** A wish to see the current turn, each an object of its own; the end is what is to be seen of a turn whose end moves. */
  readonly look: { readonly side: 'start' | 'end' };
  /** What screen readers are told. */
  readonly said: string;
}

const beginning = {
  of: null,
  steps: [],
  isNew: false,
  at: 0,
  matching: { shown: 'all', person: null, order: 'doubtful' },
  view: 'text',
  document: null,
  current: null,
  chosen: new Set<string>(),
  person: null,
  asked: null,
  dragged: null,
  selected: null,
  look: { side: 'start' },
  said: '',
} as const satisfies ReviewStore;

/** The review under way, kept when it is closed so that nothing is lost; forgotten with its project. */
export const useReview = create<ReviewStore>(() => beginning);

/** Reviews of other documents in which something was decided, under their documents. */
const aside = new Map<string, ReviewStore>();

useMirrorStore.subscribe(({ mirror }) => {
  for (const [key, { of }] of aside) if (of?.path !== mirror?.path) aside.delete(key);
  const { of } = useReview.getState();
  if (of !== null && of.path !== mirror?.path) forgetReview();
});

const noDraft: ReviewDraft = { people: [], documents: [] };

export const draftIn = ({ steps, at }: Pick<ReviewStore, 'steps' | 'at'>): ReviewDraft =>
  steps[at]?.draft ?? noDraft;

export const useDraft = (): ReviewDraft => useReview(draftIn);

export const draftNow = (): ReviewDraft => draftIn(useReview.getState());

export const forgetReview = (): void => useReview.setState(beginning);

/** Puts the review under way aside, so that another can take its place. */
function putAside(): void {
  const state = useReview.getState();
  if (state.of !== null && hasDecisions()) aside.set(state.of.documents.join(), state);
}

/** Begins with what was found; a review of other documents can be gone back to, one of the same ones goes. */
export function beginReview(review: SpeakerReview): void {
  const { mirror } = useMirrorStore.getState();
  const draft = startDraft(review, mirror?.records.speakers() ?? []);
  const documents = draft.documents.map(({ document }) => document);
  putAside();
  aside.delete(documents.join());
  useReview.setState({
    ...beginning,
    of: { path: mirror?.path ?? '', documents },
    steps: [{ draft, name: '' }],
    isNew: true,
  });
  const [first] = matchingTurns(draft, beginning.matching);
  useReview.setState({
    document: first?.document ?? documents[0] ?? null,
    current: first?.id ?? null,
    look: { side: 'start' },
  });
}

/** Whether something was decided in the review under way. */
const hasDecisions = (): boolean => useReview.getState().steps.length > 1;

/** Goes back to the review of exactly these documents that nobody has seen yet, or in which something was decided; false: none is kept. */
export function returnToReview(documents: readonly string[]): boolean {
  const { of, isNew } = useReview.getState();
  if (of?.documents.join() === documents.join()) return isNew || hasDecisions();
  const kept = aside.get(documents.join());
  if (kept === undefined) return false;
  putAside();
  aside.delete(documents.join());
  useReview.setState({ ...kept, asked: null, dragged: null, selected: null });
  return true;
}

/** More steps back than anybody goes; each keeps only what changed. */
const MOST_STEPS = 1000;

/** Goes on with another draft as one step; the same draft is no step. */
export function step(name: string, draft: ReviewDraft): void {
  useReview.setState(({ steps, at }) => {
    if (draft === steps[at]?.draft) return {};
    const next = [...steps.slice(0, at + 1), { draft, name }].slice(-MOST_STEPS);
    return { steps: next, at: next.length - 1 };
  });
}

/** Names what Undo and Redo would do; null: nothing. */
export const undoName = ({ steps, at }: ReviewStore): string | null =>
  at > 0 ? (steps[at]?.name ?? null) : null;
export const redoName = ({ steps, at }: ReviewStore): string | null => steps[at + 1]?.name ?? null;

/** One step back (-1) or forward (1); the turn that it changed becomes the current one when only one did. */
export function walkSteps(by: 1 | -1): void {
  const { steps, at } = useReview.getState();
  const before = steps[at];
  const after = steps[at + by];
  if (before === undefined || after === undefined) return;
  const { matching } = useReview.getState();
  useReview.setState({
    at: at + by,
    chosen: new Set(),
    asked: null,
    // Nobody's turns are left of a person who is not there yet.
    matching: personOf(after.draft, matching.person ?? '') ? matching : { ...matching, person: null },
    said: by === -1 ? `Undone: ${before.name}` : `Done again: ${after.name}`,
  });
  const changed = changedTurns(before.draft, after.draft);
  const { current } = useReview.getState();
  const only = changed.length === 1 ? changed[0] : undefined;
  if (only !== undefined) lookAt(only);
  else if (turnOf(after.draft, current) === undefined) lookAt(changed[0]);
}

/** Turns that are others, or new, in the second draft. */
function changedTurns(before: ReviewDraft, after: ReviewDraft): readonly DraftTurn[] {
  return after.documents.flatMap((part, index) => {
    const old = before.documents[index];
    if (old === undefined || old.turns === part.turns) return [];
    const known = new Set(old.turns);
    return part.turns.filter((turn) => !known.has(turn));
  });
}

/** Makes a turn the current one and shows it. */
export function lookAt(turn: DraftTurn | null | undefined): void {
  if (!turn) return;
  useReview.setState({
    current: turn.id,
    document: turn.document,
    look: { side: 'start' },
    asked: null,
    selected: null,
  });
}

/** To the next (1) or the previous (-1) of the turns that are gone through. */
export function walk(by: 1 | -1): void {
  const { matching, current } = useReview.getState();
  const draft = draftNow();
  lookAt(turnAfter(draft, matching, turnOf(draft, current), by));
}

/** To the next turn to check, after the last the first. */
export function walkToCheck(by: 1 | -1): void {
  const { matching, current } = useReview.getState();
  const draft = draftNow();
  const next = turnAfter(draft, { ...matching, shown: 'check' }, turnOf(draft, current), by, true);
  if (next === null) useReview.setState({ said: 'Nothing is left to check.' });
  lookAt(next);
}

/** Shows a document of the review, and in it the first of the turns that are gone through, those to check before others. */
export function showReviewed(document: string): void {
  const { matching } = useReview.getState();
  const turns = matchingTurns(draftNow(), { ...matching, order: 'text' }).filter(
    (turn) => turn.document === document,
  );
  const turn = turns.find(needsLook) ?? turns[0];
  if (turn !== undefined) lookAt(turn);
  else useReview.setState({ document, current: null, selected: null, asked: null });
}

/** To the next (1) or the previous (-1) document. */
export function walkDocuments(by: 1 | -1): void {
  const { document } = useReview.getState();
  const { documents } = draftNow();
  const next = documents[documents.findIndex((part) => part.document === document) + by];
  if (next !== undefined) showReviewed(next.document);
}

/** Goes through these turns from now on, beginning with the first of them when the order is another one or the current turn is none of them. */
export function narrow(change: Partial<Matching>): void {
  const { matching: before, current } = useReview.getState();
  const matching = { ...before, ...change };
  useReview.setState({ matching, chosen: new Set() });
  const turns = matchingTurns(draftNow(), matching);
  const isThere = turns.some(({ id }) => id === current);
  if (turns.length === 0) useReview.setState({ current: null, asked: null, said: 'No turn is like that.' });
  else if (matching.order !== before.order || !isThere)
    lookAt(turns.find(({ checked }) => !checked) ?? turns[0]);
}

/** Gives the keyboard to the text or the list of turns, whose keys are those of the review, unless something else has it. */
export function focusPane(): void {
  const focused = document.activeElement;
  if (focused !== document.body && focused?.getAttribute('role') !== 'dialog') return;
  document.querySelector<HTMLElement>('[data-review-pane]')?.focus({ preventScroll: true });
}

export function toggleChosen(turn: string): void {
  useReview.setState(({ chosen }) => {
    const next = new Set(chosen);
    if (!next.delete(turn)) next.add(turn);
    return { chosen: next };
  });
}
