import { z } from 'zod';

export const readingRanges = {
  size: { least: 13, most: 30, step: 1 },
  width: { least: 44, most: 110, step: 2 },
} as const;

/** How the reader sets its text. */
export const reading = z.object({
  /** Of the running text, CSS px. */
  size: z.number().int().min(readingRanges.size.least).max(readingRanges.size.most),
  /** Of a line, in characters. */
  width: z.number().int().min(readingRanges.width.least).max(readingRanges.width.most),
  typeface: z.enum(['serif', 'sans']),
});
export type Reading = z.infer<typeof reading>;

export const standardReading: Reading = { size: 18, width: 66, typeface: 'serif' };

/** A size or width one step up or down, as far as it goes. */
export function stepReading(from: Reading, of: keyof typeof readingRanges, by: 1 | -1): Reading {
  const { least, most, step } = readingRanges[of];
  return { ...from, [of]: Math.min(Math.max(from[of] + by * step, least), most) };
}
