import type { CommandContext } from '@shared/project/command';

/** For a preview: nothing of it is kept, so its ids and times are never seen. */
export function throwawayContext(): CommandContext {
  let ids = 0;
  return {
    author: '',
    clock: { now: () => '' },
    ids: { next: () => `preview ${(ids += 1)}` },
  };
}
