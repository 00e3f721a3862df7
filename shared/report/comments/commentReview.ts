import { z } from 'zod';
import type { ProjectState } from '../../project/projectState';
import { documentText } from '../../text/documentText';
import { span } from '../../text/position';
import { type FoundComments, findComments } from './findComments';
import { passageWords } from './passageWords';
import type { CommentedPdf } from './readerComment';

const id = z.string().min(1);

const reviewedComment = z.object({
  /** Of this review. */
  id,
  /** `''` when the file does not say. */
  author: z.string(),
  /** ISO 8601 instant; `''` when the file does not say. */
  at: z.string(),
  /** From 1. */
  page: z.number().int(),
  words: z.string(),
  /** What becomes of it. */
  memo: z.string(),
  /** See `findComments`. */
  sureness: z.enum(['sure', 'beside', 'doubtful', 'none']),
  /** The most likely first; its words and those around, see `passageWords`. */
  places: z
    .array(z.object({ document: id, span, words: z.string(), before: z.string(), after: z.string() }))
    .readonly(),
  /** It is among the memos already. */
  isTaken: z.boolean(),
});
export type ReviewedComment = z.infer<typeof reviewedComment>;

/** The comments of a PDF as they are looked at before they are taken. */
export const commentReview = z.object({ comments: z.array(reviewedComment), isOfOther: z.boolean() });
export type CommentReview = z.infer<typeof commentReview>;

/** Places that a comment is offered. */
const mostPlaces = 20;

/** Finds what the comments in a PDF are about, in all documents of a project. */
export function reviewComments(state: ProjectState, pdf: CommentedPdf): CommentReview {
  const documents = state.documents().map((document) => document.id);
  const { comments, isOfOther }: FoundComments = findComments(state, documents, pdf);
  return {
    isOfOther,
    comments: comments.map(
      ({ comment: { author, at, page, words }, memo, sureness, places, isTaken }, index) => ({
        id: `${index}`,
        author,
        at,
        page: page + 1,
        words,
        memo,
        sureness,
        places: places.slice(0, mostPlaces).flatMap(({ document, range }) => {
          const text = documentText(state.blocks(document));
          const place = text.spanOf(range);
          return place === null ? [] : [{ document, span: place, ...passageWords(text, range) }];
        }),
        isTaken,
      }),
    ),
  };
}
