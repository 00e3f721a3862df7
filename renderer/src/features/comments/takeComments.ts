import type { CommandParams } from '@shared/project/commandParams';
import { counted } from '@shared/project/names';
import type { ProjectRecords } from '@shared/project/projectRecords';
import { runAction } from '@/bridge/actionRegistry';
import { Refusal } from '@/bridge/client';
import { notify, notifyProblem, notifyUndoable } from '@/bridge/notices';
import { useMirrorStore } from '@/bridge/projectMirror';
import { runCommand } from '@/bridge/runCommand';
import { type CommentItem, forgetReview, reviewNow, type Target, updateReview } from './commentsStore';
import { livePlace } from './livePlace';

/** Makes memos of the comments that are to be taken, as one step; true when it is done. */
export async function takeComments(): Promise<boolean> {
  const review = reviewNow();
  const records = useMirrorStore.getState().mirror?.records;
  if (review === null || records === undefined) return false;
  const wanted = review.items.filter(({ decision }) => decision === 'take');
  const gone = wanted.filter(({ target }) => isGone(records, target));
  if (gone.length > 0) {
    placeAgain(gone);
    notify('Words that comments stand on were changed meanwhile. Place these comments again.', {
      slot: 'comment',
    });
    return false;
  }
  const comments = wanted.flatMap(({ target, memo }) => paramOf(records, target, memo));
  try {
    await runCommand('takeComments', { from: review.name, comments });
  } catch (error) {
    // Of a document that is not open only main knows.
    const refused = error instanceof Refusal ? wanted[error.about ?? -1] : undefined;
    if (refused !== undefined) placeAgain([refused]);
    notifyProblem(error);
    return false;
  }
  forgetReview();
  const memos = { label: 'Show Memos', run: () => void runAction('view.memos') };
  notifyUndoable(`${counted(comments.length, 'comment')} taken as memos.`, { also: memos });
  return true;
}

function isGone(records: ProjectRecords, target: Target | null): boolean {
  if (target === null) return true;
  return target.kind === 'document'
    ? records.document(target.document) === undefined
    : livePlace(records, target) === null;
}

function paramOf(
  records: ProjectRecords,
  target: Target | null,
  memo: string,
): CommandParams<'takeComments'>['comments'] {
  if (target === null) return [];
  const { document } = target;
  if (target.kind === 'document') return [{ document, span: null, memo }];
  const span = livePlace(records, target);
  return span === null ? [] : [{ document, span, words: target.words, memo }];
}

/** Opens the decision about comments whose place is no more, and looks at the first. */
function placeAgain(gone: readonly CommentItem[]): void {
  const ids = new Set(gone.map(({ id }) => id));
  const items = reviewNow()?.items.map((item) =>
    ids.has(item.id) ? { ...item, target: null, places: [], decision: 'open' as const } : item,
  );
  if (items !== undefined) updateReview({ items, chosen: gone[0]?.id ?? null, listed: 'open', author: null });
}
