import { ok, type Result, refuse } from '@shared/base/result';
import type { ReadDocument } from '@shared/importing/reader';
import type { ProjectState } from '@shared/project/projectState';
import type { AnyRecord } from '@shared/project/records';
import { sendRecords } from '../threads/sendRecords';
import type { Compared, NewFile } from './comparingMessages';
import type { ComparingThread, LaunchComparingThread } from './launchComparingThread';

interface Comparing {
  readonly state: ProjectState;
  readonly document: string;
  readonly file: NewFile;
  readonly content: ReadDocument;
  readonly signal: AbortSignal;
  /** Told how many passages and turns have been looked for, of how many. */
  readonly onProgress: (done: number, total: number) => void;
  readonly log: (error: unknown) => void;
}

/** What was compared, and with what. */
export interface Comparison extends Compared {
  /** The document has changed since. */
  isStale(): boolean;
}

/**
 * Compares a document with its new text in a thread of its own, so that nothing waits for it: no save, no key. What is changed in the
 * document meanwhile is looked at again before the answer. Refused with `cancelled` when `signal` says so, which ends the thread.
 */
export async function compareVersion(
  launch: LaunchComparingThread,
  comparing: Comparing,
): Promise<Result<Comparison>> {
  const { state, document, signal } = comparing;
  for (;;) {
    if (state.document(document) === undefined)
      return refuse('unknown-document', 'This document is no longer in the project.');
    const present = contentsOf(state, document);
    const thread = launch();
    try {
      const compared = await answerOf(thread, comparing, present);
      if (!compared.ok) return compared;
      const isStale = () => !isSame(present, contentsOf(state, document));
      if (signal.aborted || !isStale()) return ok({ ...compared.value, isStale });
    } finally {
      thread.end();
    }
  }
}

/** Lists of a project's state are never changed in place. */
const contentsOf = (state: ProjectState, document: string): readonly (readonly AnyRecord[])[] => [
  state.blocks(document),
  state.annotations(document),
  state.turns(document),
  state.orphans(document),
];

/** Of the few that wait the list is made anew each time. */
const isSame = (before: readonly (readonly AnyRecord[])[], now: readonly (readonly AnyRecord[])[]): boolean =>
  before.every(
    (records, at) =>
      records === now[at] ||
      (records.length === now[at]?.length && records.every((record, index) => record === now[at]?.[index])),
  );

function answerOf(
  thread: ComparingThread,
  { state, document, file, content, signal, onProgress, log }: Comparing,
  contents: readonly (readonly AnyRecord[])[],
): Promise<Result<Compared>> {
  const [, annotations = [], turns = []] = contents;
  const total = annotations.length + turns.length;
  return new Promise((resolve) => {
    let isOver = false;
    const cancel = () => {
      isOver = true;
      resolve(refuse('cancelled', 'Comparing was cancelled. Nothing was changed.'));
    };
    if (signal.aborted) return cancel();
    signal.addEventListener('abort', cancel, { once: true });
    thread.onAnswer((answer) => {
      if (answer.kind === 'placed') return onProgress(answer.done, total);
      isOver = true;
      signal.removeEventListener('abort', cancel);
      resolve(ok(answer.compared));
    });
    thread.onExit((error) => {
      // That it was ended is no news.
      if (isOver) return;
      signal.removeEventListener('abort', cancel);
      log(error);
      resolve(
        refuse('comparing-broken', `“${file.name}” could not be compared. Nothing was changed; try again.`),
      );
    });
    onProgress(0, total);
    const record = state.document(document);
    const records = [...(record === undefined ? [] : [record]), ...contents.flat()];
    void sendRecords(thread, records, () => signal.aborted).then(() =>
      thread.send({ kind: 'compare', document, file, content }),
    );
  });
}
