import { z } from 'zod';
import type { CommandContext } from './command';
import type { ProjectRecords } from './projectRecords';

/** At most this far, ms, the time that the sender of a command chose may lie from that of the keeper. */
const MOST_APART_MS = 60_000;

/**
 * What the sender of a command chose in advance, so that it can show what comes of it before it is kept: the ids of new records and codings in
 * the order they are needed, and the time.
 */
export const chosen = z.object({
  ids: z
    .array(z.uuid())
    .max(256)
    .refine((ids) => new Set(ids).size === ids.length, 'each id is chosen once'),
  at: z.iso.datetime(),
});
export type Chosen = z.infer<typeof chosen>;

/** A context that hands out what was chosen first. Ids that are taken already and times far from now are not used. */
export function contextWith(
  { ids, at }: Chosen,
  context: CommandContext,
  state: Pick<ProjectRecords, 'get'>,
): CommandContext {
  const fresh = ids.filter((id) => state.get(id) === undefined);
  return {
    author: context.author,
    ids: { next: () => fresh.shift() ?? context.ids.next() },
    clock: {
      now: () => {
        const now = context.clock.now();
        return Math.abs(Date.parse(now) - Date.parse(at)) <= MOST_APART_MS ? at : now;
      },
    },
  };
}
