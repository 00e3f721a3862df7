import { z } from 'zod';
import type { Fate } from './newVersion';

/** How many passages and turns come out how when a document gets another text, see `anchoring/reanchoring.ts`. */
export const fateNumbers = z.object({
  exact: z.number(),
  moved: z.number(),
  changed: z.number(),
  uncertain: z.number(),
  lost: z.number(),
});
export type FateNumbers = z.infer<typeof fateNumbers>;
export type FateKind = keyof FateNumbers;

export function countFates(fates: readonly Fate[]): FateNumbers {
  const numbers = { exact: 0, moved: 0, changed: 0, uncertain: 0, lost: 0 };
  for (const { kind } of fates) numbers[kind] += 1;
  return numbers;
}

/** How many wait to be placed by hand. */
export const waitingOf = ({ uncertain, lost }: FateNumbers): number => uncertain + lost;
