import { setImmediate as nextTurn } from 'node:timers/promises';
import { ok, type Problem, type Result, refuse } from '@shared/base/result';
import type { OpenProject } from './openProjectApi';

/** A portion of steps waits for the log together, so that they share one sync. It ends after so many, or after so many ms of work. */
const PORTION_STEPS = 100;
const PORTION_MS = 16;

interface GoToStepOptions {
  readonly signal: AbortSignal;
  /** Called when a portion of the steps is on disk; then everybody else has a turn. */
  readonly onPortion: (done: number, total: number) => void;
}

/**
 * Undoes or redoes, one by one, until `step` is the last that is done; null: until none is. Each is a change of its own. Stops where it
 * is when it is cancelled, when one cannot be kept, and when somebody else makes a step meanwhile.
 */
export async function goToStep(
  project: OpenProject,
  step: string | null,
  { signal, onPortion }: GoToStepOptions,
): Promise<Result<{ taken: number; cancelled: boolean }>> {
  const way = wayTo(project, step);
  if (way === null) return refuse('no-step', 'This step cannot be reached any more.');
  const { kind, ids } = way;
  let taken = 0;
  while (taken < ids.length) {
    if (signal.aborted) return ok({ taken, cancelled: true });
    const outcome = await takePortion(project, kind, ids.slice(taken, taken + PORTION_STEPS));
    taken += outcome.taken;
    onPortion(taken, ids.length);
    if (outcome.problem !== null) return { ok: false, problem: stoppedAfter(taken, outcome.problem) };
    await nextTurn();
  }
  return ok({ taken, cancelled: false });
}

function wayTo(project: OpenProject, step: string | null): { kind: 'undo' | 'redo'; ids: string[] } | null {
  const { done, undone } = project.steps();
  const place = done.findIndex(({ id }) => id === step);
  if (step === null || place >= 0) {
    const back = done.slice(place + 1).reverse();
    return { kind: 'undo', ids: back.map(({ id }) => id) };
  }
  const ahead = undone.findIndex(({ id }) => id === step);
  return ahead < 0 ? null : { kind: 'redo', ids: undone.slice(0, ahead + 1).map(({ id }) => id) };
}

/** Takes the first of these steps, as many as are one portion. */
async function takePortion(
  project: OpenProject,
  kind: 'undo' | 'redo',
  ids: readonly string[],
): Promise<{ taken: number; problem: Problem | null }> {
  const waiting: ReturnType<OpenProject['undo']>[] = [];
  let problem: Problem | null = null;
  const began = performance.now();
  for (const id of ids) {
    if (waiting.length > 0 && performance.now() - began > PORTION_MS) break;
    if (project.nextStep(kind)?.id !== id) {
      problem = { code: 'history-moved-on', message: 'Something else was changed meanwhile.' };
      break;
    }
    waiting.push(project[kind]());
  }
  const outcomes = await Promise.all(waiting);
  const failed = outcomes.find((outcome) => !outcome.ok);
  return {
    taken: outcomes.filter((outcome) => outcome.ok).length,
    problem: failed && !failed.ok ? failed.problem : problem,
  };
}

const stoppedAfter = (taken: number, { code, message }: Problem): Problem => ({
  code,
  message: `${message} ${taken === 1 ? '1 step was taken' : `${taken} steps were taken`} before.`,
});
