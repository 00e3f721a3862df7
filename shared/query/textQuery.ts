import { z } from 'zod';

/** What to look for in the text. */
export const textQuery = z.object({
  /** The words, or an expression. */
  words: z.string().max(1000),
  /** `words` is a regular expression (JavaScript, Unicode; `^` and `$` mean the ends of a line). */
  isExpression: z.boolean(),
  matchCase: z.boolean(),
  /** Neither a letter nor a digit stands before or after. */
  wholeWords: z.boolean(),
  /** `resume` finds `résumé`, and the other way round. */
  ignoreAccents: z.boolean(),
});
export type TextQuery = z.infer<typeof textQuery>;

/** Where to look. */
export const searchScope = z.object({
  /** null: in all documents. */
  documents: z.array(z.string().min(1)).nullable(),
  /** Within passages of this theme or of themes under it only. */
  theme: z.string().min(1).nullable(),
  /** Within what this speaker says only. */
  speaker: z.string().min(1).nullable(),
});
export type SearchScope = z.infer<typeof searchScope>;

/** A place where the words were found: a half-open stretch of one block, UTF-16 units, whole graphemes, never empty. */
export const hit = z.object({
  document: z.string().min(1),
  block: z.string().min(1),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
});
export type Hit = z.infer<typeof hit>;

/** A hit with the words around it, as a concordance shows it. */
export const hitLine = hit.extend({
  before: z.string(),
  words: z.string(),
  after: z.string(),
  /** Who says it, who says most of it first; without it nobody is known to. */
  speakers: z.array(z.string()).optional(),
  /** What the groups of an expression caught: by number from 1, and by name. */
  groups: z.array(z.string()).optional(),
  names: z.record(z.string(), z.string()).optional(),
});
export type HitLine = z.infer<typeof hitLine>;

/** What was found, in the order of documents and text. */
export const foundText = z.object({
  documents: z.array(
    z.object({
      document: z.string(),
      /** How many hits there are; `lines` may hold fewer. */
      total: z.number().int(),
      lines: z.array(hitLine),
    }),
  ),
  total: z.number().int(),
  /** How many hits have a line: at most {@link MOST_HITS}. */
  listed: z.number().int(),
});
export type FoundText = z.infer<typeof foundText>;

/** More hits than this are counted but not listed. */
export const MOST_HITS = 10_000;
