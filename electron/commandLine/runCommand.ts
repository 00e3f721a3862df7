import type { Result } from '@shared/base/result';
import type { CommandContext } from '@shared/project/command';
import type { CommandLine } from './parseCommandLine';

/**
 * One command: prints its own answer; a refusal is printed by the caller. False: done, but not all of it was possible. `signal` asks to
 * end as soon as nothing would be half there.
 */
export type RunCommand = (
  line: CommandLine,
  context: CommandContext,
  signal: AbortSignal,
) => Promise<Result<boolean>>;
