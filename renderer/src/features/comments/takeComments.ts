import type { CommandParams } from '@shared/project/commandParams';
import { counted } from '@shared/project/names';
import { runAction } from '@/bridge/actionRegistry';
import { notify, notifyUndoable, orNotice } from '@/bridge/notices';
import { useMirrorStore } from '@/bridge/projectMirror';
import { runCommand } from '@/bridge/runCommand';
import { type CommentItem, reviewNow, updateReview, useComments } from './commentsStore';
import { livePlace } from './livePlace';

/** Makes memos of the comments that are to be taken, as one step; true when it is done. */
export async function takeComments(): Promise<boolean> {
  const review = reviewNow();
  const records = useMirrorStore.getState().mirror?.records;
  if (review === null || records === undefined) return false;
  const wanted = review.items.filter(({ decision }) => decision === 'take');
  const isGone = ({ target }: CommentItem) =>
    target?.kind === 'passage' && livePlace(records, target) === null;
  const gone = wanted.find(isGone);
  if (gone !== undefined) {
    const items = review.items.map((item) =>
      item.decision === 'take' && isGone(item)
        ? { ...item, target: null, places: [], decision: 'open' as const }
        : item,
    );
    updateReview({ items, chosen: gone.id, listed: 'open' });
    notify('Words that comments stand on were changed meanwhile. Place these comments again.', {
      slot: 'comment',
    });
    return false;
  }
  const comments = wanted.flatMap(({ target, memo }): CommandParams<'takeComments'>['comments'] => {
    if (target === null) return [];
    const { document } = target;
    if (target.kind === 'document') return [{ document, span: null, memo }];
    const span = livePlace(records, target);
    return span === null ? [] : [{ document, span, words: target.words, memo }];
  });
  const done = await orNotice(runCommand('takeComments', { from: review.name, comments }).then(() => true));
  if (done === null) return false;
  useComments.setState({ review: null });
  const memos = { label: 'Show Memos', run: () => void runAction('view.memos') };
  notifyUndoable(`${counted(comments.length, 'comment')} taken as memos.`, { also: memos });
  return true;
}
