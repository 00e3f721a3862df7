import { z } from 'zod';

const id = z.string().min(1);

/** What a memo can be on; `orphan`: a passage that has no place in the text. */
export const memoKind = z.enum(['project', 'document', 'annotation', 'orphan', 'theme', 'speaker']);
export type MemoKind = z.infer<typeof memoKind>;

/** Which memos are meant; what is null or empty narrows nothing. */
export const memoQuery = z.object({
  /** All of these words are in the memo, whatever their case and accents. */
  words: z.string(),
  kind: memoKind.nullable(),
  /** The memo is on this document or on a passage of it. */
  document: id.nullable(),
  /** The memo is on this theme or on a passage tagged with it. */
  theme: id.nullable(),
  /** The memo is on this speaker or on a passage that the speaker says, or without a place is said to say. */
  speaker: id.nullable(),
  /**
   * By place: the project, each document with its passages in text order and then those without a place, themes, speakers.
   * Written: the latest first.
   */
  sort: z.enum(['place', 'written']),
});
export type MemoQuery = z.infer<typeof memoQuery>;

/** A memo as a list shows it. */
export const listedMemo = z.object({
  /** Id of what the memo is on. */
  record: id,
  kind: memoKind,
  /** The document it is on or in; null for themes, speakers and the project. */
  document: id.nullable(),
  /** What the memo is on: the words of a passage, a name, a title. */
  on: z.string(),
  /** Who says the passage, and how much of it. */
  speakers: z.array(z.object({ speaker: id, share: z.number() })),
  /** Ids of the themes on the passage. */
  themes: z.array(id),
  /** Its first words, without Markdown. */
  opening: z.string(),
  /** ISO 8601 instant at which it was last written; null: longer ago than the history goes back. */
  writtenAt: z.string().nullable(),
});
export type ListedMemo = z.infer<typeof listedMemo>;

export const listedMemos = z.object({
  memos: z.array(listedMemo),
  /** Memos in the whole project. */
  total: z.number(),
});
export type ListedMemos = z.infer<typeof listedMemos>;
