import type { ReviewedComment } from '@shared/report/comments/commentReview';
import type { PassageWords } from '@shared/report/comments/passageWords';
import type { Span } from '@shared/text/position';
import { create } from 'zustand';
import { useMirrorStore } from '@/bridge/projectMirror';

/** Where a comment goes. `words`: what stood there when it was chosen; `byHand`: the analyst selected them. */
export type Target =
  | (PassageWords & {
      readonly kind: 'passage';
      readonly document: string;
      readonly span: Span;
      readonly byHand: boolean;
    })
  | { readonly kind: 'document'; readonly document: string };

/** A comment, and what is to become of it. */
export interface CommentItem extends ReviewedComment {
  /** null: that has to be decided yet. */
  readonly target: Target | null;
  readonly decision: 'take' | 'out' | 'open';
}

/** Which comments are listed. */
export type Listed = 'all' | 'take' | 'open' | 'out' | 'taken';

/** The comments of one PDF that are looked at before they are taken. */
export interface CommentsReview {
  readonly name: string;
  readonly items: readonly CommentItem[];
  /** The comment that is looked at. */
  readonly chosen: string | null;
  /** Its place in the list, from 0: when it leaves the list, what comes there is looked at. */
  readonly place: number;
  readonly listed: Listed;
  /** Only what this reader wrote; null: everybody. */
  readonly author: string | null;
  /** The analyst decided something: it is not thrown away unasked. */
  readonly isDecided: boolean;
}

interface CommentsStore {
  /** null: no PDF is looked at. */
  readonly review: CommentsReview | null;
  /** One that was closed with decisions, which can be gone on with until the project is closed. */
  readonly kept: CommentsReview | null;
  /** Whether to go on with what was decided about, or to read another PDF. */
  readonly asksToGoOn: boolean;
  /** The list is to have the keyboard as soon as it is shown. */
  readonly wantsFocus: boolean;
  /** A protected PDF whose password is asked for. */
  readonly asks: { readonly path: string; readonly name: string; readonly problem: string } | null;
}

const nothing: CommentsStore = {
  review: null,
  kept: null,
  asksToGoOn: false,
  wantsFocus: false,
  asks: null,
};

/** Session state: what is decided is in the project only when it is taken. */
export const useComments = create<CommentsStore>(() => nothing);

useMirrorStore.subscribe((now, before) => {
  if (now.mirror?.path !== before.mirror?.path) useComments.setState(nothing);
});

export const reviewNow = (): CommentsReview | null => useComments.getState().review;

/** After its comments were taken. */
export const forgetReview = (): void => useComments.setState({ review: null, kept: null });

/** The review whose decisions would be lost by another. */
export function decidedReview({ review, kept }: CommentsStore): CommentsReview | null {
  return review?.isDecided ? review : kept;
}

export const updateReview = (change: Partial<CommentsReview>): void =>
  useComments.setState(({ review }) => ({ review: review && { ...review, ...change } }));

/** What is sure is taken unless the analyst says otherwise; what is doubtful waits for a decision. */
export function itemOf(comment: ReviewedComment): CommentItem {
  const { sureness, places, isTaken } = comment;
  const isSure = sureness === 'sure' || sureness === 'beside';
  const [place] = places;
  if (isTaken) return { ...comment, target: null, decision: 'out' };
  if (!isSure || place === undefined) return { ...comment, target: null, decision: 'open' };
  return { ...comment, target: { kind: 'passage', ...place, byHand: false }, decision: 'take' };
}

export const isListed = (
  { isTaken, decision, author }: CommentItem,
  { listed, author: wanted }: CommentsReview,
): boolean =>
  (wanted === null || author === wanted) &&
  (listed === 'all' || (isTaken ? listed === 'taken' : decision === listed));

export const listedItems = (review: CommentsReview): readonly CommentItem[] =>
  review.items.filter((item) => isListed(item, review));
