import { z } from 'zod';

/** How names are replaced in an export. */
export const pseudonymOptions = z.object({
  /** What speakers do and where they belong stays, or goes: both may tell who somebody is. */
  roles: z.enum(['keep', 'leave-out']),
  /** What becomes of an export in which a name is found all the same: nothing is written, or it is written and the places are told. */
  leaks: z.enum(['refuse', 'list']),
});
export type PseudonymOptions = z.infer<typeof pseudonymOptions>;

export const defaultPseudonymOptions: PseudonymOptions = { roles: 'keep', leaks: 'refuse' };
