import { randomUUID } from 'node:crypto';
import type { CommandContext } from '@shared/project/command';

/**
 * The real clock and real ids.
 * @param author asked at each command, because the analyst may change it while the app runs
 */
export function commandContext(author: () => string): CommandContext {
  return {
    clock: { now: () => new Date().toISOString() },
    ids: { next: () => randomUUID() },
    get author() {
      return author();
    },
  };
}
