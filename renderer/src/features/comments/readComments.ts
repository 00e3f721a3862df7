import type { CallParams } from '@shared/ipc/contract';
import { runAction } from '@/bridge/actionRegistry';
import { callMain, Refusal } from '@/bridge/client';
import { closeHits } from '@/bridge/finding';
import { notify, notifyProblem, orNotice } from '@/bridge/notices';
import { useMirrorStore } from '@/bridge/projectMirror';
import { closeTray } from '@/bridge/tray';
import { showWork } from '@/bridge/work';
import { type CommentsReview, itemOf, reviewNow, useComments } from './commentsStore';
import { show } from './decide';

/** Asks for a PDF, or reads the one that is given, and shows the comments in it. */
export async function readComments(asked: CallParams<'readComments'> = {}): Promise<void> {
  const project = useMirrorStore.getState().mirror?.path;
  const isOpen = () => useMirrorStore.getState().mirror?.path === project;
  let file = { path: '', name: '' };
  const stop = window.roundtable.on('commentsReading', (told) => {
    file = told;
    const cancel = () => void orNotice(callMain('cancelComments', {}));
    showWork({ words: `Reading comments in ${told.name}`, share: null, cancel });
  });
  try {
    const read = await callMain('readComments', asked);
    useComments.setState({ asks: null });
    if (read !== null && isOpen()) begin(read.name, read.comments.map(itemOf));
  } catch (error) {
    if (error instanceof Refusal && isPassword(error.code) && isOpen())
      useComments.setState({ asks: { ...file, problem: error.message } });
    else {
      useComments.setState({ asks: null });
      if (!(error instanceof Refusal && error.code === 'cancelled')) notifyProblem(error);
    }
  } finally {
    stop();
    showWork(null);
  }
}

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
  };
  open(review);
}

function open(review: CommentsReview): void {
  runAction('view.read');
  closeHits();
  closeTray();
  useComments.setState({ review });
  const chosen = review.items.find(({ id }) => id === review.chosen);
  if (chosen !== undefined) show(chosen);
}

/** Closes the review; what was decided can be gone back to for a while. */
export function closeReview(): void {
  const review = reviewNow();
  useComments.setState({ review: null });
  if (review?.items.some(({ isTaken }) => !isTaken))
    notify('Review of comments closed. Nothing was taken.', {
      slot: 'comment',
      action: { label: 'Go back', run: () => open(review) },
    });
}
