import { z } from 'zod';

/** A place in a document: a block and an offset into its text in UTF-16 units, 0…text.length, never inside a grapheme. */
export const position = z.object({ block: z.string(), offset: z.number().int().nonnegative() });
export type Position = z.infer<typeof position>;

/** A half-open stretch `[start, end)` of one document; may run over several blocks. Never empty in a record. */
export const span = z.object({ start: position, end: position });
export type Span = z.infer<typeof span>;

/**
 * A half-open stretch in document-wide UTF-16 offsets: offsets into the block texts joined by `\n`. The form of exports, of
 * gold files and of everything that detects; converted to {@link Span} where it enters the project.
 */
export const textRange = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
});
export type TextRange = z.infer<typeof textRange>;
