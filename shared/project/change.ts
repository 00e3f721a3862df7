import { z } from 'zod';
import { recordChange } from './diff';
import { origin } from './records';

/** A committed change: a line of the log, a step of history, a message to the window. */
export const change = z.object({
  id: z.string(),
  /** 1, 2, 3 … without gaps within a project. */
  seq: z.number().int().positive(),
  /** The `seq` of the state this change was computed on. */
  basedOn: z.number().int().nonnegative(),
  at: z.string(),
  by: z.string(),
  origin,
  /** `do` is a new step; `undo` and `redo` carry the reversed or repeated diff of the step `of`. */
  kind: z.enum(['do', 'undo', 'redo']),
  of: z.string().optional(),
  /** Stable code of the command. */
  code: z.string(),
  /** What the step is called in the Undo menu: `Tag with “Trust”`. */
  label: z.string(),
  /** Changes of one unbroken run of typing share a run and are one undo step. */
  run: z.string().optional(),
  diff: z.array(recordChange),
});
export type Change = z.infer<typeof change>;

/** What the Undo and Redo menu entries say; null: nothing to undo or redo. `undone` counts the steps that Redo can reach. */
export const historyState = z.object({
  undo: z.string().nullable(),
  redo: z.string().nullable(),
  undone: z.number(),
});
export type HistoryState = z.infer<typeof historyState>;
