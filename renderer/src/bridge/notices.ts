import { create } from 'zustand';
import { runAction } from './actionRegistry';
import { Refusal } from './client';
import { onMirrorDiff } from './projectMirror';

/** A line at the foot of the window that goes away by itself. */
export interface Notice {
  readonly id: string;
  readonly line: string;
  readonly kind: 'told' | 'problem';
  /** One thing to do about it. */
  readonly action: NoticeAction | null;
  /** Another, when there are two ways on. */
  readonly also?: NoticeAction;
  /** Screen readers have been told elsewhere, and are not told twice. */
  readonly spoken: boolean;
  /** ms that it stays, while nobody points at it or is in it; infinite: until it is answered. */
  readonly stays: number;
  /** Called when the analyst sends it away without its action. */
  readonly discarded?: () => void;
}

export interface NoticeAction {
  readonly label: string;
  readonly run: () => void;
}

interface NoticeOptions {
  readonly action?: NoticeAction;
  /** Takes the place of the notice shown before under the same name, instead of piling up. */
  readonly slot?: string;
  /** Until it is answered or sent away. */
  readonly stays?: boolean;
}

/** Notices at a time that go away by themselves; the oldest makes room for one more. */
const MOST = 3;
const STAYS_MS = 6000;
const UNDOABLE_STAYS_MS = 8000;
const PROBLEM_STAYS_MS = 12_000;

/** What is shown now, oldest first. */
export const useNotices = create<{ readonly notices: readonly Notice[] }>(() => ({ notices: [] }));

let shown = 0;
const nextId = (): string => {
  shown += 1;
  return `notice-${shown}`;
};

function show(notice: Notice): void {
  useNotices.setState(({ notices }) => ({
    notices: newest([...notices.filter(({ id }) => id !== notice.id), notice]),
  }));
}

/** Those that wait for an answer, and the last of the others. */
function newest(notices: readonly Notice[]): readonly Notice[] {
  const passing = notices.filter(({ stays }) => Number.isFinite(stays));
  const tooOld = new Set(passing.slice(0, -MOST));
  return notices.filter((notice) => !tooOld.has(notice));
}

export const dismissNotice = (id: string): void =>
  useNotices.setState(({ notices }) => ({ notices: notices.filter((each) => each.id !== id) }));

/** Takes all notices away: what they offer is about a project that is not open any more. */
export const dismissNotices = (): void => useNotices.setState({ notices: [] });

/** Tells the analyst what came of something. */
export function notify(line: string, { action, slot, stays = false }: NoticeOptions = {}): void {
  show({
    id: slot ?? nextId(),
    line,
    kind: 'told',
    action: action ?? null,
    spoken: false,
    stays: stays ? Number.POSITIVE_INFINITY : STAYS_MS,
  });
}

const sentenceOf = (error: unknown): string =>
  error instanceof Refusal
    ? error.message
    : 'Something went wrong inside Roundtable. What was saved is safe.';

/** Says that something could not be done, in the sentence of its refusal. */
export function notifyProblem(error: unknown): void {
  const line = sentenceOf(error);
  // One sentence for a row of refusals of the same kind: each letter typed is one of them.
  show({ id: line, line, kind: 'problem', action: null, spoken: false, stays: PROBLEM_STAYS_MS });
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
export function notifyLost(error: unknown, lost: Lost): void {
  offerLost(sentenceOf(error), lost);
  if (!(error instanceof Refusal)) reportError(error);
}

function offerLost(why: string, lost: Lost): void {
  const { slot, label, words, gone } = lost;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(words);
    } catch {
      offerLost('The clipboard did not take your words. Try again.', lost);
      return;
    }
    gone?.();
    notify('Your words are on the clipboard.', { slot: 'words-copied' });
  };
  show({
    id: slot,
    line: `${why} Not kept: “${clipped(words)}”`,
    kind: 'problem',
    action: { label, run: () => void copy() },
    spoken: false,
    stays: Number.POSITIVE_INFINITY,
    ...(gone && { discarded: gone }),
  });
}

/** Longest part of words that could not be kept which a notice shows. */
const CLIPPED_LENGTH = 120;
const clipped = (words: string): string =>
  words.length > CLIPPED_LENGTH ? `${words.slice(0, CLIPPED_LENGTH).trimEnd()}…` : words;

interface UndoableOptions {
  /** Screen readers have been told elsewhere, and are not told twice. */
  readonly spoken?: boolean;
  /** What can be done next, beside taking it back. */
  readonly also?: NoticeAction;
}

/**
 * Tells of a change that is easily regretted and offers to take it back; goes away at the next change, because Undo would then
 * mean that one.
 */
export function notifyUndoable(line: string, { spoken = false, also }: UndoableOptions = {}): void {
  const id = nextId();
  const stop = onMirrorDiff((_diff, cause) => {
    if (cause === null) return;
    stop();
    dismissNotice(id);
  });
  const undo = { label: 'Undo', run: () => void runAction('edit.undo') };
  show({ id, line, kind: 'told', action: undo, ...(also && { also }), spoken, stays: UNDOABLE_STAYS_MS });
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
