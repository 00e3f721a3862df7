import { z } from 'zod';

const recentProject = z.object({ path: z.string(), name: z.string(), openedAt: z.string() });
export type KeptProject = z.infer<typeof recentProject>;

/** The projects opened last, as they are kept; one that cannot be read is left out, the others stay. */
export const recentList = z
  .array(recentProject.nullable().catch(null))
  .transform((entries) => entries.filter((entry) => entry !== null));
