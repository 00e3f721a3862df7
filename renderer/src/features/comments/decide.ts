import { passageWords } from '@shared/report/comments/passageWords';
import { documentText } from '@shared/text/documentText';
import type { Span } from '@shared/text/position';
import { notify } from '@/bridge/notices';
import { showInDocument } from '@/bridge/passages';
import { useMirrorStore } from '@/bridge/projectMirror';
import { reveal, useSelection } from '@/bridge/selection';
import { type CommentItem, listedItems, reviewNow, type Target, updateReview } from './commentsStore';
import { livePlace } from './livePlace';

const alreadyMemo = 'This comment is among the memos already.';

/** Changes comments; several at once are one change. */
function change(ids: ReadonlySet<string>, changed: (item: CommentItem) => CommentItem): void {
  const review = reviewNow();
  if (review !== null)
    updateReview({
      items: review.items.map((item) => (ids.has(item.id) ? changed(item) : item)),
      isDecided: true,
    });
}

const put = (item: CommentItem, target: Target): void =>
  change(new Set([item.id]), (each) => ({ ...each, target, decision: 'take' }));

/**
 * Looks at a comment: what it is about is selected in the text. Words that the analyst selected stay so for a comment that waits for a
 * place: they may be meant for it.
 */
export function choose(item: CommentItem, place: number): void {
  const isNew = reviewNow()?.chosen !== item.id;
  updateReview({ chosen: item.id, place });
  if (isNew && !(item.decision === 'open' && isSelectedByHand())) show(item);
}

/** What was selected last for a comment, or put under one: it waits for none. */
let settled: Span | null = null;

const isSame = (one: Span, other: Span): boolean => JSON.stringify(one) === JSON.stringify(other);

function isSelectedByHand(): boolean {
  const { document, span } = useSelection.getState();
  if (span === null || settled === null) return span !== null;
  const text = documentText(useMirrorStore.getState().mirror?.records.blocks(document ?? '') ?? []);
  // The reader selects without white space at the ends.
  const [now, before] = [span, settled].map((each) => {
    const range = text.rangeOf(each);
    return range && text.trimmed(range);
  });
  return now?.start !== before?.start || now?.end !== before?.end;
}

/** Selects the words that a comment is about, or may be; the list keeps the keyboard. */
export function show(item: CommentItem): void {
  const target = item.target ?? suggested(item);
  if (target === null) return;
  showInDocument(target.document);
  if (target.kind === 'document') return;
  const records = useMirrorStore.getState().mirror?.records;
  const span = records === undefined ? null : livePlace(records, target);
  if (span === null) return;
  settled = span;
  reveal({ span, keepsFocus: true });
}

/** The likeliest place of a comment. */
function suggested({ places: [place] }: CommentItem): Target | null {
  return place === undefined ? null : { kind: 'passage', ...place, byHand: false };
}

/** Takes a comment where it is shown, or leaves it out. */
export function turn(item: CommentItem): void {
  const target = item.target ?? suggested(item);
  if (item.isTaken) notify(alreadyMemo, { slot: 'comment' });
  else if (item.decision === 'take') leaveOut(item);
  else if (target !== null) put(item, target);
  else
    notify(
      'Select the words in the text that it belongs to, then P. With D it becomes a memo on the document.',
      {
        slot: 'comment',
      },
    );
}

export const leaveOut = (item: CommentItem): void =>
  change(new Set([item.id]), (each) => ({ ...each, decision: 'out' }));

/** Why the selected words cannot take a comment, in a sentence; null: they can. */
export function obstacleToPlacing(item: CommentItem | undefined): string | null {
  if (item === undefined) return 'No comment is chosen.';
  if (item.isTaken) return alreadyMemo;
  return useSelection.getState().span === null
    ? 'Select the words in the text that the comment belongs to first.'
    : null;
}

/** Puts a comment on the words that are selected. */
export function placeAtSelection(item: CommentItem | undefined): void {
  const obstacle = obstacleToPlacing(item);
  const { document, span } = useSelection.getState();
  const records = useMirrorStore.getState().mirror?.records;
  const text = documentText(records?.blocks(document ?? '') ?? []);
  const range = span && text.rangeOf(span);
  if (obstacle === null && item !== undefined && document !== null && span !== null && range !== null) {
    settled = span;
    put(item, { kind: 'passage', document, span, ...passageWords(text, range), byHand: true });
  } else notify(obstacle ?? '', { slot: 'comment' });
}

/** Makes a comment a memo on a document: the one it is on, or else the one in the reader. */
export function putOnDocument(item: CommentItem): void {
  const document = documentFor(item);
  if (item.isTaken) notify(alreadyMemo, { slot: 'comment' });
  else if (document !== null) put(item, { kind: 'document', document });
}

/** The document that a comment would be a memo on. */
export const documentFor = (item: CommentItem): string | null =>
  (item.target ?? suggested(item))?.document ?? useSelection.getState().document;

/** Takes the next of the places that a comment may be about; where there is one, nothing happens. */
export function tryNextPlace(item: CommentItem): void {
  const { isTaken, target, places } = item;
  if (isTaken) notify(alreadyMemo, { slot: 'comment' });
  if (isTaken || places.length < 2) return;
  const at = places.findIndex(({ span }) => target?.kind === 'passage' && isSame(span, target.span));
  // Shown is the first already.
  const next = places[(Math.max(at, 0) + 1) % places.length];
  if (next === undefined) return;
  const moved: Target = { kind: 'passage', ...next, byHand: false };
  put(item, moved);
  show({ ...item, target: moved });
}

/** Takes all that is listed where it is shown, or leaves it out. */
export function turnListed(on: boolean): void {
  const review = reviewNow();
  if (review === null) return;
  const free = listedItems(review).filter(({ isTaken }) => !isTaken);
  change(new Set(free.map(({ id }) => id)), (item) => {
    const target = item.target ?? suggested(item);
    if (!on) return { ...item, decision: 'out' };
    return target === null ? item : { ...item, target, decision: 'take' };
  });
}
