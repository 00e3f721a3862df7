import { z } from 'zod';

/**
 * The words of a passage as they stand in the text, kept beside its position so that it can be found again after the text was
 * replaced. Up to 512 UTF-16 units are kept whole in `head`; of longer ones the first and last 256.
 */
export const quote = z.object({
  head: z.string(),
  tail: z.string(),
  /** Length of the whole quote, UTF-16 units, block borders counted as one `\n`. */
  length: z.number().int().nonnegative(),
  /** Up to 32 graphemes before and after, across block borders. */
  prefix: z.string(),
  suffix: z.string(),
});
export type Quote = z.infer<typeof quote>;
