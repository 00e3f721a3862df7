import type { z } from 'zod';
import type { Clock } from '../base/clock';
import type { IdSource } from '../base/idSource';
import type { Result } from '../base/result';
import type { Diff } from './diff';
import type { FateNumbers } from './fates';
import type { ProjectState } from './projectState';
import type { Origin } from './records';

/** What a command may know besides the project: time, fresh ids, who acts. */
export interface CommandContext {
  readonly clock: Clock;
  readonly ids: IdSource;
  /** The analyst's name as kept in the settings. */
  readonly author: string;
}

/** What a command proposes; nothing has changed yet. An empty diff is allowed and commits nothing. */
export interface Proposal {
  readonly diff: Diff;
  readonly label: string;
  readonly origin?: Origin;
  /** Id of the record the window should show next (the new annotation, theme, speaker or document). */
  readonly subject?: string;
  /** Proposals of one unbroken run of typing share it and become one undo step. */
  readonly run?: string;
  /** What becomes of what lies on the documents that get another text, in the order of the parameters. */
  readonly fates?: readonly FateNumbers[];
}

/**
 * An intent of the analyst: a pure function of state and parameters to a diff or a refusal. It never touches the state, the
 * disk or the clock on its own. One file per command in `commands/`, listed in `commands/index.ts`.
 */
export interface Command<Code extends string, Params> {
  readonly code: Code;
  readonly params: z.ZodType<Params>;
  propose(state: ProjectState, params: Params, context: CommandContext): Result<Proposal>;
}

export const defineCommand = <Code extends string, Params>(
  command: Command<Code, Params>,
): Command<Code, Params> => command;
