import type { Committed } from '@shared/project/projectStore';

/** The number of the change that a command made; null when it made none. */
export const seqOf = (committed: Committed | undefined): number | null =>
  committed === undefined || committed.change === null ? null : committed.seq;
