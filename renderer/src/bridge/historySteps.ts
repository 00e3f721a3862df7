import { callMain } from './client';
import { notify, notifyProblem, orNotice } from './notices';
import { flushWriting } from './pendingWriting';
import { useMirrorStore } from './projectMirror';

const waiting: (() => Promise<void>)[] = [];
let working = false;
let acting = false;

/** Takes the last step of the project back, or does it again; after what was asked before. */
export function takeStep(call: 'undo' | 'redo'): void {
  waiting.push(() => step(call));
  if (!working) void work();
}

/**
 * Lets `act` wait while an undo or redo is under way, in the order in which things were asked for: what is typed meant the text as it
 * is then. Answers whether it waits; if not, nothing is under way, or its turn has come, and nothing was done.
 */
export function waitsForStep(act: () => void): boolean {
  if (!working || acting) return false;
  waiting.push(async () => {
    acting = true;
    try {
      act();
    } finally {
      acting = false;
    }
  });
  return true;
}

async function work(): Promise<void> {
  working = true;
  try {
    // One that fails must not keep back what was typed after it.
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      await next().catch(notifyProblem);
  } finally {
    working = false;
  }
}

async function step(call: 'undo' | 'redo'): Promise<void> {
  await flushWriting();
  const records = recordsNow();
  const answer = await orNotice(callMain(call, {}));
  if (answer === null) return;
  await shown(answer.seq, records);
  const done = call === 'undo' ? 'Undone' : 'Redone';
  const sentence = answer.label === null ? `Nothing to ${call}.` : `${done}: ${answer.label}`;
  notify(sentence, { slot: 'history' });
}

const recordsNow = () => useMirrorStore.getState().mirror?.records;

/**
 * Resolves when the window shows the change of this number, or another project than that of these records, and the page has taken over
 * where the caret went with it.
 */
async function shown(seq: number, records: ReturnType<typeof recordsNow>): Promise<void> {
  const isThere = () => {
    const { mirror } = useMirrorStore.getState();
    return mirror === null || mirror.records !== records || mirror.seq >= seq;
  };
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
