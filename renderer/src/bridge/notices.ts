import { createElement } from 'react';
import { toast } from 'sonner';
import { runAction } from './actionRegistry';
import { Refusal } from './client';
import { onMirrorDiff } from './projectMirror';

/** A quiet line at the foot of the window that goes away by itself. */
export interface NoticeOptions {
  /** One thing to do about it. */
  readonly action?: { readonly label: string; readonly run: () => void };
  /** A sentence of detail under the line. */
  readonly detail?: string;
  /** Takes the place of the notice shown before under the same name, instead of piling up. */
  readonly slot?: string;
}

let shown = 0;
const nextId = (): string => {
  shown += 1;
  return `notice-${shown}`;
};

/** Tells the analyst what came of something. */
export function notify(line: string, { action, detail, slot }: NoticeOptions = {}): void {
  toast(line, {
    id: slot ?? nextId(),
    description: detail,
    ...(action && { action: { label: action.label, onClick: action.run } }),
  });
}

/** Takes all notices away: what they offer is about a project that is not open any more. */
export const dismissNotices = (): void => void toast.dismiss();

/** Says that something could not be done, in the sentence of its refusal. */
export function notifyProblem(error: unknown): void {
  const message =
    error instanceof Refusal
      ? error.message
      : 'Something went wrong inside Roundtable. What was saved is safe.';
  // One sentence for a row of refusals of the same kind: each letter typed is one of them.
  toast.error(message, { id: message, duration: 9000 });
  if (!(error instanceof Refusal)) reportError(error);
}

/**
 * Tells of a change that is easily regretted and offers to take it back; goes away at the next change, because Undo would then
 * mean that one. `spoken`: screen readers have been told elsewhere, and are not told twice.
 */
export function notifyUndoable(line: string, { spoken = false } = {}): void {
  const id = nextId();
  const stop = onMirrorDiff((_diff, cause) => {
    if (cause === null) return;
    stop();
    toast.dismiss(id);
  });
  const shownLine = spoken ? createElement('span', { 'aria-live': 'off' }, line) : line;
  toast(shownLine, { id, duration: 8000, action: { label: 'Undo', onClick: () => runAction('edit.undo') } });
}

/** Waits for `work`; a refusal becomes a notice and the value null. */
export async function orNotice<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    notifyProblem(error);
    return null;
  }
}
