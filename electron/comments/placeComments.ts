import { ok, type Result, refuse } from '@shared/base/result';
import type { ProjectRecords } from '@shared/project/projectRecords';
import type { CommentReview } from '@shared/report/comments/commentReview';
import type { CommentedPdf } from '@shared/report/comments/readerComment';
import type { Thread } from '../threads/launchThread';
import { sendRecords } from '../threads/sendRecords';
import { commentProblems } from './commentProblems';
import type { FromPlacingThread, ToPlacingThread } from './placingMessages';

interface Placing {
  /** Of the file, for sentences. */
  readonly name: string;
  readonly signal: AbortSignal;
  readonly log: (error: unknown) => void;
}

/**
 * Finds what the comments of a PDF are about in a thread of its own, so that nothing waits for it: no save, no key. Refused when there are
 * none, and with `cancelled` when `signal` says so, which ends the thread.
 */
export async function placeComments(
  launch: () => Thread<ToPlacingThread, FromPlacingThread>,
  state: ProjectRecords,
  pdf: CommentedPdf,
  { name, signal, log }: Placing,
): Promise<Result<CommentReview>> {
  if (pdf.comments.length === 0) return commentProblems.none(name);
  const thread = launch();
  try {
    const placed = await new Promise<Result<CommentReview>>((resolve) => {
      let isOver = false;
      const end = (answer: Result<CommentReview>) => {
        isOver = true;
        resolve(answer);
      };
      const cancel = () => end(refuse('cancelled', 'Reading was cancelled. Nothing was changed.'));
      if (signal.aborted) return cancel();
      signal.addEventListener('abort', cancel, { once: true });
      thread.onAnswer((review) => end(ok(review)));
      thread.onExit((error) => {
        // That it was ended is no news.
        if (isOver) return;
        log(error);
        end(commentProblems.broken(name));
      });
      void sendRecords(thread, [...state.all()], () => isOver).then(() => {
        if (!isOver) thread.send({ kind: 'place', pdf });
      });
    });
    if (!placed.ok) return placed;
    return placed.value.comments.length === 0 ? commentProblems.none(name) : placed;
  } finally {
    thread.end();
  }
}
