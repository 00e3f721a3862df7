import type { CallParams } from '@shared/ipc/contract';
import { quoted } from '@shared/project/names';
import { runAction } from '@/bridge/actionRegistry';
import { callMain, Refusal } from '@/bridge/client';
import { closeHits } from '@/bridge/finding';
import { dismissNotice, notify, notifyProblem, orNotice } from '@/bridge/notices';
import { useMirrorStore } from '@/bridge/projectMirror';
import { closeTray } from '@/bridge/tray';
import { showWork, useWork, type Work } from '@/bridge/work';
import { type CommentsReview, decidedReview, itemOf, reviewNow, useComments } from './commentsStore';
import { show } from './decide';

/** Asks for a PDF and shows the comments in it; first whether to go on, where something was decided about those of another. */
export async function askForComments(): Promise<void> {
  if (decidedReview(useComments.getState()) === null) await readComments();
  else useComments.setState({ asksToGoOn: true });
}

/** Goes on with the comments that were decided about. */
export function goOn(): void {
  const review = decidedReview(useComments.getState());
  if (review !== null) open(review);
}

/** Asks for a PDF, or reads the one that is given, and shows the comments in it. */
export async function readComments(asked: CallParams<'readComments'> = {}): Promise<void> {
  const project = useMirrorStore.getState().mirror?.path;
  const isOpen = () => useMirrorStore.getState().mirror?.path === project;
  let file = { path: '', name: '' };
  let shown: Work | null = null;
  const stop = window.roundtable.on('commentsReading', (told) => {
    file = told;
    const cancel = () => void orNotice(callMain('cancelComments', {}));
    shown = { words: `Reading comments in ${told.name}`, share: null, cancel };
    showWork(shown);
  });
  try {
    const read = await callMain('readComments', asked);
    useComments.setState({ asks: null });
    if (read === null || !isOpen()) return;
    begin(read.name, read.comments.map(itemOf));
    if (read.isOfOther) notify(doubt(read.name), { slot });
  } catch (error) {
    if (error instanceof Refusal && isPassword(error.code) && isOpen())
      useComments.setState({ asks: { ...file, problem: error.message } });
    else {
      useComments.setState({ asks: null });
      if (!(error instanceof Refusal && error.code === 'cancelled')) notifyProblem(error);
    }
  } finally {
    stop();
    if (useWork.getState().work === shown) showWork(null);
  }
}

const slot = 'comment';

const doubt = (name: string): string =>
  `What the comments in ${quoted(name)} are about is in no document of this project: it may belong to another one.`;

const isPassword = (code: string): boolean => code === 'needs-password' || code === 'wrong-password';

function begin(name: string, items: CommentsReview['items']): void {
  const first = items.find(({ decision }) => decision !== 'out') ?? items[0];
  const review: CommentsReview = {
    name,
    items,
    chosen: first?.id ?? null,
    place: first === undefined ? 0 : items.indexOf(first),
    listed: 'all',
    author: null,
    isDecided: false,
  };
  open(review);
}

function open(review: CommentsReview): void {
  runAction('view.read');
  closeHits();
  closeTray();
  dismissNotice(slot);
  useComments.setState({ review, kept: null, asksToGoOn: false, wantsFocus: true });
  const chosen = review.items.find(({ id }) => id === review.chosen);
  if (chosen !== undefined) show(chosen);
}

/** Closes the review; it can be gone back to for a while, or until the project is closed when something was decided. */
export function closeReview(): void {
  const review = reviewNow();
  const isDecided = review?.isDecided ?? false;
  useComments.setState({ review: null, ...(isDecided && { kept: review }) });
  if (review?.items.some(({ isTaken }) => !isTaken))
    notify('Review of comments closed. Nothing was taken.', {
      slot,
      action: { label: 'Go back', run: () => open(review) },
      stays: isDecided,
    });
}
