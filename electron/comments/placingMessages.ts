import type { CommentReview } from '@shared/report/comments/commentReview';
import type { CommentedPdf } from '@shared/report/comments/readerComment';
import type { RecordsMessage } from '../threads/sendRecords';

/** What main tells the thread that finds the passages of comments: the project in portions, then the question. */
export type ToPlacingThread = RecordsMessage | { readonly kind: 'place'; readonly pdf: CommentedPdf };

export type FromPlacingThread = CommentReview;
