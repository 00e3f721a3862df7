/** The outcome of something that may be refused for a reason the analyst can act on. Refusals are values, never exceptions. */
export type Result<T, E = Problem> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: E };

/** Why something was refused. */
export interface Problem {
  /** Stable, for programs and tests: `kebab-case`. */
  readonly code: string;
  /** One sentence for the analyst: what happened, to what, what was kept, what to do. */
  readonly message: string;
  /** Of several things that were asked for at once, the one that it is about, from 0. */
  readonly about?: number;
}

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

export const refuse = (code: string, message: string): { readonly ok: false; readonly problem: Problem } => ({
  ok: false,
  problem: { code, message },
});
