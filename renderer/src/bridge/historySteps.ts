import { callMain } from './client';
import { notify, orNotice } from './notices';
import { flushWriting } from './pendingWriting';
import { useMirrorStore } from './projectMirror';

const waiting: (() => Promise<void>)[] = [];
let working = false;

/** Takes the last step of the project back, or does it again; after what was asked before. */
export function takeStep(call: 'undo' | 'redo'): void {
  waiting.push(() => step(call));
  if (!working) void work();
}

/**
 * Lets `act` wait while an undo or redo is under way, in the order in which things were asked for: what is typed meant the text as it
 * is then. Answers whether it waits; if not, nothing is under way and nothing was done.
 */
export function waitsForStep(act: () => void): boolean {
  if (working) waiting.push(async () => act());
  return working;
}

async function work(): Promise<void> {
  working = true;
  try {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await next();
  } finally {
    working = false;
  }
}

async function step(call: 'undo' | 'redo'): Promise<void> {
  await flushWriting();
  const answer = await orNotice(callMain(call, {}));
  if (answer === null) return;
  await shown(answer.seq);
  const done = call === 'undo' ? 'Undone' : 'Redone';
  const sentence = answer.label === null ? `Nothing to ${call}.` : `${done}: ${answer.label}`;
  notify(sentence, { slot: 'history' });
}

/** Resolves when the window shows the change of this number, and the page has taken over where the caret went with it. */
async function shown(seq: number): Promise<void> {
  const isThere = () => (useMirrorStore.getState().mirror?.seq ?? Number.POSITIVE_INFINITY) >= seq;
  await new Promise<void>((resolve) => {
    const stop = useMirrorStore.subscribe(() => {
      if (!isThere()) return;
      stop();
      resolve();
    });
    if (isThere()) {
      stop();
      resolve();
    }
  });
  await new Promise((resolve) => setTimeout(resolve));
}
