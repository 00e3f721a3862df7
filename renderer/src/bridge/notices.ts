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

const sentenceOf = (error: unknown): string =>
  error instanceof Refusal
    ? error.message
    : 'Something went wrong inside Roundtable. What was saved is safe.';

/** Says that something could not be done, in the sentence of its refusal. */
export function notifyProblem(error: unknown): void {
  const message = sentenceOf(error);
  // One sentence for a row of refusals of the same kind: each letter typed is one of them.
  toast.error(message, { id: message, duration: 9000 });
  if (!(error instanceof Refusal)) reportError(error);
}

interface Lost {
  readonly slot: string;
  /** What the button says. */
  readonly label: string;
  readonly words: string;
  /** Called when the analyst has taken the words, or discarded them. */
  readonly gone?: () => void;
}

/** Says why words could not be kept and offers them, until they are taken or discarded. */
export function notifyLost(error: unknown, { slot, label, words, gone }: Lost): void {
  const copy = () => {
    void navigator.clipboard.writeText(words);
    gone?.();
    notify('Your words are on the clipboard.', { slot: 'words-copied' });
  };
  toast.error(sentenceOf(error), {
    id: slot,
    description: `Not kept: “${clipped(words)}”`,
    duration: Number.POSITIVE_INFINITY,
    action: { label, onClick: copy },
    cancel: { label: 'Discard', onClick: () => gone?.() },
  });
  if (!(error instanceof Refusal)) reportError(error);
}

/** Takes one notice away, because what it says is over. */
export const dismissNotice = (slot: string): void => void toast.dismiss(slot);

/** Longest part of words that could not be kept which a notice shows. */
const CLIPPED_LENGTH = 120;
const clipped = (words: string): string =>
  words.length > CLIPPED_LENGTH ? `${words.slice(0, CLIPPED_LENGTH).trimEnd()}…` : words;

/**
 * Tells of a change that is easily regretted and offers to take it back; goes away at the next change, because Undo would then
 * mean that one.
 */
export function notifyUndoable(line: string): void {
  const id = nextId();
  const stop = onMirrorDiff((_diff, cause) => {
    if (cause === null) return;
    stop();
    toast.dismiss(id);
  });
  toast(line, { id, duration: 8000, action: { label: 'Undo', onClick: () => runAction('edit.undo') } });
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
